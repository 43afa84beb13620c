export { checkResult } from './checkResult';
export { fixAll, fixAllKind, quickFixes, type EditorAbilities } from './codeActions';
export { completions } from './completion';
export { toTextRange } from './convert';
export { diagnostics, tooLong } from './diagnostics';
export { hover } from './hover';
export { questionHints, questionLenses, reportedQuestions } from './questions';
export { sumActions, sumHints, sumHover, sumLenses } from './sums';
