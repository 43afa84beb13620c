/** Blame by way of a cleft or a “had …”: “it was your side that let the permit lapse”, “the one who mixed them up was your assistant”, “had the forms reached us when they were due”. */
import { handedIn } from '../../words/dutyWords';
import { failings, harming } from '../../words/failureWords';
import type { BlamePhrase } from './blamePhrases';
import type { BlameSlotPhrase } from './blameSlotPhrases';
import { cuedPhrase, oneOf, phrase } from './cues';
import { verbs } from './verbForms';

const past = `(?:${verbs(`${failings}, ${harming}`, 'past').slice(3, -1)})`;
/** “Let the measurements go out of date”, “kept the receipts from us”, “held up the proofs”, “cut through the cable”. */
const sadDeed =
  `(?:${past}|let (?:[\\w'-]+ ){1,6}?(?:down|die|dry out|expire|fall|get (?:cold|damp|into|lost|wet)|` +
  'go (?:by|cold|out|past|stale|to waste|unanswered|unpaid)|lapse|pass|rot|run (?:down|dry|out|over)|slide|slip|spoil)|' +
  "kept (?:[\\w'-]+ ){1,4}?(?:back|from (?:me|us)|waiting)|held (?:everything|it|(?:the|my|our) [a-z]+|things|us) " +
  '(?:back|up)|held (?:back|up)|(?:cut|drilled|drove|dug|sawed|went) (?:into|through)|' +
  '(?:only )?(?:came|paid|replied|answered) (?:so |too )?late|sat on|(?:is|was|were) (?:late|slow|to blame)|did not|' +
  "didn't|never|caused|missed|wouldn't|couldn't)";
const side = "(?:department|desk|end|house|office|part|side|site|team)";
const aside = '(?: (?:after all|also|clearly|in fact|in the end|of course|really|therefore))?';

export const blameClefts: readonly BlameSlotPhrase[] = [
  // “It is your team that held up the proofs.”
  {
    pattern: cuedPhrase(`\\bit (?:is|was)${aside} `, 'g'),
    then: phrase(
      `(?: (?:in|from) [a-z]+)?,? (?:who|that) (?:had |has |have )?(?:${sadDeed}|approved|changed|decided|gave|insisted|put|` +
        "sent|signed|wanted|[a-z]+ed (?:[\\w'-]+ ){0,4}?(?:wrong|backwards|twice|late|by mistake))(?![\\w'-])",
      'y',
    ),
  },
  // “The one who mixed up the sizes was your assistant.”
  {
    pattern: cuedPhrase(
      `\\b(?:the (?:man|ones?|party|people|person|side|woman)|whoever) (?:that |which |who )?(?:had |has )?${sadDeed} ` +
        "(?:[\\w'-]+ ){1,6}?(?:are|is|was|were) ",
      'g',
    ),
  },
  // “The tiles were left out in the rain by your builders.”
  {
    pattern: cuedPhrase(
      '\\b(?:been|was|were) (?:dropped|kept|left|parked|put|stored) (?:lying |standing )?(?:behind|' +
        'in the (?:cold|damp|heat|rain|sun|way|wet|wrong [a-z]+)|on (?:the floor|the wrong [a-z]+)|open|' +
        'out(?:side)?(?: in the [a-z]+)?|running|unattended|unlocked|upside down|(?:face|wrong side) (?:down|up)) by ',
      'g',
    ),
  },
];

/** What a client hands in, and what opens a door to the work. */
const handed = oneOf(`${handedIn}, approval, booking, cheque, deposit, go-ahead, instalment, keys?, payment, permit, samples?, signatures?`);
/** Where something sat or lay and nobody saw to it. */
const stuck = '(?:gathered dust|got (?:held up|stuck)|languished|lay|lingered|sat|was (?:held up|left lying)|went (?:astray|cold|unanswered|unread))';
/** That what was due came late, or never. */
const inTime =
  '(?:before|by|earlier|in (?:good )?time|on (?:the (?:agreed|day|due)|time)|promptly|sooner|' +
  'when (?:it was|it should|they (?:were|should)|you (?:said|promised)|promised|agreed|due)|' +
  'as (?:agreed|arranged|promised))';
