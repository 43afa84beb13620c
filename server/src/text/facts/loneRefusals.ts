/** Words that say no where they are all there is in a paragraph: “I shall not make the veil.” In running text they may mean much else. */
import { grantedDeeds, kindDenials, unwanted } from '../../words/loneRefusalWords';
import { yourDeeds } from '../../words/refusalWords';
import { cuedPhrase, oneOf, phrase } from './cues';

const lead =
  "^\\W*(?:(?:and|but|no|sadly|sorry|so|unfortunately|however|i'm afraid|i am afraid|i regret that|we regret that|" +
  'i must tell you that|(?:as )?much as [^.,:;?!]{3,50}|after (?:careful|much|some) [^.,:;?!]{3,40}|to be honest|' +
  "honestly|(?:i|we)(?:'ve| have) (?:discussed|gone over|looked|spoken|talked|thought)[^.,:;?!]{2,40} and|" +
  '(?:the|your|that|those|these|my|our) [^.,:;?!]{3,60}),? )?';
const we =
  '(?:i|we|(?:the|our) (?:agency|board|bureau|clinic|company|firm|garage|gallery|house|kennels?|kitchen|lab|office|' +
  'parlour|practice|press|school|shop|stables?|studio|surgery|workshop|yard))';
const willNot = "(?:'ll not| will not| won't| shall not| shan't|'d rather not| would rather not)(?: (?:be(?= [a-z]+ing\\b)|now|also|therefore|ever|[a-z]+ly))*";
const stays =
  "(?:(?:it|that|they|this|those|these)(?:'s|'ll| is| are| will)? (?:stay(?:s|ing)?|remain(?:s|ing)?) (?:here|" +
  "in (?:my|our|the) [a-z]+|put|with (?:me|us)|as (?:it|they) (?:is|are))|(?:i|we)(?:'m| am|'re| are|'ll| will)? " +
  '(?:(?:gonna|going to) )?(?:leav(?:e|ing)|pass(?:ing)? on|stay(?:ing)? (?:away|clear|out) (?:from|of)|skip(?:ping)?|' +
  'steer(?:ing)? clear of) (?:it|of it|of that|one|out|that|that one|this|this one|those|them)|' +
  "(?:not|ain't) doing (?:it|that|this|those|them)|(?:it|that|they|this)(?:'s| is| are)? (?:off|out|a no|not on)|nope|" +
  'not (?:a chance|doing)|no(?= *[,.]? *(?:\\W*|sorry|mate|thanks)\\W*$))';

/** What is denied by us, by way of the passive, to them, or of what was named first. */
export const loneNo = cuedPhrase(
  [
    `${lead}(?:you|your [a-z]+)(?:'ll| will) have to (?:do|get by|go|live|make do|manage) without [^,;:]*$`,
    `${lead}(?:that|this|(?:the|your) [^.?!,;:]{3,50}?) (?:i|we) (?:have to|must|shall) leave (?:aside|be|out|undone)(?=\\W*$)`,
    `${lead}${we}${willNot} (?!${oneOf(kindDenials)})[a-z]{2,}`,
    `${lead}(?:i'm|i am|we're|we are) (?:afraid (?:i'm|we're) )?(?:not|n't) (?!(?:going to )?${oneOf(kindDenials)}|` +
      'be?ing\\b|(?:boast|call|com|do(?:ing)? (?:badly|much|too)|feel|fight|fish|having|leav|quit|selling|work)' +
      '(?:ing)?\\b)[a-z]{2,}ing\\b',
    '^\\W*(?:as (?:for|to|regards)|about|concerning|on|re|regarding|with regard to|when it comes to|' +
      `[a-z]{3,}ing)\\b[^.?!]{3,80}[,:–—-] ?(?:(?:sorry|afraid|i'm afraid|sadly|well|no|unfortunately|mate),? )*${stays}`,
    "^\\W*(?:(?:i am|i'm|we're) (?:afraid|sorry)(?: that)? |(?:as (?:for|to)|on|regarding|concerning) [^.?!,:]{3,60}[,:] )?" +
      "(?!(?:no|nothing|neither)\\b)(?:[\\w'-]+ ){0,14}?" +
      "(?:(?:will|shall|can|is|are) not|won't|can't|cannot|shan't|isn't|aren't)" +
      `(?: (?:therefore|now|also|sadly|unfortunately))?(?: be| being)? ${oneOf(grantedDeeds)}` +
      '(?: (?:at all|back|by (?:me|us|this firm|the (?:company|firm|management))|for (?:it|that|this)|here|now|this time|' +
      'to (?:it|you)))*\\W*$',
    '^\\W*(?:your|an?|the|any|our) [^.?!;]{3,80}? (?:(?:is|are|has been|have been)' +
      '(?: (?:considered|looked at|read|discussed|seen|noted|weighed))? (?:and|but) )?(?:is|are|has been|have been)?' +
      '(?: (?:therefore|hereby|now))? ?(?:declined|denied|disallowed|refused|rejected|turned down|dismissed)' +
      '(?: by (?:us|the [a-z]+))?\\W*$',
    '^\\W*(?:doing|having|keeping|paying|playing|printing|putting|staying|using|working|[a-z]{3,}ing)\\b' +
      '(?! (?:and|or)\\b)[^.,;?!]{3,50} is (?:a no|off|out)(?=\\W*$|,)',
    `^\\W*you (?:can'?t|cannot|can not) ${oneOf(yourDeeds)}(?![\\w'-])[^,;:]*$`,
    "^\\W*you(?:'ll not| will not| won't| shan't| shall not) be (?:getting|given|having) (?:any of |either of |all of )?" +
      '(?:(?:it|one|that|them|those)(?=\\W*$)|(?:an?|the|that|these|those|your) ' +
      '(?!(?:bill|charge|fee|invoice|letter|surprise|worse)\\b)[a-z][^,;:]*$)',
  ].join('|'),
);

/** “Two for one? No.”: the question is no sentence, and names something good. */
export const asksForIt = phrase(
  '^(?!\\W*(?:any|are|can|could|did|do|does|had|has|have|how|is|may|more|shall|should|was|were|what|when|where|which|who|' +
    `why|will|would)\\b)(?!.*\\b${oneOf(unwanted)}\\b)[^?]{6,70}\\?\\W*$`,
);
