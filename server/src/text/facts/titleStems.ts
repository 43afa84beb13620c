/** The words of the subject and of the title, which name what a letter is about. */
import type { ProseDocument } from '../document';
import { factStem } from './factClause';

export const titleStems = (document: ProseDocument): ReadonlySet<string> => document.note(findStems);

const findStems = ({ header, blocks }: ProseDocument): ReadonlySet<string> =>
  new Set(
    [
      ...(header.fields.get('subject')?.values ?? []),
      ...blocks.filter(({ level, type }) => type === 'heading' && level === 1).map(({ prose }) => prose.text),
    ].flatMap((text) => (text.toLowerCase().match(/[a-z-]+/g) ?? []).map(factStem)),
  );
