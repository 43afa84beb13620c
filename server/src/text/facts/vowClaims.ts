/** Promises in plain words that leave no room for a slip: “you won’t notice a thing”, “the mould won’t come back”, “she’ll pass”. */
import { delights, extremes, failings, gains, lastingStates, noticing, nuisances, pests, smallest, troubles } from '../../words/vowWords';
import { oneOf, verbsOf } from './cues';
import type { ToneForm } from './tones';
import type { Vow } from './vows';

const trouble = oneOf(`${troubles}, ${nuisances}, ${pests}`);
const nuisance = oneOf(nuisances);
const wont =
  "(?:won't|wont|will not|can't|cannot|are not going to|aren't going to|is not going to|isn't going to|'re not going to|" +
  "'s not going to|'s not gonna|not gonna|'ll not|will never|shall not)";
/** With these the promise has an end, or hangs on the client. */
const bounds = "\\b(?:before|except|if|in case|provided|so long as|unless|until|when|without your|without you)\\b";
const will = "(?:\\b(?:will|shall|is going to|are going to)|'ll|'s going to|'re going to)";

const never: readonly string[] = [
  // “The mould won’t come back.”
  `\\b${oneOf(pests)} (?:simply |just )?(?:${wont}|can never) (?:ever |now )?(?:be back|come back|reappear|return|` +
    '(?:bother you|come (?:in|through)|get (?:in|through)|spread|trouble you)' +
    '(?=\\W*$|[,;]| (?:again|any ?more|ever)\\b))\\b',
  `(?<!\\byou )${wont} (?:ever )?(?:let you down|(?:bother|trouble) you(?=\\W*$|[,;]| (?:again|any ?more|ever)\\b)|` +
    `give you (?:any )?(?:more |further |a moment's )?(?:${trouble}))\\b`,
  // “You won’t notice a thing.”
  '\\b(?:you|your (?:[a-z]+ )?(?:boss|children|clients|customers|family|guests|mother|neighbours|people|readers|staff|' +
    `team|visitors))(?: )?${wont} (?:ever |even )*${oneOf(noticing)} (?:a (?:drop|peep|scratch|` +
    `single (?:[a-z]+ )?${trouble}|sound|speck|thing|trace|weed|whiff)|anything wrong|another (?:[a-z]+ )?${trouble}|` +
    `any (?:more |further |other )?(?:[a-z]+ )?${trouble}|even (?:a|one)|one (?:single )?(?:moment|${trouble})|so much as|` +
    'the (?:least|slightest))(?! (?:codes?|logs?|messages?|reports?|[a-z]+ing)\\b)',
  "\\b(?:you|we|i) (?:can't|cannot|can never|won't|will not) (?:possibly |ever )*(?:drop|forget|lose|miss) " +
    '(?:a (?:call|file|lead|message|moment|parcel|payment|photo|single|thing)|any (?!of the|time|more|sleep)[a-z]+|' +
    'anything|one [a-z]+)\\b',
  "\\bnothing(?:'s| is) (?:going to |gonna )" +
    '(?:be (?:damaged|forgotten|lost|missed)|break|get lost|go wrong|happen to)\\b|' +
    '\\bnothing (?:can|could|will) (?:ever |possibly )?(?:get (?:in|lost|past|through)|' +
    'happen to (?:her|him|it|them|you|your [a-z]+))\\b|(?<=\\bno [a-z-]+, )(?:and )?nothing (?:going|goes) wrong\\b',
  '\\bnot (?:one|a single) (?:of (?:our|the|your) )?[a-z]+(?: [a-z]+)? (?:will|shall|is going to) ' +
    '(?:complain|fall|get|go|hear|know|leave|notice|see|slip|tell|wait)\\b',
  '\\bno (?!guarantee\\b|one\\b|promise\\b)[a-z]+ (?:of (?:our|your|yours) )?(?:[a-z]+ ){0,2}?(?:shall|will|can) ever ' +
    '(?!be (?:allowed|asked|charged|permitted|sent|shared|shown|sold|used)\\b)[a-z]+\\b|' +
    '\\bno (?:[a-z]+ ){1,2}(?:ever|whatsoever) (?:comes|enters|escapes|gets|goes|lands|leaves|passes|reaches|slips)\\b',
  "\\bthere (?:won't|will not|'ll never) be a (?:day|moment|morning|night|time|week) (?:when|that|where)\\b|" +
    '\\b(?:no|not a single) (?:scenario|situation|circumstances?) in which\\b|' +
    `\\b${trouble} (?:simply |just )?(?:cannot|can't|do not|doesn't|don't) (?:happen|occur)\\b`,
  `\\bour (?:[a-z]+ ){1,2}(?:do not|don't|won't|can't|cannot) (?:ever )?(?:${verbsOf(failings)})(?=\\W*$|[,;])|` +
    "\\bwe (?:do not|don't) (?:break (?:our word|promises)|fail|lose (?:cases|files|parcels)|" +
    'miss(?: (?:a thing|deadlines))?|run late)(?=\\W*$|[,;])',
  "\\b(?:anyone|nobody|no one|they|you) (?:couldn't|could not|will|won't|will not|wouldn't)(?: ever)?" +
    '(?: be able to)? tell (?:it was|the (?:difference|first|one from|two)|them apart|there was|where the)\\b',
  "\\b(?:he|it|she|that|they|this|those|these|the [a-z]+|your [a-z]+)(?:'s| is|'re| are) (?:never|not) (?:ever )?" +
    `(?:going to|gonna) (?:${verbsOf(failings)}|open)(?=\\W*$|[,;]| again\\b| on you\\b)`,
];

