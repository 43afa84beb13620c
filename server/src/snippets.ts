/** The lists of templates; a bundle of its own, which the server and the command line share. */
export { default as clarifications } from '../../snippets/clarifications.json';
export { default as documents } from '../../snippets/documents.json';
export { default as emails } from '../../snippets/emails.json';
export { default as parts } from '../../snippets/parts.json';
