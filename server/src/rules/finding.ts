/** What rules yield. Plain data: nothing here knows about an editor. */
import type { AcceptedWord } from '../protocol';
import type { ProseDocument } from '../text/document';
import type { TextRange } from '../text/range';
import type { RuleContext } from './rule';

export interface Finding {
  /** The words meant; for what is missing, the place where it belongs. */
  readonly range: TextRange;
  /** What, then what to do; one sentence, plain words. */
  readonly message: string;
  /** The repairs, the best first. Reckoned only when somebody looks at the finding; offsets are of the document. */
  readonly fixes?: (document: ProseDocument, context: RuleContext) => readonly Fix[];
}

export interface Fix {
  readonly title: string;
  /** True when the edit keeps the meaning and needs no decision of the writer: “fix all” applies only these. */
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** True when the edits take in links and code marks as wholes; else what would cut through any is not offered. */
  readonly keepsMarks?: boolean;
  /** Set when the repair is to accept the word from now on; then there are no edits. */
  readonly accept?: AcceptedWord;
  /** Set when all there is to do is to look at another place of the document; then there are no edits. */
  readonly goTo?: TextRange;
}

export interface Edit {
  readonly range: TextRange;
  readonly text: string;
  /** True when `text` is in snippet syntax, with tab stops. */
  readonly snippet?: boolean;
}

/** Lists alternatives in a message: “reply” or “come back to this”. */
export const quotedList = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');