const without: readonly string[] = [
  `\\b(?:no|zero) ${nuisance}(?:,| and) (?:no|zero) (?:${nuisance}|${trouble})\\b|` +
    '\\bno more [a-z-]+(?: [a-z-]+)?, no more [a-z-]+\\b|\\bfor a single (?:moment|minute|second) of\\b|' +
    `\\bwithout a single (?:[a-z]+ of )?(?:${trouble}|(?:minute|moment|second) of [a-z]+)\\b`,
];

const result: readonly string[] = [
  `\\bevery single ${oneOf(pests)} (?:will be gone|will come out|is gone for good)\\b`,
  // “She’ll pass.”
  '\\b(?:he|she|they|you|(?:your|the) (?:boy|children|class|daughter|girl|kids|lad|pupils?|son|team|whole class))' +
    "(?:'ll| will) (?:all |definitely |easily )*(?:pass(?=\\W*$|[,;]| (?:easily|first time|in|this time|with)\\b)|" +
    'come out with (?:an?|the) |get in(?=\\W*$|[,;])|win(?=\\W*$|[,;]))',
  "\\b(?:you(?:'ll| will)|(?:your|the) (?:car|flat|house|property|boat) (?:will|is going to)) (?:be sold|sell) " +
    '(?:it |the [a-z]+ )?(?:before|by|for (?:at least|more)|in|inside|within)\\b',
  `${will} (?:certainly |definitely )?(?:come down|decide|find|go|rule|turn out) (?:(?:in )?(?:our|your) favou?r|(?:our|your) way)\\b`,
  "\\b(?:is|are|'s) as good as (?:accepted|approved|granted|won|yours)\\b|" +
    '\\b(?:any|each|every) (?:[a-z]+ )?(?:application|claim|request)\\b[^.;,]{0,40} gets ' +
    '(?:accepted|approved|granted|paid)\\b',
  `\\byour (?:[a-z]+ ){0,2}?${oneOf(gains)} (?:will|are going to|is going to) (?:climb|go|grow|increase|jump|rise)` +
    '(?: up)?(?: by)?(?: at least)? (?:\\d[\\d.,]*(?: ?%)?|a (?:half|quarter|third)|fifty|ten|thirty|twenty)',
  "\\byou(?:'ll| will) (?:all )?(?:absolutely |simply )?(?:adore|love) (?:each|every)\\b|" +
    `${will} be (?:admired|adored|envied|loved) by (?:all|each|every(?:body|one)?)\\b|` +
    `\\b(?:all|each|everybody|everyone|they) (?:will|is going to|are going to) (?:go home|leave) ${oneOf(delights)}\\b`,
  `${will} be (?:number one|no\\. ?1|(?:at the )?top of (?:her|his|the|their|your) (?:class|form|league|list|results|year))\\b`,
  `${will} be the perfect (?:[a-z]+ )?(?:day|evening|event|holiday|launch|night|party|show|trip|wedding|weekend)\\b|` +
    `${will} (?:behave|burn|draw|drive|heal|perform|play|print|run|sound|work) (?:absolutely )?perfectly\\b` +
    '(?! (?:if|when|with)\\b)',
  `\\b(?:remain|remains|stay|stays) ${oneOf(lastingStates)} (?:for ?ever|for good|for life|permanently)` +
    '(?=\\W*$|[,;]| and\\b)|\\b(?:is|are) good for life\\b|\\ba permanent cure\\b|' +
    `${will} see (?:out (?:us|you|your)|(?:us|us all|you|your [a-z]+) out)\\b|` +
    '\\bset your (?:clock|watch) by (?:me|our|us)\\b',
  "(?<=(?:\\bwill|'ll)\\b[^.?]{0,120})(?:there(?:'s| is) |i have )no doubt in my mind\\b|" +
    "\\b(?:i'd|i would|i'll) put my name (?:on|to) (?:it|that)\\b|" +
    "(?<=[,–—] ?)that(?:'s| is|s) a certainty\\b|(?<=^\\W*)that (?:i|we) can (?:assure|promise) you\\b",
  `\\b(?:right|correct|match(?:es)?|exact|perfect|identical|complete)(?: [a-z]+){0,5}? (?:down )?to the (?:very )?last ${oneOf(smallest)}\\b(?! of\\b)`,
  '\\b(?:absolutely|completely|entirely|perfectly|totally) harmless\\b|\\bharmless to (?:absolutely )?(?:anyone|everybody|everyone)\\b',
];

