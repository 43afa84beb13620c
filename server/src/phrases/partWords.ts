/** Function words that tell a noun from a verb beside them. Data only. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a verb: “we leverage”, “to leverage”. */
export const beforeVerbs = setOf(
  "to will can could should would must may might we you they i shall won't can't cannot couldn't shouldn't wouldn't " +
    "we'll you'll they'll i'll we'd you'd they'd i'd please not don't doesn't didn't let's who never help fully",
);

/** Before a noun, and before an adjective. */
export const beforeNouns = setOf('the a an our your this that these those their its my his her each every some any no of another such new both');

/** After a verb: “leverage your photos”. */
export const beforeObjects = setOf('the a an our your this that these those their its my his her each every some any all it them us you');

/** Before the form of a verb that ends in s. */
export const beforeThirdPerson = setOf('he she it who which that this one everyone nobody somebody team company client also always never often usually');

/** Before a noun and hardly ever before a verb. */
export const beforeNounsOnly = setOf(
  'is are was were be been mm cm px percent for with without in on at by from per as under into about key final first ' +
    'second third last next main full agreed current early late one two three four five six seven eight nine ten all more ' +
    'most few many several other important',
);

/** After a noun and hardly ever after a verb in its base form. */
export const afterNounsOnly = setOf('is are was were will has have can could should would must may might which');

/** Before “you” and a noun: “this gives you leverage”. */
export const givers = setOf('give gives gave given giving get gets got getting buy buys bring brings lend lends offer offers send sends show shows');

/** Before a verb and, in a statement, never before a noun: “we spot colour mistakes”. */
export const subjects = setOf("we i they we'll i'll they'll we'd i'd they'd let's don't doesn't didn't can't cannot won't couldn't wouldn't");

/** Behind a verb in s rather than behind a plural: “the domain redirects the visitor”. */
export const objects = setOf('the a an your our my their its his it them us him me');
