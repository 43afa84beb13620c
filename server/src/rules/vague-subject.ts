import { bareSubject, isReply, subjectPrefix, threadSubject } from '../text/facts/subjects';
import { wordsOf } from '../text/words';
import { vagueSubjectWords } from '../words/vagueSubjects';
import { allKinds, defineRule } from './rule';
import { suggestedSubject } from './subjectFixes';

/** “From Dave”, “Joan!” */
const greets = /^\W*(?:(?:for|from|to|re:?)\b|\p{L}+\W*$)/iu;
/** A bare day says when, not what: “Saturday”, “About Monday morning”. */
const bareDay = new RegExp(
  "^\\W*(?:(?:about|for|from|last|next|on|re|this) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?" + '(?: (?:afternoon|evening|morning|night))?\\W*$',
  'i',
);
const vague: ReadonlySet<string> = new Set(vagueSubjectWords.split(' '));

export default defineRule({
  id: 'vague-subject',
  summary: 'Has a subject that could be anybody’s: “Hello”, “Question”, “Update”.',
  why: 'A telling subject is one by which the thread can be found in five years.',
  severity: 'warning',
  kinds: allKinds,
  options: {},
  examples: [
    {
      bad: 'To: Maya Chen\nSubject: Quick question\n\nWhich photo do you like best?',
      good: 'To: Maya Chen\nSubject: Which photo for the Christmas menu?\n\nWhich photo do you like best?',
    },
  ],

  *check(document) {
    const { header } = document;
    const { subject, fields } = header;
    if (!subject) return;
    const bare = bareSubject(subject);
    // Their own names tell writer and reader nothing: “Hi Joan”.
    const names = new Set([...header.to, ...header.from].flatMap(({ name }) => namesIn(name, bare)));
    const words = wordsOf(bare).filter(({ lower }) => !names.has(lower));
    // A number, a day beside other words or any other name makes it telling, and so does a word that is not on the list.
    if (words.length > 6 || !(words.every(({ lower }) => vague.has(lower)) || bareDay.test(bare))) return;
    if (words.length === 0 && bare && !greets.test(subject)) return;
    const thread = threadSubject(document);
    if (bare && isReply(document) && (thread === undefined ? subjectPrefix(subject) !== '' : bareSubject(thread) === bare)) return;
    const field = fields.get('subject')!;
    yield {
      range: field.range,
      message: `“${subject.trim()}” says nothing of what the mail is about; write a subject by which it can be found in five years.`,
      fixes: (document) => {
        const inFrontMatter = document.frontMatter && field.range.start < document.frontMatter.end;
        const text = suggestedSubject(document);
        return [{ title: 'Write a telling subject', safe: false, edits: [{ range: field.range, text: inFrontMatter ? `"${text}"` : text, snippet: true }] }];
      },
    };
  },
});

/** The first and the last of a name, and all of it where all stands there: “website” is no name for a “Hospital Website Owner”. */
function namesIn(name: string, subject: string): readonly string[] {
  const words = wordsOf(name).map(({ lower }) => lower);
  return subject.toLowerCase().includes(name.toLowerCase()) ? words : [words[0], words.at(-1)].flatMap((word) => word ?? []);
}
