/** What a rule is. Each rule is one file, named after the problem it marks. */
import type { CalendarDate } from '@internationalized/date';

import type { DocumentKind, Severity } from '../protocol';
import type { Block } from '../text/blocks';
import type { ProseDocument } from '../text/document';
import type { Place } from '../text/facts/clientFolders';
import type { Sentence } from '../text/sentence';
import { shift } from '../text/range';
import type { Finding, Fix } from './finding';
import type { OptionSpecs, OptionValues } from './options';

/** What a rule may know besides the text. */
export interface RuleContext {
  readonly kind: DocumentKind;
  /** The day that dates are reckoned from: the document's own date, else today as the caller says. */
  readonly date: CalendarDate;
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  /** Our own addresses, as far as the settings name them. */
  readonly me?: readonly string[];
  /** What the caller knows of the files around the document; without it no rule speaks of them. */
  readonly surroundings?: Surroundings | undefined;
  /** The client’s country as in the settings, if it is known: “GB”, “US-NY”. */
  readonly country?: string | undefined;
  /** Where the settings name none: the country that the document points to. */
  readonly likelyCountry?: string | undefined;
  /** True where nobody knows from which day to reckon: fixes leave their days open. */
  readonly daysOpen?: boolean;
  /** What the settings say of the client and of our own house. */
  readonly client?: { readonly name?: string; readonly people?: readonly string[] };
  readonly house?: { readonly company?: string; readonly vatRate?: number };
}

export interface Example {
  readonly bad: string;
  readonly good: string;
  /** The options without which the rule would find nothing. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The files around a document. The engine reads none: the server and the command line look them up before a check. */
export interface Surroundings {
  /** The size in bytes of a file, named as the document names it; `undefined` when there is none, “unknown” until it is known. Must answer at once. */
  readonly fileSize: (path: string) => number | 'unknown' | undefined;
  /** The names of the files in the document’s own folder, but for Markdown. */
  readonly files?: readonly string[];
  /** The folders that hold the document, the nearest first, each among those beside it; absent until they are known. */
  readonly places?: readonly Place[] | undefined;
}

export interface RuleDescription<Specs extends OptionSpecs = OptionSpecs> {
  /** Names the problem; the same as the file name. */
  readonly id: string;
  /** Completes “This text …”; one sentence for the rule table. */
  readonly summary: string;
  /** Why a client is worse off; shown on hover and on the rule's page. */
  readonly why: string;
  readonly severity: Severity;
  /** The severity in documents of some kinds, where it differs. */
  readonly severityIn?: Partial<Readonly<Record<DocumentKind, Severity>>>;
  readonly kinds: readonly DocumentKind[];
  /** True when the rule is about something missing, which may still come: it waits until the writer pauses. */
  readonly waits?: boolean;
  /** True when the rule reads names, numbers and marks rather than words: it speaks in documents too that are not in English. */
  readonly inAnyLanguage?: boolean;
  readonly options: Specs;
  /** Shown in the documentation and run as tests, in a document of the rule's first kind. */
  readonly examples: readonly Example[];
}

export interface Rule<Specs extends OptionSpecs = OptionSpecs> extends RuleDescription<Specs> {
  check(document: ProseDocument, options: OptionValues<Specs>, context: RuleContext): Iterable<Finding>;
}

export const allKinds: readonly DocumentKind[] = ['email', 'quote', 'proposal'];

/** A rule that reads the whole document. Infers the types of `options` for `check`; adds nothing at run time. */
export const defineRule = <const Specs extends OptionSpecs>(rule: Rule<Specs>): Rule<Specs> => rule;

interface SentenceRule<Specs extends OptionSpecs> extends RuleDescription<Specs> {
  /** False for a block whose sentences do not count; asked only where `checkSentence` found something. */
  appliesTo?(block: Block, document: ProseDocument): boolean;
  /** Reads one sentence and nothing else; the ranges of its findings and fixes count from the sentence's start. */
  checkSentence(sentence: Sentence, options: OptionValues<Specs>): Iterable<Finding>;
}

/**
 * A rule that is a function of one sentence. Its findings are remembered with the sentence, so that a keystroke
 * costs one sentence however long the document is.
 */
export function defineSentenceRule<const Specs extends OptionSpecs>({ checkSentence, appliesTo, ...description }: SentenceRule<Specs>): Rule<Specs> {
  const byOptions = new WeakMap<object, (sentence: Sentence) => readonly Finding[]>();
  return {
    ...description,
    *check(document, options) {
      let find = byOptions.get(options);
      if (!find) byOptions.set(options, (find = (sentence) => [...checkSentence(sentence, options)]));
      for (const { start, block, notes } of document.hits(find)) {
        if (appliesTo?.(block, document) === false) continue;
        for (const finding of notes) yield placed(finding, start);
      }
    },
  };
}

/** The finding of a sentence at its place in the document. */
export function placed({ range, message, fixes }: Finding, start: number): Finding {
  const moved = { range: shift(range, start), message };
  return fixes ? { ...moved, fixes: (document, context) => fixes(document, context).map((fix) => movedFix(fix, start)) } : moved;
}

const movedFix = (fix: Fix, start: number): Fix => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, start) })) });
