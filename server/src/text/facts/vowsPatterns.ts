/** The wordings that `vows.ts` looks for, as patterns. Data only. */

export const adverbs =
  '(?:(?:absolutely|also|always|can|certainly|could|definitely|do|even|fully|gladly|happily|hereby|of course|personally|' +
  'shall|simply|therefore|will|100 ?%) )*';
export const stress =
  '(?:(?:absolutely|actually|certainly|definitely|ever|instantly|just|literally|most certainly|now|possibly|quite|really|' +
  'simply|surely|truly|undoubtedly) )*';
export const will =
  '(?:\\b(?:will|shall|(?:promise|promises|vow|pledge|undertake|guarantee) to|' +
  "(?:is|are|am) (?:going|certain|sure|bound|destined|guaranteed) to|(?:certain|sure|bound|destined) to)|'ll)";
export const wont =
  "(?:\\b(?:cannot|can't|can not) and (?:will not|won't|will never)|\\b(?:will|shall|would|can|could)(?: just| simply)? " +
  "(?:never|not),?(?: ever| never)?|\\bnever (?:ever )?(?:will|shall|can)|\\bwon't(?: ever)?|\\bcan't(?: ever)?|" +
  "\\bcannot(?: ever)?|\\bwouldn't(?: ever)?|'ll (?:never|not)(?: ever)?|\\b(?:is|are)(?:n't| not| never) going to)";
export const very = '(?:fully|completely|totally|absolutely|entirely|perfectly|utterly|wholly|(?:one|a) hundred per ?cent|cent per ?cent|100 ?%|100 per ?cent)';
export const forever =
  '(?:for ever(?: and ever)?|forever|for good(?! (?:reasons?|measure|causes?|or))|once and for all|for (?:all )?eternity|' +
  'eternally|for all time|until (?:the end of time|doomsday|kingdom come)|till (?:the end of time|doomsday|kingdom come)|' +
  'permanently|for life|(?:for )?a lifetime|for (?:the rest of (?:your|its|their) (?:lives|life|days)|' +
  '(?:the next )?(?:a |one )?(?:hundred|thousand|fifty|[0-9]{3}) years|generations|centuries|decades)|' +
  'as long as you live)';
export const hundred = '(?:(?:100|1[1-9]0|200|1,?000) ?%|100 per ?cent|(?:one |a |two )?hundred per ?cent|cent per ?cent)';
export const warranty =
  '\\b(?:warrant(?:y|ies)|defects?|workmanship|statutory|clause|liability|manufacturer|parts and labou?r|' +
  '(?:for|of) (?:\\w+|\\d+)(?: \\(\\d+\\))? (?:years?|months?)|money[- ]back|' +
  'guaranteed (?:for )?(?:an?|one|two|three|five|six|ten|twelve|twenty|[0-9]+) (?:years?|months?)|\\d+[- ](?:year|month)|' +
  'lifetime)\\b';
export const mishapItself =
  '(?:(?:this|it|that|these|they|such(?: an?)? (?:\\w+ ){0,2}\\w+|the (?:same )?\\w+|' +
  'something(?: like (?:this|that|it))?|anything (?:like|of) (?:this|that|the)(?: \\w+)?|' +
  'nothing (?:like|of) (?:this|that|the)(?: \\w+)?) )?';

/** What nobody can be without, day and night. */
export const dayAndNight = '(?:(?:a)?round the clock|24/7|24 hours(?: a day)?|at (?:all|any) hours?|day (?:and|or) night)';
