/** A subject to start from: what the message is about, with tab stops. */
import type { ProseDocument } from '../text/document';
import { mainTopic } from '../text/facts/nouns';
import { escaped } from './askFixes';

/** In snippet syntax: “${1:Home page}: ${2:what about it}”. */
export function suggestedSubject(document: ProseDocument): string {
  const topic = mainTopic(document);
  if (!topic) return '${1:[what it is about]}';
  return `\${1:${escaped(topic[0]!.toUpperCase() + topic.slice(1))}}: \${2:[what about it]}`;
}
