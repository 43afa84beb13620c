/** Parts a pattern into alternatives, so that each is only tried where the words it needs are. */
import type { AST } from '@eslint-community/regexpp';

import { neededKeys, readPattern } from './neededWords';
import { joined, type Pieces } from '../text/pieces';

/**
 * The pattern as alternatives to be tried one by one, in their order: what fits first, by place and then by order, is what the
 * pattern fits. A pattern that counts its groups is left whole.
 */
export function alternativesOf(source: string, flags: string): readonly Pieces[] {
  const { alternatives, counts } = readPattern(source, flags);
  return counts ? [[0, source.length]] : alternatives.flatMap((alternative) => distributed(source, flags, alternative));
}

/** “\b(?:slip|stumble)s” as “\bslips” and “\bstumbles”, where that tells more of the words each needs. */
function distributed(source: string, flags: string, { start, end, elements }: AST.Alternative): readonly Pieces[] {
  const first = elements.find(({ raw }) => raw !== '\\b' && raw !== '^');
  if (first?.type !== 'Group' || first.alternatives.length < 3) return [[start, end]];
  const parts = first.alternatives.map((inner): Pieces => [start, first.start, inner.start, inner.end, first.end, end]);
  const needed = parts.map((pieces) => neededKeys(joined(source, pieces), flags)[0]);
  const known = needed.flatMap((keys) => [...(keys ?? [])]);
  const [keys] = neededKeys(source.slice(start, end), flags);
  return keys && (needed.includes(undefined) || known.length > keys.size * 1.5) ? [[start, end]] : parts;
}