const reached = '(?:arrived|been (?:here|in our hands|returned|sent|signed|with (?:me|us))|come(?: back| in)?|got here|reached (?:me|us))';
/** Who speaks of what came to others, or of what we had ordered, blames nobody. */
const ours = '(?! (?:from|to) (?!you|me\\b|us\\b)[a-z]+| when (?:i|we) (?!(?:expected|was|were) ))';

/** “Somebody on your side”. */
const theirs = '(?:any(?:body|one)|some(?:body|one)|your (?:office|people|side|team))(?: (?:at|in|of|on) your (?:end|office|side|team))?';
const tell = '(?:answer|ask|confirm|decide|hand|let (?:me|us)|mention|pay|reply|return|say|send|sign|tell)';
const reach = '(?:appear|arrive|come|get (?:here|to us)|reach (?:me|us)|turn up)';

export const blameConditions: readonly BlamePhrase[] = [
  { type: 'fault', isAmidHarm: true, pattern: cuedPhrase(`\\bit (?:is|was)${aside} (?:at|in|on|with) your ${side} (?:that|where)\\b`) },
  { type: 'fault', pattern: cuedPhrase(`\\bit (?:is|was)${aside} (?:at|in|on|with) your ${side} (?:that|where) (?:[\\w'-]+ ){1,4}?${stuck}(?![\\w'-])`) },
  // “Had the forms reached us from you when they were meant to, …”
  {
    type: 'client',
    pattern: cuedPhrase(
      '(?:^\\W*(?:and |but |now |so )?|[,;:–—] ?)(?:had (?:all )?(?:that|the|these|those|this|your) ' +
        `(?:[\\w'-]+ ){0,3}?${handed}|if (?:only )?(?:that|the|these|those|this|your) (?:[\\w'-]+ ){0,3}?${handed} had)` +
        `(?: only)? ${reached}(?![\\w'-])${ours}`,
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      `\\b(?:had your (?:[\\w'-]+ ){1,4}?|if (?:only )?your (?:[\\w'-]+ ){1,4}?had )(?:only )?${reached} (?:[\\w'-]+ ){0,3}?${inTime}(?![\\w'-])`,
    ),
  },
  // “Had the measurements you gave us been right, …”
  {
    type: 'client',
    pattern: cuedPhrase(
      "\\b(?:had|if) (?:the|those|your) (?:[\\w'-]+ ){1,3}?(?:that |which )?you (?:brought|chose|gave|handed|made|ordered|" +
        'put|sent|supplied|took|typed|wrote)(?: (?:down|in|me|over|us))*(?: had)?(?: only| not)? ' +
        "(?:arrived|been|come|fitted|matched|reached|shown|told|worked)(?![\\w'-])",
    ),
  },
  // “Not until the ninth did a single photograph come from you”, “at no point did anybody on your side mention it.”
  {
    type: 'client',
    pattern: cuedPhrase(
      '(?:^\\W*|[,;:–—] ?|\\b(?:and|but) )(?:not (?:before|till|until)|only (?:after|at|in|on|then|when)) ' +
        `[^,;:.!?]{0,40}?did (?:(?:you|${theirs}) ${tell}|` +
        `(?:your (?:[\\w'-]+ ){1,3}?|the (?:[\\w'-]+ ){0,2}?${handed} )${reach}|(?:[\\w'-]+ ){1,4}?${reach} from ` +
        "(?:you|your side))(?![\\w'-])",
    ),
  },
  {
    type: 'client',
    pattern: cuedPhrase(
      `\\b(?:at no (?:point|stage|time)|never(?: once)?|not once) (?:did|had|have) (?:you|${theirs}) (?:ever )?(?:${tell}|` +
        "answered|asked|confirmed|given|mentioned|paid|replied|returned|said|sent|signed|told)(?![\\w'-])" +
        '(?! (?:a )?(?:charge|late))',
    ),
  },
  // “Were it not for your late answer, …”
  {
    type: 'fault',
    pattern: cuedPhrase(
      "\\b(?:but for|had it not been for|if it (?:had not been|hadn't been|was not|wasn't|were not|weren't) for|" +
        'were it not for) (?:your (?:[\\w-]+ ){0,2}?' +
        '(?:belated|careless|delayed|late|missing|overdue|slow|sudden|unclear|wrong) [a-z-]+|' +
        'the [a-z-]+ (?:on|at) your (?:end|part|side))',
    ),
  },
];
