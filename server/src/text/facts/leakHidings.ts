/** What is to be kept from the client, said to somebody else: “Mrs Storm had better not learn that …”, “(Ben: they need not hear of it)”. */
import { family } from '../../words/kitchenWords';
import { animals } from '../../words/graveLifeWords';
import { outsiders } from '../../words/outsiderWords';
import { clientPeople } from '../../words/peopleWords';
import { oneOf } from './cues';
import { trade } from './kitchenSlots';
import { clauseAround, someMoney as money, type Accept, type LeakForm } from './leakForms';

const name = String.raw`(?!(?:He|I|It|She|That|The|They|This|We|Who|You|Your)\b)(?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)?`;
const who = `(?<who>${name})`;
const notTo =
  "(?:need\\s+not|needn[’']t|(?:had|[’']d)\\s+better\\s+(?:not|never)|must\\s+(?:not|never)|mustn[’']t|should(?:\\s+not|n[’']t|\\s+never)|" +
  "shall\\s+(?:not|never)|(?:is|are)\\s+not\\s+to|(?:is|are)n[’']t\\s+to|do(?:es)?(?:\\s+not|n[’']t)\\s+(?:have|need)\\s+to|" +
  "(?:ought|better)\\s+not(?:\\s+to)?|(?:can|could|will|would|[’']ll|[’']d)\\s+never|never\\s+(?:has|have|needs?)\\s+to)";
const learn =
  '(?:(?:also|even|ever|yet)\\s+)?(?:be\\s+(?:shown|told)|catch\\s+on|find\\s+(?:(?:it|that|this)\\s+)?out|get\\s+(?:to\\s+know|wind)|hear|know|' +
  'learn|notice|realise|see|suspect|twig)';
/** News, not music: “hear about”, “know that”, “see it”. */
const news =
  '(?=\\s+(?:about|anything|any\\s+of|before|how|it|just\\s+yet|of|that|this|till|until|what|which|why|yet)\\b|\\s*(?:[.,;:)\\]–—]|$))';
const silence =
  '(?:breathe\\s+a\\s+word|give\\s+(?:it|that|this)\\s+away|let\\s+(?:it\\s+|that\\s+)?(?:on|slip)|say\\s+a\\s+word|spill\\s+the\\s+beans)';

/** A present or a party is kept from somebody with the client’s knowledge. */
const isKind = /\b(?:anniversary|birthday|bride|engagement|gift|groom|party|present|proposal|santa|surprise|wedding)\b/i;
const people = new RegExp(
  `\\b(?:${oneOf(clientPeople)}|${oneOf(family)}|${oneOf(outsiders)}|${oneOf(animals)}|${trade}s?|bees|children|guests?|` +
    'passers-by|public|readers?|visitors?)\\b',
  'i',
);
const otherName = /(?<!(?:^|[.!?:(\[])\s*)\p{Lu}\p{Ll}+/u;
/** “(Ben: ”, “NB for Ruth: ”, “[” before it. */
const toColleague = new RegExp(
  '[([]\\s*(?:\\p{Lu}\\p{Ll}+\\s*[:,–—-]\\s*)?[^.!?]{0,30}$|' +
    '(?:^|[.!?\\n]\\s*)(?:(?:nb|note|p\\.?s\\.?|memo)\\s+(?:for|to)\\s+)?\\p{Lu}\\p{Ll}+\\s*[:–—-]\\s[^.!?]*$',
  'iu',
);

const isSecret: Accept = (_match, text, leak) => !isKind.test(clauseAround(text, leak));
/** Whom “they” means is the client where nobody else is spoken of, or where a colleague is spoken to. */
const isOfClient: Accept = (match, text, leak) => {
  const before = text.slice(0, leak.start);
  return (
    isSecret(match, text, leak) &&
    !/\byou(?:r|rs)?\b/i.test(clauseAround(text, leak)) &&
    (toColleague.test(before) || !(people.test(before) || otherName.test(before)))
  );
};

const named: readonly string[] = [
  String.raw`\b${who}\s+(?:${notTo}|does(?:n[’']t|\s+not)|wo(?:n[’']t|uld\s+not)|will\s+not)\s+(?!see\b)${learn}\b${news}`,
  String.raw`\b(?:hidden|[Hh]ide|[Kk]eep|[Kk]ept)\s+(?:[\w’'-]+\s+){1,4}?(?:away\s+)?from\s+${who}(?=\s*(?:[.,;:)\]–—]|$)|\s+(?:as|for|till|until)\b)`,
  String.raw`\b[Nn]ot\s+for\s+${who}[’']s?\s+(?:ears|eyes)\b`,
  String.raw`\b(?:[Bb]est|[Bb]etter|[Ss]afer|[Aa]s\s+long\s+as)\s+(?:if\s+|that\s+)?(?:the\s+(?:client|customer)|${who})\s+(?:never|does(?:n[’']t|\s+not))\s+(?:finds?\s+out|hears?|knows?|learns?|notices?|sees?)\b`,
  String.raw`\b[Bb]etween\s+(?:ourselves|us)\s*[,:]\s+(?:the\s+(?:client|customer)|${who})\b`,
];

export const leakHidings: readonly LeakForm[] = [
  ...named.map((source): LeakForm => ['secret', new RegExp(source, 'gu'), isSecret]),
  ['secret', new RegExp(String.raw`\b(?:he|she|they)\s+${notTo}\s+${learn}\b${news}`, 'gi'), isOfClient],
  ['secret', new RegExp(String.raw`\b(?:do\s+not|don[’']t|never|let[’']s\s+not|(?:best|better)\s+not(?:\s+to)?)\s+${silence}\b`, 'gi'), isOfClient],
  [
    'money',
    new RegExp(
      String.raw`\b(?:there(?:[’']s|\s+is|\s+are)|leaves|means)\s+(?:about\s+|some\s+)?(?:${money}|\d[\d.,]*)\s+(?:in\s+it\s+|left\s+|over\s+)?for\s+us\b`,
      'gi',
    ),
  ],
];
