/** Edits that put answers to the client's questions and reports on their requests into the reply. */
import type { ProseDocument } from '../text/document';
import type { ClientAsk } from '../text/facts/questions';
import type { Fix } from './finding';
import { asParagraphs, endOfOwnWords, endOfPart, lastOwnBlock } from './place';

/** Makes words part of a snippet. */
export const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

/** The words of an ask, short enough for a message. */
export function shortened(text: string): string {
  if (text.length <= 90) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 86)).replace(/[,;:\s]+$/, '')} …`;
}

/** The fix that inserts a paragraph or list in snippet syntax at the end of our own words. */
export function insertAtEnd(title: string, snippet: string, document: ProseDocument): Fix {
  const last = lastOwnBlock(document);
  const at = last ? endOfPart(last, document) : endOfOwnWords(document).end;
  const text = document.text.trim() === '' ? snippet : asParagraphs(snippet, at, document);
  return { title, safe: false, edits: [{ range: { start: at, end: at }, text, snippet: true }] };
}

/** Each question quoted, in the client's order, with a tab stop for its answer. */
export const numberedAnswers = (questions: readonly ClientAsk[]): string =>
  questions.map(({ text }, index) => `${index + 1}. “${escaped(asked(text))}”\n\n   \${${index + 1}:[your answer]}`).join('\n\n');

/** A line for each request that says that it is done. */
export const doneLines = (requests: readonly ClientAsk[]): string =>
  requests.map(({ text }, index) => `- Done: \${${index + 1}:${escaped(deedOf(text))}}`).join('\n');

const bare = (text: string): string => text.replace(/^[\s•*–—-]+|^\(?\d{1,2}[.)]\s+/g, '').replace(/[“”"]/g, '').trim();

/** The question by itself, without what ties it to the one before: “And who pays?” is “Who pays?”. */
function asked(text: string): string {
  const question = bare(text).replace(/^(?:(?:and|also|so|but|p\.? ?s\.?|one more(?: thing)?)[,:]?\s+)+/i, '').replace(/^\p{Lu}\p{Ll}+, (?=\p{Ll})/u, '');
  return question.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const opening = new RegExp(
  '^(?:\\p{Lu}\\p{Ll}+, (?=\\p{Ll}))?(?:(?:hi|hello|and|also|so|then|but|from now on|please|kindly|pls|just|ok|okay|thanks|' +
    "thank you|do not forget to|don['’]t forget to)[,!.]?\\s+)*(?:(?:can|could|would|will) you " +
    "(?:please |also |just |kindly |possibly )*(?:mind )?|(?:i|we)(?:['’]d| would)?(?: still| also| really| just)* " +
    '(?:need|want|like|require|ask|love|appreciate)(?: it)?(?: if)?(?: you)?(?: to)? |' +
    "it(?: would|['’]d) be (?:great|good|nice|lovely|helpful) if (?:you|we) could (?:have )?|" +
    "(?:i|we) (?:would|['’]d) (?:be grateful|appreciate it) if you (?:could|would) |if you could )?(?:please |kindly )?",
  'iu',
);

/** What was asked for, from our side: “update our phone number” becomes “update your phone number”. */
function deedOf(text: string): string {
  const deed = bare(text)
    .replace(opening, '')
    .replace(/[,\s]*\b(?:please|thanks|thank you|asap|as soon as possible|urgently|immediately|right away|now)\b[\s.!?]*$/i, '')
    .replace(/[\s.?!]+$/, '')
    .replace(/, (?:because|he|it|it['’]s|she|since|so|the|they|you)\b[^.]*$/i, '');
  const ours = deed
    .replace(/\b(before|when|while|after|once|until) you(?:['’]re| are)\b/gi, '$1 we are')
    .replace(/\b(before|when|while|after|once|until) you\b/gi, '$1 we');
  const turned = ours.replace(/\b(?:my|our|us|me)\b/gi, (word) => (/^(?:my|our)$/i.test(word) ? 'your' : 'you'));
  // What is still a wish in the client's words is no deed of ours.
  if (turned === '' || /^(?:we|i|it|that|this|there|your)\b|\b(?:please|kindly|would like|should like|have to|has to|must)\b/i.test(turned))
    return '[what was asked for]';
  return turned.replace(/^\p{Lu}(?=\p{Ll}+ (?:the|an?|your|you|it|them|us|out|up|off|all|both|this|that|\d))/u, (letter) => letter.toLowerCase());
}
