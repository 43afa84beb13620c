/** All that a good apology says, and what of it a message has: for a writer who apologises or has a delay to tell. */
import type { OwnSentence, ProseDocument } from '../document';
import { apologyIn, findApology } from './apologies';
import { partsIn } from './apologyParts';
import { blamesIn } from './blames';
import { tellsOfCall } from './calls';
import { sentencesWith, phrase } from './cues';
import { delayIn, findDelay } from './delays';
import { favourIn } from './favours';
import { plainText } from './tense';

/** In the order in which they are best said; `blame` is there when nobody is blamed. */
export const fullParts = ['sorry', 'what', 'blame', 'do', 'when', 'offer', 'call'] as const;
export type FullPart = (typeof fullParts)[number];

export interface FullApology {
  /** The sentence that apologises or tells of the delay; what is missing goes behind its part of the message. */
  readonly own: OwnSentence;
  readonly person: 'I' | 'we';
  readonly has: Readonly<Record<FullPart, boolean>>;
}

/** `undefined` for a message that neither apologises for more than a small thing nor tells of a delay. */
export const fullApology = (document: ProseDocument): FullApology | undefined => document.note(find);

function find(document: ProseDocument): FullApology | undefined {
  const apologies = [...sentencesWith(document, findApology)].flatMap(([, own]) => {
    const apology = own.block.type === 'heading' ? undefined : apologyIn(own.sentence);
    return apology && (apology.type === 'real' || apology.type === 'empty') ? [{ own, apology }] : [];
  });
  const real = apologies.filter(({ apology }) => apology.type === 'real');
  const chosen = real.find(({ apology }) => apology.saysSorry) ?? real[0] ?? apologies[0];
  const own = chosen?.own ?? [...sentencesWith(document, findDelay)].find(([, { sentence, block }]) => block.type !== 'heading' && delayIn(sentence))?.[1];
  if (!own) return undefined;
  const parts = partsIn(document, own.block);
  const sentences = document.ownSentences;
  return {
    own,
    person: chosen?.apology.person ?? (/\bwe\b/.test(plainText(own.sentence)) ? 'we' : 'I'),
    has: {
      sorry: real.some(({ apology }) => apology.saysSorry),
      what: parts.what || real.some(({ apology }) => apology.saysWhat),
      blame: !sentences.some(({ sentence }) => blamesIn(sentence).length > 0),
      do: parts.do,
      when: parts.when,
      offer: sentences.some(({ sentence }) => favourIn(sentence) !== undefined || offers.test(plainText(sentence))),
      call: sentences.some(({ sentence }) => tellsOfCall(sentence)),
    },
  };
}

const offers = phrase(
  '\\bto make (?:up for|it up|amends|good)\\b|' +
    '\\b(?:discounts?|refund(?:ed|ing|s)?|credit(?:ed)? (?:you|your|of|note)|voucher|goodwill|gesture)\\b|' +
    '\\b(?:free of charge|for free|at no (?:extra )?(?:cost|charge)|at our (?:own )?(?:cost|expense)|on the house|on us|' +
    "no charge|not (?:be )?charged?|won't charge|waived?|waiving)\\b|" +
    '\\b(?:take|taken|took|knock|knocked) [^.;]{0,40} off\\b|\\b\\d+ ?(?:%|percent|per cent) (?:off|less)\\b|' +
    '\\b(?:instead|in the meantime|meanwhile|until then),? (?:you can|you have|you may|we (?:offer|lend|give|send))\\b|' +
    '\\bwe (?:can )?(?:offer|lend|give) you\\b',
);
