/** Ways in which we say what we do not do or have not reckoned. Over small letters and straight apostrophes. */
import { notLeftOut } from '../../words/leftOutWords';
import { cuedPhrase, oneOf } from './cues';

const not = "(?:do not|don't|will not|won't|would not|wouldn't|cannot|can not|can't|could not|couldn't|shall not|shan't|'ll not|'d not|never)";
/** “I don’t hang doors”, “shirts we do not make”, “we’re not touching the roof”. */
export const weDoNot = cuedPhrase(
  `\\b(?:we|i)(?: (?:also|sadly|simply|generally|though|myself|ourselves))* ?${not} ` +
    '(?:actually |also |ever |myself |personally |normally |usually )?(?:be (?=[a-z]+ing\\b|responsible\\b|liable\\b))?' +
    `(?!${oneOf(notLeftOut)}\\b)[a-z]{2,}|` +
    "\\b(?:we|i)(?:(?: am| are|'m|'re) not| aren't)(?: also)? (?:(?!(?:asking|being|charging|getting|going|looking|making|" +
    'saying|taking|trying|using|waiting)\\b)[a-z]+ing|certified|insured|licensed|qualified|responsible|trained)\\b|' +
    "(?:\\bnot|n't) (?:something|a thing|anything) (?:that )?(?:i|we)\\b|" +
    '\\bnot doing (?!it\\b|that\\b|this\\b)',
);

const sums =
  '(?:allowed for|assumed|budgeted|catered for|costed|counted|estimated|factored in|figured|handled by (?:me|us)|' +
  'included|measured|part of|planned|priced|provided for|quoted|reckoned|scoped|warrantied)';
/** “Alarm not quoted”, “the cover has not been figured”, “not the outsides”, “rebuilding it is not”. */
export const notInIt = cuedPhrase(
  [
    `(?:\\bnot|n't)(?: been| yet| being)*(?: \\w+ly)? ${sums}\\b`,
    '\\bun(?:costed|priced|quoted)\\b',
    `(?:\\bnot|n't) (?:mine|ours)\\b|\\b(?:i am|i'm|we are|we're) no [a-z]+|\\band not (?:the|any|for|its) [a-z]+`,
    "\\b(?:i|we)(?:'m| am|'re| are|'d| would|'ll| will)? only (?:be )?" +
      '(?:cover|do|offer|price|quote|paint|supply|clean|build|write|print)(?:ing)? ' +
      "(?!(?:an?|one|two|three|so|it|this|that|\\d+)\\b)|\\b(?:i'm|we're|i am|we are) only (?:[a-z]+ing) (?:the|your)\\b|" +
      '^\\W*(?:just|only) the (?!(?:date|one|price|usual)\\b)[a-z]+',
    "\\b(?:i|we)(?:'ll|'d| will| would)? (?:bring|carry|do|give|include|make|offer|provide|sell|supply|take) no " +
      '(?!(?:chances|deposit|fuss|longer|more|noise|risks?|secret)\\b)[a-z]+|' +
      '\\bnothing (?:in (?:here|it|that|this|the (?:price|quote|figure)) )?for (?:the|any|your)\\b',
    `^\\W*assum(?:es|ing)\\b|, no(?= ?[.;)]|$)`,
    `(?<!\\b(?:he|i|it|she|that|they|this|we|who|you) )\\b(?:aren't|doesn't|don't|isn't|won't)(?= ?[.;)]|$)`,
    `(?:\\bnot|n't) (?:inspected|looked (?:at|in|into|under|up)|measured|seen|surveyed|tested)\\b(?! (?:a|any|anything|each|him|her|one|such|them|you)\\b)`,
    '^\\W*no (?!(?:cards?|cash|charge|costs?|delays?|deposit|doubt|fee|fuss|hard|harm|hassle|hidden|hurry|idea|' +
      'interruptions?|matter|mess|more|need|news|noise|obligation|one|pressure|problem|risk|rush|small|stress|strings|' +
      'surprises?|tax|vat|waiting|wonder|worries|worry)\\b)[a-z-]+ (?:at|for|from|in|of|on|outside|to|with)\\b',
    "\\bnot in(?: (?:it|there))?:|(?:\\bnot|n't) (?:allowed|put|reckoned|figured)(?: in)? (?:a penny|any|anything)\\b|" +
      '(?:\\bnot|^\\W*no [a-z]+(?: [a-z]+)?) (?:at|for) (?:this|that) (?:figure|money|price)\\b',
    `, (?:but |and )?not (?:the|any|its|their) (?!(?:cheapest|date|day|end|first|last|least|only|other|price|same|usual|way|whole)\\b)[a-z]+`,
    `(?:\\bnot|n't) in (?:my|our|this|that|the) (?:estimate|fee|figure|job|number|offer|price|quote|sum|total)\\b`,
    '^\\W*(?:but |and )?not (?:the|any|my job|our job|doing|including|covering|for) (?!(?:best|case|end|faintest|first|' +
      'least|only|other way|same|slightest|time|worst)\\b)[a-z]+',
    `\\b(?<!price )(?<!that )(?<!this )(?<!it )(?:is|are) not(?= ?[.;,)]|$)`,
    `\\bno,? (?:sorry|i'm afraid)\\b|\\bsorry,? no\\b|\\bafraid not\\b`,
    `\\bdoes not come to (?:me|us)\\b`,
  ].join('|'),
);

