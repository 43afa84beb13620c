/** Regret that owns nothing: apologies with a doubt in them, “any inconvenience” and “mistakes were made”. */
import type { TextRange } from '../range';
import type { Sentence } from '../sentence';
import { apologyIn, type Apology } from './apologies';
import { theirView } from './apologyDoubts';
import { cuedPhrase, phrase } from './cues';
import { plainText } from './tense';

export interface EmptyRegret extends TextRange {
  readonly type: NonNullable<Apology['doubt']> | 'nobody';
  readonly apology: Apology | undefined;
}

export const emptyRegretsIn = (sentence: Sentence): readonly EmptyRegret[] => sentence.note(findRegrets);

const wrongs =
  '(?:mistakes?|errors?|oversights?|omissions?|slips?|slip-?ups?|mix-?ups?|misjudge?ments?|blunders?|failings?|lapses?|' +
  'missteps?|misunderstandings?|miscommunications?|inaccurac(?:y|ies)|inconsistenc(?:y|ies)|wrong (?:turns?|decisions?|' +
  'choices?|calls?|assumptions?|figures?|numbers?|dates?|prices?))';
const some =
  '(?:(?:a|an|some|several|a few|certain|two|three|a couple of|a number of|many|unfortunate|regrettable|serious|clear|' +
  'small|minor|costly|avoidable|unforced|basic|various) )*';
const did = '(?: (?:[a-z]+ly|also|indeed|did|do|clearly))*';
/** Before these words nobody says that something went wrong, or somebody else says so. */
const unsaid =
  '(?<!\\b(?:a|an|some|several|few|certain|two|three|of|many|unfortunate|regrettable|serious|clear|small|minor|costly|' +
  'avoidable|unforced|basic|various) )(?<!\\b(?:no|if|any|which|what|whether|where|how many|the few|other|when|unless|' +
  'the|so that|free of|of|without|against|these|those|your|my|our|his|her|their|all|every|more|fewer|most|other|human|' +
  'common) )(?<!\\b(?:says?|said|whether|asked|asks?|if|unless|check|in case|in (?:1\\d\\d\\d|20[01]\\d)|years ago|' +
  'in the past|decades|century)\\b[^;]{0,60})';
