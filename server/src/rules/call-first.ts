import { whereCued } from '../text/cuedFinder';
import { CuedPattern } from '../text/cuedPattern';
import type { OwnSentence, ProseDocument } from '../text/document';
import { apologyIn, findApology } from '../text/facts/apologies';
import { sentencesWith } from '../text/facts/cues';
import { tellsOfCall } from '../text/facts/calls';
import { absenceIn, graveIn, occasionIn } from '../text/facts/grave';
import { heavyHarmIn, makesAmends } from '../text/facts/graveHarms';
import { broadHarmIn, shameIn, weightOf } from '../text/facts/graveWeight';
import { findsInOwn, nothing } from '../text/facts/proseHits';
import type { TextRange } from '../text/range';
import type { Sentence } from '../text/sentence';
import { callOffer } from './completeApology';
import { insertLetter, insertParagraph } from './insertParts';
import { defineRule } from './rule';

export default defineRule({
  id: 'call-first',
  summary: 'Apologises for something grave, such as lost data, money or an event, with no call made or offered.',
  why: 'Bad news of this weight is told in person or by phone first; a mail alone feels like hiding.',
  waits: true,
  severity: 'hint',
  kinds: ['email'],
  options: {},
  examples: [{ bad: 'I am sorry that we lost your photos.', good: 'I am sorry that we lost your photos, as I said on the phone this morning.' }],

  *check(document) {
    const index = [...sentencesWith(document, findApology)].find(([, own]) => isApology(own))?.[0] ?? owningUp(document);
    const grave =
      (index === undefined ? undefined : graveNear(document, index)) ?? heavyHarm(document) ?? (index === undefined ? undefined : weighedHarm(document, index));
    if (!grave || document.ownSentences.some(({ sentence }) => tellsOfCall(sentence)) || isGuestsAbsence(document, grave)) return;
    const own = index === undefined ? document.hits(findSorry)[0]! : document.ownSentences[index]!;
    const apology = apologyIn(own.sentence) ?? own.sentence.note(findSorry)[0] ?? shameIn(own.sentence)!;
    yield {
      range: { start: own.start + apology.start, end: own.start + apology.end },
      message: `“${document.slice(grave)}” is too grave for a mail alone; call first, or offer a call on a day that you name.`,
      fixes: (document, context) => [
        insertParagraph('Offer a call', callOffer(1, 2, context), own.block, document),
        insertLetter('Insert what to say on the phone', 'Apology call or voicemail script', own.block, document, context),
      ],
    };
  },
});

const isApology = ({ sentence, block }: OwnSentence): boolean => {
  const apology = apologyIn(sentence);
  return (
    apology !== undefined &&
    block.type !== 'heading' &&
    (apology.type === 'real' ||
      apology.type === 'empty' ||
      apology.type === 'refusal' ||
      (apology.type === 'small' &&
        /^\W*(?:so |very )?sorry\W*$|\b(?:sorry|regret) to (?:say|tell|inform|report|let you know|write|announce|advise|break|bring|be the bearer|have|leave (?:you|your)|put (?:you|your)|the (?:bone|core))\b/i.test(
          sentence.text,
        )))
  );
};

/** “I’m sorrier than I can say”, “our apology”; “sorry to hear” is said of what others did. */
const sorry = new CuedPattern(/\b(?:apolog(?:y|ies|i[sz]e)|sorr(?:y(?! (?:to (?:hear|learn|read)|for your loss))|ier))\b/i);
const findSorry = whereCued([sorry], nothing, (sentence: Sentence): readonly TextRange[] => {
  const match = sorry.exec(sentence, sentence.text);
  return match ? [{ start: match.index, end: match.index + match[0].length }] : nothing;
});

