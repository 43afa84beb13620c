/** Ways to say that something costs more than the price. Over small letters and straight apostrophes. */
import { cuedPhrase } from './cues';

const sum =
  '(?:\\p{Sc} ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:\\p{Sc}|(?:dollars|euros?|pounds|quid|rupees|rand)\\b)|' +
  '(?:cad|chf|eur|gbp|rs\\.?|usd|r) ?\\d[\\d.,]*|\\b(?:a )?(?:fiver|tenner)\\b)';
/** “It is £30 a room more”, “if we stay past 5 it’s £75”, “a new one is $640 should it fail”, “keyed lock: £85 should you fancy it”. */
export const besides = cuedPhrase(
  [
    `${sum}(?: (?:an?|each|per) [a-z]+)? (?:additional|extra|further|more|on top)\\b(?! than\\b)`,
    '(?<!-)\\b(?:additional|another|any|(?:each|every) (?:additional|extra|further|more)|extra|fourth|further|later|second|third)' +
      "(?! (?:half|instalment|part|payment|stage|third)\\b)(?: [\\p{L}'-]+){0,4}[:,]? " +
      `(?:(?:is|are|at|be|costs?|comes?|for|would|will|it'd|it's|to) )*(?:about |another |roughly )?${sum}`,
    `(?:\\b(?:if|in case|unless|whenever)|(?:^|[,;:–—-]) *should) [^.;?]{3,60}${sum}`,
    `${sum}[^.;?]{0,24}\\b(?:if|in case|should|unless) (?:any|he|it|more|needed|she|there|they|this|wanted|` +
      "you(?:'d| would)? (?:add|ask|change|choose|decide|fancy|like|need|prefer|want|wish)|your)\\b",
    '\\b(?:above|beyond|over|past) (?:that|(?:the|these|those)(?: [a-z]+)? (?:copies|days|guests|heads|hours|kids|miles|' +
      `pages|people|rounds|visits|weeks|words))\\b[^.;?]{0,40}${sum}|` +
      '\\b(?:above|beyond|from|over|past|after) (?:day|week|month|' +
      '\\d+ (?:guests|heads|kids|pages|people|words|miles|hours|rounds)|' +
      `(?:week|day|month|hour|page) [a-z\\d]+)[^.;?]{0,40}${sum}`,
    `\\b(?:add-?ons?|available|extras?|optional|optionally|possible)\\b[^.;?]{0,40}${sum}|` +
      `${sum}[^.;?]{0,30}\\b(?:is optional|on request|say so|say if|tell me|fancy)\\b`,
    '\\b(?:will add|gets? added|is added|are added|push(?:es)? (?:it|that|the price) up|puts? (?:it|that|the price) up|' +
      `adds?)\\b[^.;?]{0,30}${sum}|\\bhalf price again\\b`,
  ].join('|'),
  'u',
);
/** The same without a sum. */
export const dearer = cuedPhrase(
  '(?<!\\bno )\\bcosts? (?:extra|more)\\b(?! than\\b)|\\bplus (?:\\d+|five|fifteen|ten|twenty)(?: ?%| per ?cent)|' +
    '\\b(?:bigger|further|heavier|higher|larger|later|longer|more) than (?:that|this|\\d+)[^.;?]{0,40}\\b' +
    '(?:charge|cost|costs|extra|more|pay|price)\\b|' +
    "\\b(?:beyond|outside|past) [^.;?]{2,30}\\b(?:i|we)(?:'d|'ll| would)? (?:add|bill|charge)\\b|" +
    '\\b(?:daily|day|hourly) rate\\b[^.;?]{0,30}\\b(?:after|beyond|kicks in|past)\\b',
);
/** “If you pay by Friday it is £50 less”, “£300 more on the day” say when and how to pay. */
export const ofPayment = cuedPhrase(
  '\\b(?:cheaper|courtesy|remaining|deposit|discount|due|half now|in advance|instal?ments?|invoiced?|less|off the price|' +
    'paid|pay|payable|remainder|rest|saves?|secures?|taken off|the balance|up ?front)\\b|' +
    '\\b(?:begin|start|kick off) with\\b|\\bmore than (?:happy|welcome|glad)\\b|' +
    '\\b(?:once|no) more\\b|\\bany more\\b|\\blet (?:me|us) know if\\b|' +
    '\\b(?:bring|brings|brought|come|comes|get|gets) (?:it|that|the (?:price|sum|total))? ?(?:back |down )?to\\b|\\bdropping\\b',
);