/** What leaves open whether anything went wrong. */
const maybe = '(?:appears?(?: to)?|could|may(?: well)?|might(?: well)?|must|seems?(?: to)?|would (?:appear|seem)(?: to)?)';
const hedge = "\\b(?:it|this) (?:appears|looks|seems|would (?:appear|seem))";
/** “Mistakes were made” names nobody; “by us” would. */
const nobody = cuedPhrase(
  [
    `${unsaid}${some}\\b${wrongs}(?: (?:in|on|with|to) (?:the|your|our) [a-z]+(?: [a-z]+)?)? ` +
      `(?:was|were|has${did} been|have${did} been|had${did} been)${did} ` +
      '(?:made|committed|taken|introduced|quoted|overlooked|missed)\\b' +
      '(?! (?:by|in (?:the|your) (?:old|previous|last|current)))',
    `${unsaid}${some}\\b${wrongs}(?: (?:had|has|have))?${did} (?:crept|slipped|sneaked|snuck|got|found (?:its|their) way|` +
      'made (?:its|their) way) (?:in|into|through|past)\\b',
    `${unsaid}${some}\\b${wrongs}(?: (?:had|has|have))?${did} ` +
      '(?:happened?|occurred|occur|arose|arisen|came about|took place)(?=\\W*$|,|' +
      ' (?:in|on|with|during|along) (?:the|your|our|this|both|its) | in [a-z]+ing (?:the|your|our))',
    `${unsaid}${some}\\b${wrongs}(?: (?:in|on|with) (?:the|your|our) [a-z]+(?: [a-z]+)?)? ${maybe} have been ${did}` +
      '(?:made|committed|overlooked|missed)\\b(?! (?:by|in (?:the|your) (?:old|previous|last|current)))',
    `${hedge},?(?: (?:as (?:if|though)|like|that))? (?:an?|one|several|some|certain|something|` +
      '(?:one or two|a few|some|certain) (?:things|points|details)|things) ' +
      '(?:(?:has|have|had|may|might|must) (?:also |well )?(?:have )?)?(?:was |were |been |got |gone |went )(?:[a-z]+ly )?' +
      '(?:amiss|astray|awry|confused|forgotten|left out|lost|mislaid|missed|mixed up|muddled|overlooked|wrong(?! with your))' +
      '(?=\\W*$|,| (?:in|on|with|during|when|somewhere|along|here|at our)\\b)',
    '\\b(?:something|(?:a few|certain|one or two|some) (?:things|points|details)) ' +
      '(?:seems?|appears?|would (?:seem|appear)) to have (?:been |gone |got )?(?:amiss|astray|awry|forgotten|left out|lost|' +
      'missed|mixed up|overlooked|wrong)(?=\\W*$|,| (?:in|on|with|during|when|somewhere|along|here|at our)\\b)',
    '\\bsomehow,? (?:the|your|a|an|two|some|one) (?:[a-z]+ ){1,3}?(?:got|was|were|has been|have been|had been) (?:changed|' +
      'deleted|dropped|forgotten|left (?:off|out(?! in\\b)|behind)|lost|mislaid|misplaced|mixed up|muddled(?: up)?|omitted|' +
      'overlooked|overwritten|swapped)(?=\\W*$|,| (?:and|in|on|with|so)\\b)',
    '\\b(?:a few|certain|one or two|several|some) (?:details|points|things) (?:got|have been|were)(?: [a-z]+ly)? ' +
      '(?:forgotten|left out|missed|mixed up|muddled|overlooked)(?=\\W*$|,| (?:in|on|with|and|along)\\b)',
    '\\b(?:certain|some|a few|several|many|these|such) (?:things|matters|aspects|points|issues) (?:could|might|should)' +
      '(?: (?:perhaps|certainly|well|clearly|admittedly))* have been (?:better |more )?(?:communicated|done|explained|' +
      'expressed|handled|managed|organi[sz]ed|planned|put|worded)' +
      '(?: (?:better|differently|more [a-z]+|with more [a-z]+))?\\b(?! by)',
    '(?<!\\b(?:if|whether|says?|said|think|thinks|thought|suspects?|believes?)\\b[^;]{0,40})\\bthere ' +
      '(?:may|might|must|could|seems? to|appears? to|would (?:seem|appear) to) (?:well )?have ' +
      `(?:perhaps )?been ${some}${wrongs}(?: or two)?(?= (?:in|on|with|over|during) (?:the|our) |\\W*$|,)` +
      "(?! (?:in|on|with|over|during) (?:the|our) (?:address|old|previous|last|current|other|former|bank's|list you)\\b)",
    "\\bit (?:is|'s|was) (?:very |most |deeply |truly |highly |certainly )?regrettable that\\b",
    '(?<=^\\W*(?:unfortunately,? |sadly,? |but |and |as (?:you|we all) know,? )?|[,;:–—] ?(?:and |but |well,? )?)' +
      '(?:mistakes|errors|accidents|such things|these things|things like (?:this|that)|this sort of thing|these mishaps) ' +
      '(?:do |can |will |may |sometimes |unfortunately |just )*happen\\b(?! (?:if|when|on|in|at|to|during|only)\\b)',
    '\\b(?:the )?(?:wires|lines) (?:got|were|must have (?:got|been)) crossed\\b|' +
      '\\b(?:the ball was|balls were|some balls were) dropped\\b(?! by)|' +
      '\\b(?:got|gotten|been|was|were|must have (?:got|been)) lost in translation\\b|' +
      '\\b(?:fell|fallen|slipped|slipping|gone) (?:between|through) the (?:cracks?|net|stools)\\b',
  ].join('|'),
);
const regretted = cuedPhrase(
  [
    '\\binconveniences?\\b[^.;:?!]{0,40}? (?:is|are) (?:[a-z]+ )?regretted\\b',
    // “If anything was missed, that’s a pity”, “to that extent an apology is offered”.
    '\\b(?:if|insofar as|in so far as|to the extent)\\b[^.;:?!]{5,110}, (?:and )?(?:then )?(?:of course )?' +
      "(?:(?:that|this|it)(?:'s| is| was) (?:regretted|regrettable|a (?:pity|shame))|one regrets (?:it|that))" +
      '(?= *(?:$|[.,;!]))',
    '\\bto (?:that|this) extent,? (?:an apology|apologies|regrets?) (?:is|are) (?:[a-z]+ )?(?:due|extended|offered|tendered)\\b',
  ].join('|'),
);
const pity = cuedPhrase(
  `\\b(?:it )?(?:grieves|pains|saddens) (?:me|us) (?:that|how|to (?:hear|learn|read) that) ${theirView}(?![\\w'-])|` +
    "\\bit(?:'s| is| was)(?: \\w+ly| very| such| really| most| too)* (?:a (?:\\w+ )?(?:pity|shame)|unfortunate|regrettable|" +
    `regretted|sad|too bad|disappointing)(?: (?:that|if|how|to (?:hear|read|see|learn) (?:that|how)?))? ${theirView}` +
    "(?![\\w'-])|\\b(?:pity|a shame|too bad|unfortunately|regrettably),? (?:that )?you (?:feel|felt|think|see it|took)" +
    '(?! (?:ill|unwell|free)\\b)(?= (?:this|that|it|the|we|so)\\b)|' +
    `\\b(?:pity|a shame|too bad) (?:that )?${theirView}(?![\\w'-])`,
);
const any = cuedPhrase(
  '\\b(?:excuse|forgive|pardon|overlook) any (?:[a-z]+ ){0,2}?[a-z]+|' +
    '\\bany (?:(?:possible|potential|temporary|minor|such|further|undue|slight|unnecessary) )*inconveniences?\\b' +
    '(?! (?:(?:for|to) (?!you\\b|your (?!neighbours|visitors|guests)\\w+)|clause|allowance|payment|fee|charge)s?\\b)',
);
const avoided = phrase(
  '\\b(?:avoid\\w*|without|prevent\\w*|spare|save|minimi[sz]e|reduce|keep|limit|cause|causing|causes|hope|there is|' +
    "there's|there was|there be|there are|is there|was there|are there|have|had|having|not|no|in case of|not be|won't be|" +
    'not cause|not mean|not bring|report|reporting|mention|about|against|should|whether|means?|compensate\\w*|regrets|' +
    'apologi[sz]es|make up|despite|of) (?:you |your \\w+ |us |for )?(?:from )?$|^\\W*should\\b[^,;]*$',
);

function findRegrets(sentence: Sentence): readonly EmptyRegret[] {
  const apology = apologyIn(sentence);
  const patterns = [nobody, any, regretted, pity].filter((pattern) => pattern.mayFit(sentence));
  if (!apology && patterns.length === 0) return none;
  const text = plainText(sentence);
  if (apology?.doubt) return [{ type: apology.doubt, start: apology.start, end: apology.end, apology }];
  if (/\?\s*$/.test(text)) return none;
  const found: EmptyRegret[] = [];
  const add = (type: EmptyRegret['type'], match: RegExpExecArray | null): void => {
    if (!match || found.some(({ start, end }) => start < match.index + match[0].length && match.index < end)) return;
    found.push({ type, start: match.index, end: match.index + match[0].trimEnd().length, apology });
  };
  add('nobody', nobody.exec(sentence, text));
  add('you', pity.exec(sentence, text));
  const open = apology ? null : any.exec(sentence, text);
  if (open && !avoided.test(text.slice(0, open.index)) && !/\b(?:hope|if)\b/.test(text.slice(0, open.index))) add('any', open);
  if (!apology) add('any', regretted.exec(sentence, text));
  return found.filter((regret) => !sentence.isQuoted(regret));
}

const none: readonly EmptyRegret[] = [];