/** What is grave, within two sentences of the apology or in the same block, or what the letter opens with. */
function graveNear({ ownSentences }: ProseDocument, index: number): TextRange | undefined {
  const near = ownSentences
    .slice(Math.max(0, index - 3), index + 4)
    .filter((own, offset) => own.block === ownSentences[index]!.block || Math.abs(offset + Math.max(0, index - 3) - index) <= 2);
  for (const own of near) {
    const grave = graveIn(own.sentence);
    if (grave) return placed(own, grave);
  }
  const opening = ownSentences
    .slice(0, mostOpening)
    .find((own) => own.block === ownSentences[0]!.block && graveIn(own.sentence) && !thanks.test(own.sentence.text));
  if (opening) return placed(opening, graveIn(opening.sentence)!);
  // “I am sorry about your launch. The projectors did not arrive.”
  const lacking = near.find((own) => absenceIn(own.sentence) && near.some((other) => other !== own && occasionIn(other.sentence)));
  return lacking && placed(lacking, absenceIn(lacking.sentence)!);
}

/** A loss beyond mending, in a letter that says sorry in whatever words and makes amends. */
function heavyHarm(document: ProseDocument): TextRange | undefined {
  if (!findsInOwn(document, findSorry)) return undefined;
  const { ownSentences } = document;
  const own = ownSentences.find(({ sentence, block }) => block.type !== 'heading' && heavyHarmIn(sentence));
  return own && ownSentences.some(({ sentence }) => makesAmends(sentence)) ? placed(own, heavyHarmIn(own.sentence)!) : undefined;
}

/** “I am ashamed.” “There is no excuse for it.” */
function owningUp({ ownSentences }: ProseDocument): number | undefined {
  const index = ownSentences.findIndex(({ sentence, block }) => block.type !== 'heading' && shameIn(sentence) && apologyIn(sentence)?.type !== 'sympathy');
  return index < 0 ? undefined : index;
}

/** Some harm near the apology that the sentences around it give weight. */
function weighedHarm({ ownSentences }: ProseDocument, index: number): TextRange | undefined {
  const near = ownSentences.slice(Math.max(0, index - 4), index + 5);
  const own = near.find(({ sentence, block }) => block.type !== 'heading' && broadHarmIn(sentence));
  return own && near.reduce((sum, { sentence }) => sum + weightOf(sentence), 0) >= enoughWeight ? placed(own, broadHarmIn(own.sentence)!) : undefined;
}
const enoughWeight = 2;

/** The first sentences say what the letter is about; thanks may be for something long past. */
const mostOpening = 3;
const thanks = /\b(?:thanks?|thank you|grateful|last (?:month|year)|ago)\b/i;

/** “I’m sorry that I can’t make it to your opening. Lisa will bring the flowers”: nothing is lost when a guest stays away or another stands in. */
const isGuestsAbsence = (document: ProseDocument, grave: TextRange): boolean =>
  staysAway.test(document.slice({ start: Math.max(0, grave.start - 30), end: grave.end })) &&
  document.ownSentences.some(({ sentence }) => invited.test(sentence.text));
const staysAway = new RegExp(
  "\\b(?:i|we)(?: both| all)? (?:can(?:no|['’])t|can not|could(?: not|n['’]t)|will not|won['’]t|am not able to|" +
    'are not able to|am unable to|are unable to|shall not) (?:be there|be with you|attend|come|join|make it)\\b',
  'i',
);
const invited = new RegExp(
  '\\b(?:invitations?|invited|inviting|asking (?:me|us)\\b|raise a glass|in (?:my|our) (?:place|stead)|' +
    'instead of (?:me|us)\\b|on (?:my|our) behalf)|' +
    '^\\W*(?:(?:my|our|one of (?:my|our)|two of (?:my|our)) [a-z ]{3,30}|\\p{Lu}\\p{Ll}+(?:, (?:my|our) [a-z]+,)?) ' +
    '(?:will|is going to)(?: \\w+)? (?:be there|bring|come|cover|join|look after|represent|run|stand in|' +
    'take (?:my|our) place|take over)\\b',
  'iu',
);

const placed = ({ start }: OwnSentence, range: TextRange): TextRange => ({ start: start + range.start, end: start + range.end });
