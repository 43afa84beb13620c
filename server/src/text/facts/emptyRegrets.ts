/** Regret that owns nothing: apologies with a doubt in them, “any inconvenience” and “mistakes were made”. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { apologyIn, type Apology } from './apologies';
import { cuedPhrase, phrase } from './cues';
import { plainText } from './tense';

export interface EmptyRegret extends TextRange {
  readonly type: NonNullable<Apology['doubt']> | 'nobody';
  readonly apology: Apology | undefined;
}

export const emptyRegretsIn = (sentence: Sentence): readonly EmptyRegret[] => sentence.note(findRegrets);

/** “Mistakes were made” names nobody; “by us” would. */
const nobody = cuedPhrase('(?<!\\b(?:no|if|any|which|what|whether|where|that|how many|the few|other) )(?:(?:a|an|some|several|a few|certain|two|three|unfortunate|regrettable|serious|clear) )*\\b(?:mistakes?|errors?|oversights?) (?:was|were|has been|have been|had been) made\\b(?! (?:by|in (?:the|your) (?:old|previous|last|current)))|\\bit (?:is|\'s|was) (?:very |most |deeply |truly |highly |certainly )?regrettable that\\b|(?<=^\\W*(?:unfortunately,? |sadly,? |but |as you know,? )?)(?:mistakes|errors|accidents|such things|these things|these mishaps) (?:do |can |will |may |sometimes )?happen\\b(?! (?:if|when|on|in|at|to|during|only)\\b)|(?<!\\b(?:no|if|any|which|what|whether|where|that) )(?:(?:an|some|several|a few|certain) )?(?:mistakes?|errors?|oversights?) (?:has |have |had )?(?:crept in|slipped in|slipped through|occurred)(?=\\W*$|,| (?:in|on|with|during|while|when) (?:the|your)\\b)');
const any = cuedPhrase('\\bany (?:(?:possible|potential|temporary|minor|such|further) )?inconvenience\\b');
const avoided = phrase("\\b(?:avoid\\w*|without|prevent\\w*|spare|save|minimi[sz]e|reduce|keep|limit|cause|causing|causes|hope|there is|there's|there was|have|had|having|not|no|in case of|not be|won't be|not cause|not mean|not bring) (?:you |your \\w+ |us )?(?:from )?$");

function findRegrets(sentence: Sentence): readonly EmptyRegret[] {
  const apology = apologyIn(sentence);
  if (!apology && !nobody.mayFit(sentence) && !any.mayFit(sentence)) return none;
  const text = plainText(sentence);
  if (apology?.doubt) return [{ type: apology.doubt, start: apology.start, end: apology.end, apology }];
  const found: EmptyRegret[] = [];
  const passive = /\?\s*$/.test(text) ? null : nobody.exec(sentence, text);
  if (passive) found.push({ type: 'nobody', start: passive.index, end: passive.index + passive[0].length, apology });
  const open = apology === undefined ? any.exec(sentence, text) : null;
  if (open && !avoided.test(text.slice(0, open.index)) && !/\b(?:hope|if)\b/.test(text.slice(0, open.index))) found.push({ type: 'any', start: open.index, end: open.index + open[0].length, apology });
  return found.filter((regret) => !sentence.isQuoted(regret));
}

const none: readonly EmptyRegret[] = [];
