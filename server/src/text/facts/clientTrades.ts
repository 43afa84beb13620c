/** The client's own line of business: a court knows what a defendant is, a freight firm what a commodity code is, a head of IT what a server is. */
import { tradeHoldings, tradeRoles, tradeWords, type ClientTrade } from '../../words/tradeWords';
import type { ProseDocument } from '../document';

/** Read from whom the header addresses, with the mailbox, and from the greeting; use it through `document.note`. */
export function clientTrades(document: ProseDocument): ReadonlySet<ClientTrade> {
  const trades = new Set<ClientTrade>();
  const { fields } = document.header;
  const addressed = [
    ...['client', 'to', 'cc'].flatMap((name) => fields.get(name)?.values ?? []),
    ...document.blocksIn('greeting').map(({ prose }) => prose.text),
  ];
  const words = addressed
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/);
  for (const word of words) for (const trade of tradesOf.get(word) ?? []) trades.add(trade);
  const line = ` ${words.join(' ')} `;
  for (const [role, known] of Object.entries(tradeRoles)) if (line.includes(` ${role} `)) for (const trade of known) trades.add(trade);
  return trades;
}

/** Read from what the message says that the client has, “your drivers”. Asked of few messages; use it through `document.note`. */
export function tradesHeld({ ownSentences }: ProseDocument): ReadonlySet<ClientTrade> {
  const trades = new Set<ClientTrade>();
  for (const { sentence } of ownSentences) {
    sentence.words.forEach(({ lower }, index) => {
      if (sentence.words[index - 1]?.lower === 'your' && Object.hasOwn(tradeHoldings, lower)) trades.add(tradeHoldings[lower]!);
    });
  }
  return trades;
}

const tradesOf = new Map<string, ClientTrade[]>();
for (const trade of Object.keys(tradeWords) as ClientTrade[]) {
  for (const word of tradeWords[trade].split(' ').filter(Boolean)) tradesOf.set(word, [...(tradesOf.get(word) ?? []), trade]);
}
