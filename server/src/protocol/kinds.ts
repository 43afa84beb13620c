/** The kinds of documents, and how much a finding matters. */

export type DocumentKind = 'email' | 'quote' | 'proposal';
export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type Summary = Readonly<Record<Severity, number>>;
