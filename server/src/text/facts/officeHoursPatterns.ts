/** The wordings that `officeHours.ts` looks for, as patterns. Data only. */

export const agreed =
  '\\b(?:agreed|agreement|contract|surcharge|extra charge|costs? extra|rate|per cent|% more|' +
  "(?:can|could|will|'ll|would|shall|be happy to|happy to|able to|may) (?:also |even |gladly |happily |then |therefore )?" +
  '(?:work|come|install|paint|fit|carry|move|switch|do|print|deliver|film|shoot|start|clean|build|lay|finish it|stay)\\b' +
  '(?! (?:on|during) (?:week ?days|working days))|support (?:covers|window|plan)|(?:agreed|your) support hours|' +
  'your (?:opening|office|working|business|trading|shop|core|school) (?:hours|times|days)|' +
  "(?:we|i)(?:'ll| will)? (?:also )?(?:clean|collect|deliver|drill|fit|install|lay|mend|move|paint|work) " +
  "(?:[\\w'-]+ ){0,6}?outside (?:business|office|opening|school|shop|store|trading) hours|noise|neighbours|permit|" +
  'council|guests? (?:can|may)|at no extra|for an extra)\\b';

/** A time of rest that comes again. */
export const habit =
  '(?:(?:(?:at|on|over|during|in|for|past|until|before) )?(?:the |our |my |a )?(?:week-?ends|' +
  'weekend(?= is| are| too\\b| as well\\b|\\W*$|[,;])|(?:fri|mon|satur|sun|thurs|tues|wednes)days' +
  '(?: (?:afternoons?|evenings?|mornings?|nights?))?|(?:fri|satur|sun)day (?:afternoons|evenings|nights)|bank holidays?|' +
  'public holidays?|sabbath|days off|night-?time)|(?:at|over|during) (?:the |our )?' +
  '(?:weekend|lunch|lunch ?time|lunch ?break)|on (?:a|the) (?:satur|sun|fri|mon)day|in the evenings?|at night|' +
  '(?:after|past) (?:five|six|seven|eight|four|half past \\w+|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?)' +
  "(?: o'clock| sharp| in the evening)?(?=\\W*$|[,;]| (?:we|i|you|nobody|no one|our|the (?:line|phone|office)|on)\\b)|" +
  'after (?:hours|dinner|supper|dark)|before (?:eight|nine|ten)(?: in the morning)?|at (?:four|five|six|three) sharp|' +
  "between christmas and new year(?:'s)?|over christmas|outside (?:our|these|those) hours|weekdays only|(?:on )?weekdays|" +
  'from monday to (?:thursday|friday)|before monday|part[- ]time|short hours(?: on \\w+)?)';
export const ours =
  '(?:we|i|our (?:people|staff|team|crew|phones?|office|studio|workshop|desk|line|lines|switchboard|inbox|fitters|' +
  'drivers|translators|designers|developers|engineers|editors|girls|lads|support desk|help desk)|' +
  'my (?:phone|inbox|laptop|colleagues|team|staff)|the (?:office|phones?|lines?|crew|team|studio|workshop|' +
  '(?:support |help )?desk|switchboard|machine|inbox|mailbox)|this inbox|this mailbox|nobody|no one|' +
  '(?:none|not one) of (?:us|(?:our|my) (?:colleagues|people|staff|team))|ours)';
/** Words of the same clause. */
export const within = "(?: (?!(?:that|which|who|whom|so|because|as|but|and|when|where|if|for you|than)\\b)[\\w'-]+){0,9}?";