/** “Printing I steer clear of”, “the loos I’ve kept off”, “legal advice is beyond us”. */
export const keptOff = cuedPhrase(
  [
    '\\b(?:keep|keeping|kept|stay|staying|steer|steered|steering) (?:well )?(?:away from|clear of|off)\\b' +
      '(?! the (?:grass|phone)\\b)|\\bkept off(?: as| for|,|\\.|;|$)',
    '\\b(?:left|leaving|leave|taken|kept|struck) (?:off|out of) (?:the|this|that|my|our) ' +
      '(?:estimate|figure|job|list|number|offer|price|quote|sum)\\b|' +
      '\\btherefore left (?:off|out)\\b',
    "\\b(?:i|we)(?:'d|'ll|'ve| will| would| have)? (?:gladly |rather )?(?:leave|left)(?: [\\w']+){0,4} (?:to|with|for) " +
      '(?:an?|the|you|your|others|somebody|someone)\\b(?! (?:think|consider|decide|read))',
    '(?<!\\bcould )\\b(?:leave|leaving) (?:the|your|that|those|any) [a-z]+(?: [a-z]+)?(?: (?:out of it|out|alone)\\b|' +
      ' to (?:someone|somebody|others|those|people|an?|the|your)\\b)(?! (?:clean|tidy))|' +
      '\\b(?:sits?|falls?|lies?) outside\\b|\\bstops? short of\\b',
    '\\b(?:different|new(?! contract)|other|own|second|separate|whole other) (?:bill|contract|conversation|crew|discussion|job|' +
      'kettle of fish|matter|piece of work|price|rate|story|thing)\\b',
    "\\b(?:is|are|be|been|leave|leaving|left|keep|kept|wait|waits|belongs?) (?:[a-z']+ ){0,3}?(?:for|to|until|till) " +
      '(?:another (?:day|season|time|year)|a (?:later|second) (?:date|day|phase|stage|visit)|phase (?:two|three|\\d)|' +
      'next (?:season|spring|time|winter|year))\\b',
    `(?<!\\b(?:balance|date|decision|it|money|payment|rest|that|this) )\\bcan wait\\b(?! if you)`,
    `\\b(?:alterations|amendments|changes|corrections|edits|revisions)\\b[^.;?]{0,50}\\b(?:charged|billed|by the hour|extra|on the clock|at (?:\\p{Sc} ?)?\\d)`,
    `(?:^\\W*|\\b(?:the|your) )(?:old|existing|present|current) [a-z]+(?: [a-z]+)?(?:'s| is| are)? (?:stays?|staying|remains?)(?: put)?(?= ?[.;,)]|$)`,
    "\\b(?:anything|whatever|any [a-z]+|surprises)\\b[^.;?]{3,60}\\b(?:is extra|(?:i|we)(?:'d|'ll| will| would)" +
      '(?: have to)? (?:charge|discuss|price|quote|ring you|talk)|(?:costed|discussed|priced|quoted))\\b',
    '\\b(?:beyond|outside) (?:me|us|my (?:field|line|remit|skill|trade)|our (?:field|line|remit|skill|trade))\\b|' +
      '\\bnot (?:my|our) (?:field|department|line|pigeon|thing|trade)\\b',
    `\\bwrong (?:blacksmith|person|man|woman|trade|shop)\\b`,
    `\\b(?:stops?|ends?) (?:at|with|short of) (?:the|your)\\b(?! (?:end|month|week|year)\\b)`,
    "\\banother (?:day's work|figure|price)\\b|\\b(?:change|variation) orders?\\b|" +
      '\\bby (?:separate )?agreement\\b|\\bprice on (?:application|request)\\b|' +
      '\\b(?:stop|pause) and (?:discuss|have a (?:chat|talk|think|word)|ring you|call you|speak|talk)\\b|' +
      '\\b(?:speak|talk) again\\b|\\bfor a (?:figure|price|quote) first\\b|' +
      '\\bpassed (?:across|on|through) (?:at cost|to you)\\b|\\bat what (?:it|they|that) costs? (?:me|us)\\b|' +
      '\\bfee is passed (?:across|on)\\b',
    "\\b(?:i|we)(?:'ve| have)? assumed?\\b(?! you(?:'re| are|'d| would)? (?:happy|like|prefer|want|well)\\b)|" +
      "\\b(?:i|we) (?:take|took|have taken|'ve taken) it (?:that|as)\\b",
  ].join('|'),
);
