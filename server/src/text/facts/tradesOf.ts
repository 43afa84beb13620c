/** Which lines of business the words tell that somebody is called by: “Mudlark Brewing Co.”, “Ann Lee, Head of IT”, “anne@whitcombeoptics.co.uk”. */
import { addressEndings, trades } from '../../words/trades';

/** @param called Names, roles and addresses as they are written. */
export function tradesOf(called: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const words = called.flatMap(nameWords);
  for (const word of words) for (const trade of tradesByName.get(word) ?? []) found.add(trade);
  const line = ` ${words.join(' ')} `;
  for (const [role, trade] of roles) if (line.includes(` ${role} `)) found.add(trade);
  return found;
}

/** The words of a name; a web address that is written in one word is cut before its last. */
function nameWords(text: string): readonly string[] {
  const named = text.toLowerCase().replace(address, (_, mailbox: string, domain: string) => ` ${mailbox} ${domain.split(/[.-]/).map(cut).join(' ')} `);
  return named.split(/[^\p{L}]+/u).filter(Boolean);
}

/** Without the last part, which says in which country it is. */
const address = /([^\s<>@,;]+)@([^\s<>,;]+?)(?:\.(?:ac|co|com|gov|net|org))?\.[a-z]+(?=[\s<>,;)]|$)/g;
const cut = (label: string): string => {
  const ending = endings.find((word) => label.endsWith(word) && label.length >= word.length + 3);
  return ending ? `${label.slice(0, -ending.length)} ${ending}` : label;
};

const endings = addressEndings.split(' ');
const tradesByName = new Map<string, string[]>();
const roles: (readonly [string, string])[] = [];
for (const [trade, { names, roles: held }] of Object.entries(trades)) {
  for (const word of names?.split(' ') ?? []) tradesByName.set(word, [...(tradesByName.get(word) ?? []), trade]);
  for (const role of held?.split(', ') ?? []) roles.push([role, trade]);
}
