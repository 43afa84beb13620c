export { checkResult } from './checkResult';
export { fixAll, fixAllKind, quickFixes, type EditorAbilities } from './codeActions';
export { completions } from './completion';
export { toTextRange } from './convert';
export { diagnostics, tooLong } from './diagnostics';
export { hover, joinHovers } from './hover';
export { questionHints, questionLenses, reportedQuestions } from './questions';
export { sumCompletions } from './sumCompletion';
export { sumActions, sumHints, sumHover, sumLenses } from './sums';
