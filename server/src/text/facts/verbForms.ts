/** Forms of English verbs as alternatives of a pattern, so that word lists name each verb once, as a dictionary does. */
import { doubled, irregularVerbs } from './irregularVerbs';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/**
 * The entries of a list, parted by a comma and a space, in some of their forms: “drop the ball” as “dropped the ball”.
 * Only the first word of an entry is changed; the rest may be part of a pattern without commas. The longest comes first.
 */
export function verbs(list: string, ...forms: readonly VerbForm[]): string {
  const words = new Set<string>();
  for (const entry of list.split(', ')) {
    const [, verb, rest] = /^([a-z-]+)([^]*)$/.exec(entry)!;
    for (const form of forms) for (const word of formOf(verb!, form).split('|')) words.add(word + rest!);
  }
  return `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
}

const doubledVerbs = new Set(doubled.split(', '));

function formOf(verb: string, form: VerbForm): string {
  if (form === 'base') return verb;
  if (form === 'third')
    return verb === 'be' ? 'is' : verb === 'have' ? 'has' : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : verb.replace(/(?<![aeiou])y$/, 'ie') + 's';
  const irregular = form === 'gerund' ? undefined : irregularVerbs[verb];
  if (irregular) return irregular[form === 'past' ? 0 : 1];
  if (form === 'gerund' && /ie$/.test(verb)) return verb.replace(/ie$/, 'ying');
  const ending = form === 'gerund' ? 'ing' : 'ed';
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1) + ending;
  if (form !== 'gerund' && /e$/.test(verb)) return `${verb}d`;
  if (form !== 'gerund' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  const last = verb.at(-1)!;
  if (doubledVerbs.has(verb)) return `${verb}${last}${last === 'l' ? '?' : ''}${ending}`;
  return /^(?:[^aeiou]+|qu)?[aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${last}${ending}` : verb + ending;
}
