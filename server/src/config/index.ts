/** Reading settings files; a bundle of its own, loaded when the first such file is found. */
export { completeConfig, type ConfigCompletion } from './complete';
export { declarations } from './declarations';
export { mergeConfigs, type FolderConfig, type Merged, type Origin } from './merge';
export { nearest } from './nearest';
export type { ConfigProblem } from './problems';
export { readConfig, type ConfigFile } from './read';
export { withWords } from './teach';
