/** Anger that stays in its chair: “how often must I write this”, “it tries my patience”, “one might have expected a little more care”. */
import type { ToneForm } from './tones';
import type { Temper } from './tempers';

const owned = '\\b(?:apologi[sz]e|my (?:fault|mistake)|our (?:fault|mistake)|sorry|thank|thanks)\\b';

export const thinPatience: readonly ToneForm<Temper>[] = [
  {
    is:
      '\\bhow (?:long|many (?:more )?times|much longer|often) (?:(?:am i|are we) (?:supposed|to)|' +
      '(?:do|will) (?:i|we) (?:still )?have to|must (?:i|we))(?: (?:ask|beg|chase|explain|go on|hear|keep|put up|remind|' +
      'repeat|say|tell|wait|write)(?![\\w-])|\\W*$)',
    unless: `${owned}|\\byou (?:also )?(?:asked|wanted to know|wondered|wrote)\\b`,
    advice: 'reproach',
  },
  {
    is:
      '\\b(?:stretch(?:es|ed)?|strains?|strained|tests?|tested|testing|tax(?:es|ed)|tries|tried|trying|' +
      '(?:are|is|was) (?:a|quite a) (?:strain|test|trial) (?:of|on|to)) (?:my|our)(?: [a-z]+)? patience\\b',
    unless: owned,
    advice: 'anger',
  },
  {
    is:
      "\\b(?:i|one|we)(?:'d| could| might| would)(?: (?:really|surely|well))* (?:have )?" +
      '(?:expect(?:ed)?|hoped for|thought to see) (?:(?:a little|a bit|far|rather|slightly|somewhat) )?' +
      '(?:better|more (?:attention|care|courtesy|from|interest|respect|thought))\\b',
    unless: owned,
    advice: 'anger',
  },
  {
    is:
      '\\b(?:costs me an effort|(?:is|it) (?:getting )?(?:hard|harder|difficult|not easy)|am finding it (?:hard|difficult)|' +
      'find it (?:hard|difficult|ever harder|not easy)|struggle|takes all my strength) to (?:keep (?:calm|civil|my temper)|' +
      'remain (?:calm|civil|friendly|patient|polite)|stay (?:calm|civil|friendly|patient|polite))\\b',
    unless: owned,
    advice: 'anger',
  },
  {
    is:
      "\\b(?:(?:is|was) (?:it|that) (?:really |so )?|(?:surely,? )(?:it|that) (?:is not|isn't|cannot be|can't be) )" +
      '(?:asking )?(?:asking too much|too much (?:to|trouble to) (?:ask|expect|answer|let|reply|send|sign|write)|' +
      'too much to ask)\\b',
    unless: owned,
    advice: 'anger',
  },
];
