/**
 * The shapes of the word lists. The lists themselves are data: one entry a line, sorted by
 * headword, no logic in them. `test/unit/words.test.ts` checks every entry.
 */

/** What kind of word a headword is; it fixes the slots of `forms` and of every `use`. */
export type WordKind =
  /** Five slots: base, third person, past, past participle, -ing form. */
  | 'verb'
  /** Two slots: singular, plural. */
  | 'noun'
  /** One slot: a noun that is not counted, or a plural only. */
  | 'mass'
  /** One slot: the name of a tool, company, format or protocol, found with these capitals only. */
  | 'name'
  /** One slot: an adjective, adverb or fixed phrase. */
  | 'other';

/**
 * Words that must, or must not, stand beside a term for it to count. Used where the term also has an everyday sense.
 * Lists are separated by spaces; a name that begins with @ is a topic of `topics.ts`.
 */
export interface Guard {
  /** The term counts only as this part of speech in its sentence. */
  readonly as?: 'verb' | 'noun' | 'adjective';
  /** At least one of these words must stand elsewhere in the same sentence. */
  readonly near?: string;
  /** Where none of `near` does, two of these words anywhere in the message tell what it is about. */
  readonly about?: string;
  /** Silent where two of these words stand anywhere in the message: whoever reads of them knows the term. */
  readonly notAbout?: string;
  /** Silent when one of these words stands elsewhere in the same sentence. */
  readonly notNear?: string;
  /** Silent where nothing else stands in the sentence: the title of a column, the line above the name. */
  readonly notAlone?: true;
  /** The very next word must be one of these. */
  readonly before?: string;
  /** The word before must be one of these. */
  readonly after?: string;
  /** Silent when the very next word is one of these. */
  readonly notBefore?: string;
  /** Silent when the word before is one of these. */
  readonly notAfter?: string;
}

/** A trade or office term that a client may not know. */
export interface JargonEntry extends Guard {
  readonly kind: WordKind;
  /** The inflected forms in slot order, separated by a comma and a space. */
  readonly forms: string;
  /** Other spellings, each with the same slots as `forms`. */
  readonly also?: readonly string[];
  /** Plain words that fit the same place, best first, each with the same slots as `forms`. */
  readonly use?: readonly string[];
  /** What it means to a bright fifth-grader: fits in brackets after the term; no capital, no full stop. */
  readonly means: string;
}

/** Terms by headword; the headword is the first of the entry's forms, in lower case. */
export type JargonList = Readonly<Record<string, JargonEntry>>;

/** A stiff set phrase. */
export interface PhraseEntry extends Guard {
  /** What to write instead, best first; an empty text means that the phrase can simply go. */
  readonly use: readonly string[];
}

/** Phrases in lower case, with what to write instead. */
export type PhraseList = Readonly<Record<string, PhraseEntry>>;

/** An acronym, written with its capitals, and what it stands for; outside its guard it stands for something else, of which nothing is said. */
export interface AcronymEntry extends Guard {
  /** The words it stands for, with capitals only where they are names. */
  readonly full: string;
  /** What it means to a bright fifth-grader: fits in brackets after the term; no capital, no full stop. */
  readonly means: string;
}

export type AcronymList = Readonly<Record<string, AcronymEntry>>;

/** A time that no client can put in a calendar. */
export interface VagueDate extends Guard {
  /** Which real days to offer for it; `month` for days of the month that it names. */
  readonly offer:
    | 'today'
    | 'soon'
    | 'days'
    | 'weeks'
    | 'thisWeek'
    | 'nextWeek'
    | 'nextWeekStart'
    | 'nextWeekMiddle'
    | 'nextWeekEnd'
    | 'weekAfterNext'
    | 'thisMonth'
    | 'nextMonth'
    | 'nextMonthEnd'
    | 'thisQuarter'
    | 'thisYear'
    | 'nextYear'
    | 'later'
    | 'month';
  /** The preposition that a real day takes in its place; empty where no day can stand in its place (“takes a few days”). */
  readonly preposition: 'on' | 'by' | '';
  /** Counts only in so many words of promise or request, for it also stands in plain statements: “this week”. */
  readonly strict?: true;
  /** Counts only where its clause ends: “as soon as we can”, not “as soon as we can see the page”. */
  readonly last?: true;
  /** Promises by itself, for all its “not”: “it will not be long”. */
  readonly isPromise?: true;
  /** Other phrases for the same time. */
  readonly also?: readonly string[];
}

export type VagueDateList = Readonly<Record<string, VagueDate>>;
