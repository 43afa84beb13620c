/** White space in texts whose marks of emphasis and line breaks are blanks. */

/** The words with one space between them. Most texts are so already, and a test costs less than making the same text again. */
export const onOneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);