const forms = (list: readonly string[], advice: Vow): readonly ToneForm<Vow>[] => list.map((is) => ({ is, unless: bounds, advice }));

export const plainClaims: readonly ToneForm<Vow>[] = [...forms(never, 'never'), ...forms(without, 'without'), ...forms(result, 'result')];

/** Counts only in a sentence that promises something: see `isPromised`. */
export const extremeForms: readonly ToneForm<Vow>[] = [
  {
    is: `(?<![\\w'])${oneOf(extremes)}(?![\\w'])`,
    unless:
      '\\b(?:contract|guarantee[ds]?|if|insur\\w+|law|lease|licen[cs]e|must|please|unless|until (?!you)|warranty|warranties|' +
      "you(?:'ll| will)? (?:have to|need to))\\b",
    advice: 'result',
  },
];

/** Work of ours that will be so, or is. */
const promised = new RegExp(
  "(?:\\b(?:will|won't|shall|going to|gonna|can't|cannot|couldn't|never)|'ll)\\b|" +
    '\\b(?:our|your|those|these|it|we|that|this|everything|the) (?:[a-z]+ ){0,3}?(?:answers?|are|arrives?|comes?|delivers?|' +
    'holds?|is|keeps?|lasts|looks?|match(?:es)?|reach(?:es)?|runs?|stays?|works?)\\b',
);
/** What was counted, seen or done, and what is asked of the client. */
const told = /\b(?:was|were|had|been|checked|counted|read|went|have to|need to|should|asks?|says?|can you|could you|would)\b/;
export const isPromised = (text: string): boolean => promised.test(text) && !told.test(text) && !/^\W*(?:please|always|never|keep|send|check|let)\b/.test(text);
