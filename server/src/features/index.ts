export { apologyActions } from './apology';
export { checkResult } from './checkResult';
export { fixAll, fixAllKind, quickFixes, type EditorAbilities } from './codeActions';
export { completions } from './completion';
export { toTextRange } from './convert';
export { diagnostics, tooLong } from './diagnostics';
export { hover } from './hover';
export { sumActions, sumHints, sumHover, sumLenses } from './sums';
