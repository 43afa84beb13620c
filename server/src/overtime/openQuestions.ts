/** Which questions are still open: ours to the client, and theirs to us. In doubt a question has its answer. */
import { answerScore, deedOf, kindOfQuestion, repliesTo } from '../text/facts/answerSigns';
import { Sentence } from '../text/sentence';
import type { DocumentFacts } from './facts';
import { lettersOf } from './plainWords';
import type { Asked } from './story';
import { countShared, isSameTopic, topicOf } from './topics';

interface OpenQuestion {
  readonly text: string;
  readonly type: 'question' | 'request';
  readonly topic: readonly string[];
}

const thanks = new RegExp(
  '\\b(?:thanks|thank you|thx|now that (?:we|i) have|' +
    "as you (?:say|said|wrote|write|asked|wished|suggest\\w*|chose|decided)|you(?:'ve| have)? (?:sent|told|wrote|said|" +
    'confirmed|chose|chosen|decided|approved|signed|picked|answered)|' +
    "(?:we|i)(?:'ve| have)? (?:now |just |already |both |also )*(?:got|received|read|seen|looked at)|" +
    'your (?:answers?|reply|replies|choice|decision|approval|confirmation|yes|comments|corrections))\\b',
  'i',
);
const generalThanks = new RegExp(
  '\\b(?:thanks|thank you)\\b.{0,40}\\b(?:answers?|reply|replies|response|feedback|quick (?:note|mail)|getting back|' +
    'coming back|confirming|letting (?:me|us) know)\\b',
  'i',
);

/** Our questions that no later mail of the client answers, and for whose answer we have not thanked; each once, where it was asked last. */
export function openQuestions(documents: readonly DocumentFacts[], from: string): readonly Asked[] {
  const asked = new Map<string, { question: DocumentFacts['questions'][number]; uri: string; first: string }>();
  for (const { uri, questions } of documents) {
    for (const question of questions) {
      const key = lettersOf(question.text);
      const same = asked.has(key)
        ? key
        : [...asked].find(
            ([, other]) =>
              other.question.askedOn < question.askedOn &&
              other.question.topic.length > 1 &&
              isSameTopic(other.question.topic, question.topic) &&
              countShared(other.question.topic, question.topic) === Math.max(other.question.topic.length, question.topic.length),
          )?.[0];
      const first = same === undefined ? question.askedOn : asked.get(same)!.first;
      if (same !== undefined) asked.delete(same);
      asked.set(key, { question, uri, first });
    }
  }
  const all = [...asked.values()];
  return all
    .filter(({ question }) => question.askedOn >= from && !isAnsweredByClient(question, all.length === 1, documents))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
    .map(({ question: { text, type, place }, uri, first }) => ({ text, type, askedOn: first, uri, place }));
}

function isAnsweredByClient(question: DocumentFacts['questions'][number], isOnly: boolean, documents: readonly DocumentFacts[]): boolean {
  const { askedOn, topic } = question;
  for (const { day, heard, said, asks, isTheirs } of documents) {
    // What a mail of the same day says was read before we asked.
    const words = heard.filter(({ on }) => ((on ?? day) ?? '') >= askedOn && (isTheirs || (day ?? '') > askedOn || (on ?? '') > askedOn));
    if (words.length > 0 && isAnsweredBy(question, words.map(({ text }) => text), isOnly, !asks.some(({ type }) => type === 'question'))) return true;
    if (isTheirs || day === undefined || day <= askedOn) continue;
    if (said.some((text) => generalThanks.test(text) || (thanks.test(text) && isSameTopic(topic, topicOf(text))))) return true;
  }
  return false;
}

/** What the client asked and none of our words answer, in the document that quotes it or in a later one. */
export function openAsks(documents: readonly DocumentFacts[], drafts: readonly DocumentFacts[], from: string): readonly Asked[] {
  const asked = new Map<string, { ask: DocumentFacts['asks'][number]; uri: string; day: string; isAnswered: boolean }>();
  for (const { uri, day, asks } of [...documents, ...drafts]) {
    for (const ask of asks) {
      const key = lettersOf(ask.text);
      const known = asked.get(key);
      asked.set(key, {
        ask: known?.ask ?? ask,
        uri: known?.uri ?? uri,
        day: known?.day ?? ask.askedOn ?? day ?? '',
        isAnswered: known?.isAnswered === true || ask.isAnswered,
      });
    }
  }
  return [...asked.values()]
    .filter(
      ({ ask, uri, day, isAnswered }) =>
        !isAnswered && (day === '' || day >= from) && ![...documents, ...drafts].some((document) => document.uri !== uri && isAnsweredByUs(ask, day, document)),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ ask: { text, type, place }, uri, day }) => ({ text, type, ...(day !== '' && { askedOn: day }), uri, place }));
}

function isAnsweredByUs(ask: DocumentFacts['asks'][number], day: string, { day: on, said, reports, isTheirs }: DocumentFacts): boolean {
  if (isTheirs || (on !== undefined && on < day)) return false;
  if (reports.some(({ by, sort, topic }) => by === 'us' && sort === 'done' && isSameTopic(ask.topic, topic))) return true;
  return isAnsweredBy(ask, said, false, false);
}

/** @param mayBeBare True when the words ask nothing back, so that “Yes, that is fine” is the answer. */
function isAnsweredBy({ text, type, topic }: OpenQuestion, words: readonly string[], isOnly: boolean, mayBeBare: boolean): boolean {
  const kind = kindOfQuestion({ type, text });
  const deed = deedOf(text);
  return words.some((said) => {
    if (/\?\W*$/.test(said)) return false;
    const sentence = new Sentence(said, false);
    const about = topicOf(said);
    const count = countShared(topic, about);
    const share = topic.length === 0 ? 0 : count / topic.length;
    if (type === 'request' && share >= 0.5) return true;
    if (topic.length === 0) return mayBeBare && repliesTo(kind, sentence);
    return answerScore(sentence, kind, share, count, topic.length, isOnly && mayBeBare, deed) >= 1;
  });
}
