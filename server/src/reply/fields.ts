/** Writes a text in VS Code's snippet syntax, with a tab stop for each thing that is left to the writer. */

export class Fields {
  #count = 0;

  /** A tab stop that holds what is known, else its label in brackets. */
  stop(label: string, known?: string): string {
    this.#count++;
    return `\${${this.#count}:${literal(known ?? `[${label}]`)}}`;
  }
}

/** Words that are no snippet syntax, whatever stands in them. */
export const literal = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
