/**
 * What a comment calls settled: “We will send it by Friday. <!-- clear-to-send settled: by phone -->”. Right behind a promise or
 * a question it is about that one, elsewhere about all of its paragraph, or of the next.
 */
import { settlingComments } from '../text/directives';
import type { ProseDocument } from '../text/document';
import type { TextRange } from '../text/range';

interface Placed {
  readonly range: TextRange;
}

/** Tells of each of these, all that a document promises and asks, whether it is settled. */
export function settledIn(document: ProseDocument, all: readonly Placed[]): (fact: Placed) => boolean {
  const comments = settlingComments(document);
  if (comments.length === 0) return () => false;
  const isRightBefore = ({ range }: Placed, at: number): boolean => range.end <= at && /^[\s.,;:!?)”"*_]*$/.test(document.text.slice(range.end, at));
  const named = new Map(comments.map((comment) => [comment, all.filter((fact) => isRightBefore(fact, comment.start))]));
  return (fact) =>
    comments.some((comment) =>
      named.get(comment)!.length > 0
        ? named.get(comment)!.includes(fact)
        : comment.scope !== undefined && comment.scope.start <= fact.range.start && fact.range.start < comment.scope.end,
    );
}
