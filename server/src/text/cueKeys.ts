/** By what words are told apart when patterns are looked up by them. */

/** So many characters tell a word by its beginning. */
export const keyLength = 5;

/**
 * Something that a text must have. Five characters, or fewer with a “*”, begin a word; fewer without one are a whole word;
 * “#” is any digit; a mark such as “!” is itself. Words are runs of `[A-Za-z0-9_]` in lower case.
 */
export type Key = string;
