/** The words that a verb is said of. */

/** Where a clause begins; what stands between two of these is looked through for a subject. */
const joints = /[,;:–—()]|\b(?:and|but|so|because|as|since|that|which|while|when|if|then|or|though|although|where|who|whereas)\b/g;
const noSubject = new RegExp(
  '^(?:\\W|\\b(?:also|already|both|do|does|has|have|is|are|was|were|not|now|still|therefore|thus|to|unfortunately|sadly|' +
    'will|would|be|been|all|just|really|\\w+ly)\\b)*$',
);

/** The last words before a verb that can be its subject: “the tiles” for “The tiles came, and are ”. In small letters; empty when there are none. */
export function subjectBefore(before: string): string {
  let end = before.length;
  const cuts = Array.from(before.matchAll(joints), ({ index, 0: joint }) => ({ start: index, end: index + joint.length }));
  for (const cut of [...cuts.reverse(), { start: 0, end: 0 }]) {
    const words = before.slice(cut.end, end);
    if (!noSubject.test(words)) return words;
    end = cut.start;
  }
  return '';
}
