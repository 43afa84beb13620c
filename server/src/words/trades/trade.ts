/** The shape of what is known of a line of business. */

/** How a client's trade shows itself, and what whoever is in it knows. Lists are separated by spaces, those of several words by a comma and a space. */
export interface Trade {
  /** Words of its firms' names, of mailboxes and web addresses, and of jobs: “Mudlark Brewing Co.” None that many bear as a surname. */
  readonly names?: string;
  /** Jobs of several words: “Head of IT”. */
  readonly roles?: string;
  /** What only such a client has: “your pupils”, and in the client's own words “our pupils”. */
  readonly has?: string;
  /** Lists of the jargon lexicon whose words it knows. */
  readonly lists?: string;
  /** Headwords of other lists that it knows. */
  readonly terms?: string;
  readonly acronyms?: string;
}

export type Trades = Readonly<Record<string, Trade>>;
