/** The wordings that `explained.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';

/** What a sentence has somewhere that explains a term in it, unless it says so right behind the term. */
export const signs = new CuedPattern(
  new RegExp(
    '[()]|:|=|→|\\b(?:aka|called|call|i\\.e|ie|jargon|known|mean|means|meaning|name|namely|or|plain|plainly|referred|short|' +
      'simple|simply|so-called|term|that is|think|trade|what|which|word|words)\\b',
    'i',
  ),
);
/** A verb that defines, or a comma before an article, right behind the term. */
export const tells = new RegExp(
  "(?:['’]s)?[\"”’'»]?,?(?:\\s+(?:here|simply|just|basically|really))?\\s+(?:is|are|means?|stands?|refers?|describes?|lets|" +
    'works?|acts?|we|i|they|people|designers|developers|printers|lawyers|editors|an?|the|our|your|one|so|where|do)\\b',
  'iy',
);

/** “…, which is a circumstance that we would like to avoid” says what we think of it. */
export const comment = new RegExp(
  '^(?:(?:an?|the|one|another|also|of course) )+(?:[a-z-]+ )?(?:advantage|bonus|challenge|change|circumstance|concern|' +
    'disadvantage|fact|improvement|issue|matter|outcome|pity|pleasure|point|problem|reason|relief|result|risk|shame|sign|' +
    'situation|step|success|surprise|thing|worry)\\b',
  'i',
);

export const marker = new RegExp(
  '(?:[,(–—-] ?| )(?:which (?:(?:simply|just|basically|really|here) )?means?|that means|meaning|that is to say|i\\.e|ie,|' +
    "in other words|(?:or )?in (?:plain|simple|everyday|normal|lay(?:man['’]s)?) (?:words|english|terms|language)|" +
    'or simply|put (?:simply|plainly)|simply put|to put it (?:simply|plainly)|namely)\\b|' +
    '(?:[,–—-] )that is,? (?:a|an|the|to|your|our|it|we|you|what|how|where)\\b|\\bthat is, ',
  'i',
);

export const degree = new RegExp(
  '^an? (?:bit|fraction|good deal|great deal|little|lot|shade|tad|touch|trifle) (?:above|below|better|higher?|lower?|' +
    'more|less|too|over|under|slow|fast|late|early|old|small|short|long|wide|tight|weak|strong|worse|[a-z]+er|[a-z]+,)',
);

export const naming = new RegExp(
  '(?:\\b(?:(?:also |often |usually |commonly |better )?known as|referred to as|so-called|(?:we|they|people|designers|' +
    'developers|programmers|printers|lawyers|editors|experts) (?:\\w+ )?call(?: (?:this|that|it|these|them))?|' +
    'in the trade(?: as)?|by the name of|(?:name|term|word|jargon) (?:for (?:this|that|it|these|them) )?(?:is|are))|' +
    '(?<!\\b(?:we|i|you|they|he|she|who|has|have|had|just|already) )called)(?: an?| the| your| our)? ?["“‘\']?$',
  'i',
);

/** “…, so that we know where each call came from”: what a thing is good for says what it is. */
export const forKnowing = new RegExp(
  '^,? so (?:that )?(?:we|you|they|your [a-z]+) (?:can |could |will )?(?:(?:find out|hear|know|learn|see|tell|watch) (?:exactly |just )?' +
    '(?:how|what|when|where|whether|which|who)\\b|(?:check|compare|test|try) )|' +
    '^,? so (?:that )?(?:[a-z’\'-]+ ){1,3}(?:is kept|are kept|remains?|stays?) (?:apart|hidden|private|safe|secret|separate)\\b',
  'i',
);

/** “The draft gives you a right to end the lease after three years”, below “The break clause”. */
export const grantingRight = new RegExp(
  '^[^.;!?]{0,60}\\b(?:lets (?:either (?:of us|side)|them|us|you|your [a-z]+|the [a-z]+) [a-z]+|' +
    '(?:allows?|entitles?|gives?|obliges?) (?:either (?:of us|side)|them|us|you|your [a-z]+|the [a-z]+) ' +
    '(?:(?:an?|the) (?:chance|choice|duty|option|right) (?:of|to)|to))\\b',
  'i',
);

/** “A TPLO is what I would do.” */
export const wish =
  /^what (?:i|we|he|she|they)(?:['’]d|['’]ll| can| could| have| need| offer| prefer| propose| recommend| suggest| want| will| would)\b/;
