/** Words by which nothing can be held against the numbers of a sentence: conditions, estimates, alternatives. */

const sumDoubt = new RegExp(
  '\\b(?:if|unless|either|(?:about|around)(?= (?:[a-z]+ )?[¤#%~])|roughly|approximately|approx|circa|' +
    '(?<!\\b(?:adds?|adding|sums?|comes?) )up to|at least|at most|minimum|maximum|' +
    '(?<!\\b(?:split|shared|divided)(?: it)?(?: equally| evenly)? )between|estimat\\w+|rough|guess|budget|used to|instead of|' +
    'rather than|last (?:year|month|time)|options?|optional|you (?:wrote|said|told|mentioned)|otherwise|normally|usually|' +
    'starting at|starting from|from ¤|would have|could|might|some)\\b|~|\\?',
);

/** “Normally it is £2,000; with 15 % off you pay £1,700” reckons like any other. “If you order both, the price goes from £980 to £890”: on that condition the numbers hold. */
const certain = (text: string): string =>
  text
    .replace(/\b(?:normally|usually),? (?=[^.]*¤\d+[^.]*%\d+)/, '')
    .replace(
      /\bif you (?:book|choose|confirm|go for|order|pay|pick|prefer|settle|sign|take|transfer|want)\b[^¤%~?.,]{0,60}?(?=,| (?:i|there|we|you)\b|[ .]*$)/g,
      '',
    )
    .replace(/\beven if\b[^¤%~?.]{0,60}(?=[,.;]| \.)/g, '')
    .replace(/^\W*if [^¤#%~?.]{3,60}, (?=[^¤]*\bfrom ¤)/, '')
    .replace(/\bfrom (¤\d+) (?:down )?to (?=¤)/g, '$1 to ');

/** True for a text with signs whose numbers need not come from each other. */
export const isReckoningDoubtful = (text: string): boolean => sumDoubt.test(certain(text));
