/** The wordings that `enumerations.ts` looks for, as patterns. Data only. */
import { CuedPattern } from '../cuedPattern';

/** “We’d dig out”, “it takes in two fittings”, “that’s a truck”, “in that sum are the pattern”. */
export const opening = new RegExp(
  "\\b(?:we|i)(?:['’](?:d|ll)|\\s+(?:will|would|can|could|shall))?\\s+\\p{L}+|" +
    '\\b(?:buys|covers?|gets?|includes?|inside|means|runs\\s+to|sees?\\s+to|takes?\\s+in)\\b|' +
    "\\b(?:that|this|it)(?:['’]s|\\s+is|\\s+means)\\b|\\bin\\s+(?:it|that|this)\\b",
  'iu',
);

/** “We value …”, “we have restored …”, “I teach …” tell who we are and what was. */
export const otherStory = new RegExp(
  "^\\W*what an?\\s|\\b(?:we|i)(?:['’](?:m|re|ve)|\\s+(?:accept|aim|always|am|appreciate|are|ask|began|believe|built|came|" +
    'did|feel|found|gave|got|had(?!\\s+in\\s+mind)|have|hope|invoice|know|left|like|look|love|made|met|must|ran|require|saw|' +
    'see|sell|sent|serve|should|spoke|take|talked|teach|thank|think|took|understand|value|want|was|went|were|wrote|' +
    '\\p{L}+ed)\\b)',
  'iu',
);
export const clause = new RegExp(
  '^(?:as|but|call|come|day|give|he|i|if|it|let|like|nor|or|pay|please|reply|ring|say|send|she|so|tell|thanks?|that|' +
    "there|they|we|what|when|which|who|you)(?:['’]\\w+)?\\b|" +
    '(?<!\\b(?:as|that|they|we|what|which|who|you))\\s(?:are|can|could|had|has|have|is|was|were|will|would)\\b',
  'i',
);

/** What stands before the act: “then I’d swap the pump”. */
export const weDo = new RegExp(
  "^(?:(?:also|and|plus|then|with)\\s+)?(?:(?:i|we)(?:['’](?:d|ll)|\\s(?:will|would))\\s(?!(?:be|come|give|have|hope|know|" +
    'let|like|love|need|prefer|rather|say|send|start|suggest|want)\\b))?',
  'iu',
);
/** “The five radiators are bled”. */
export const done = new RegExp(
  '^(?:all|both|each|every|the|your|\\d+)\\b.{3,40}\\s(?:are|be|gets?|is)\\s(?:all\\s)?(?:\\p{L}+ed|bled|built|cut|drawn|hung|' +
    'laid|made|rebuilt|redone|shot|sown|swept|taken|torn|written)\\b',
  'iu',
);

/** Payment, days, our story, the client’s part and what is left out name no part of the work. */
export const otherMatter = new CuedPattern(
  new RegExp(
    '\\b(?:account|bank|card|cards|cash|cheques?|clients\\s+(?:include|like|such)|the\\s+balance|balance\\s+(?:due|of|on|when)|' +
      'deposit|due|financing|half\\s+(?:at|before|in|now|of\\s+(?:it|the)|on|up|when)|halves|instal?ments?|insured|invoices?|' +
      'members?\\s+of|payable|payments?|per\\s?cent|permitting|kindly|please|(?:an?|one|two)\\s+(?:quarter|third)s?|references?|' +
      'send\\s+(?:me|us)|terms|transfer|valid|weather|(?:my|our)\\s+(?:brother|cousin|dad|daughter|father|grandfather|husband|' +
      'mother|mum|nephew|partners?|sister|son|team|uncle|wife)|worked\\s+(?:for|with)|' +
      "(?:we|i)(?:['’](?:d|ll)|\\s+(?:would|will))?\\s+(?:also\\s+)?need)\\b",
    'i',
  ),
);
export const verb = new RegExp(
  '\\b(?:am|are|can|could|did|do|does|had|has|have|he|i|is|it|may|must|she|should|they|thanks?|was|we|were|who|will|would|' +
    "you)\\b|['’](?:d|ll|m|re|s|ve)\\b|\\b(?:hi|hello|dear|congratulations|regards|cheers|greetings)\\b|^\\W*what an?\\s|[?!]\\W*$",
  'i',
);
export const address = new RegExp(
  '^\\W*(?:Dr|Frau|Herr|Messrs|Miss|Mr|Mrs|Ms|Prof|Sir|To|The\\s+\\p{Lu})\\b|' +
    '\\b(?:Avenue|Close|Crescent|Drive|Lane|Road|Row|Street|Terrace)\\b|' +
    '\\b[A-Z]{1,2}\\d{1,2}[A-Z]?\\s\\d[A-Z]{2}\\b',
  'u',
);

/** “Then I go through what others say. Then twelve pages of draft.” */
export const step = new RegExp(
  "^\\W*(?:(?:after\\s+that|finally|first|firstly|lastly|next|second|secondly|then)\\b,?\\s+(?:comes?\\b|there['’]s|i\\b|we\\b|" +
    '(?:an?|the|one|two|three|four|five|six|eight|ten|twelve|\\d+)\\b))',
  'i',
);
