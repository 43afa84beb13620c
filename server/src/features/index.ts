export { checkResult } from './checkResult';
export { codeActionKinds, codeActions, type EditorAbilities } from './codeActions';
export { completionsAt } from './completion';
export { toRange, toTextRange } from './convert';
export { diagnostics, tooLong } from './diagnostics';
export { hover } from './hover';
export { ignoredFindings } from './ignoring';
export { settingsCompletions, settingsDiagnostics, settingsFixes } from './settingsFile';
export { sumActions, sumHints, sumHover, sumLenses } from './sums';
