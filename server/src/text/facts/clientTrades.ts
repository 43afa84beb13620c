/** The client's own line of business: a court knows what a defendant is, a freight firm what a commodity code is. */
import { tradeWords, type ClientTrade } from '../../words/tradeWords';
import type { ProseDocument } from '../document';

/** Read from whom the header addresses, with the mailbox, and from the greeting; use it through `document.note`. */
export function clientTrades(document: ProseDocument): ReadonlySet<ClientTrade> {
  const trades = new Set<ClientTrade>();
  const { fields } = document.header;
  const addressed = [...['client', 'to', 'cc'].flatMap((name) => fields.get(name)?.values ?? []), ...document.blocksIn('greeting').map(({ prose }) => prose.text)];
  for (const word of addressed.join(' ').toLowerCase().split(/[^a-z]+/)) {
    const trade = tradeOf.get(word);
    if (trade) trades.add(trade);
  }
  return trades;
}

const tradeOf: ReadonlyMap<string, ClientTrade> = new Map((Object.keys(tradeWords) as ClientTrade[]).flatMap((trade) => tradeWords[trade].split(' ').map((word) => [word, trade] as const)));
