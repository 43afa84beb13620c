/**
 * What client and server say to each other beyond the language server protocol.
 * Positions are LSP positions: lines and UTF-16 characters from 0, ends exclusive.
 */
export * from './check';
export * from './clients';
export * from './editor';
export * from './exporting';
export * from './files';
export * from './findings';
export * from './kinds';
export * from './preview';
export * from './questions';
export * from './reply';
export * from './sendCheck';
export * from './settings';
export * from './templates';
