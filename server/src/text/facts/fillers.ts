/** Words that may stand between the parts of a statement without changing what it says. */

/** Adverbs and asides between a subject and its verb, each with a blank in front. */
export const asides =
  '(?:,? (?:[a-z]+ly|again|all|already|also|always|anyway|apparently|as always|as usual|at all|at first|at least|both|' +
  "either|else|even|ever|first|for some reason|for whatever reason|full well|however|i(?:'m| am) afraid|i fear|in fact|" +
  'in the end|in turn|indeed|instead|just|kindly|last time|later|likewise|most|never once|now|of course|on purpose|once|' +
  'once again|once more|only|or other|perhaps|quite|rather|really|repeatedly|since|so far|so often|somehow|still|then|' +
  'therefore|this time|though|thus|till date|to date|today|together|too|twice|until now|very|well|yesterday|yet|' +
  'yet again|once upon a time),?)*';

/** Single words of the same kind. */
export const asideWords = new Set(
  (
    'again, all, already, also, always, anyway, as, both, either, else, even, ever, first, however, indeed, instead, just, ' +
    'kindly, later, likewise, most, now, once, only, perhaps, quite, rather, since, somehow, still, then, therefore, ' +
    'though, thus, today, too, twice, very, well, yet'
  ).split(', '),
);

/** Auxiliaries in front of a participle or a first form. */
export const auxiliaries = new Set("'d, 's, 've, am, are, be, been, did, do, does, had, has, have, having, is, to, was, were".split(', '));

/** Those that make a statement a guess, a wish or a plan. */
export const modals = new Set("'ll, can, could, may, might, shall, should, will, would, need, ought".split(', '));
export const negations = new Set('barely, cannot, hardly, neither, never, no, nor, not, rarely, scarcely, seldom'.split(', '));
