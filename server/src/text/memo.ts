/**
 * Remembers what was computed for a text, so that a keystroke costs the words that changed and
 * nothing else. Bounded: when the young generation is full the old one is forgotten, so whatever
 * is still in use survives and memory stays flat however long the writer types.
 */
export class Memo<Value> {
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #size = 0;

  /** @param limit The most characters of keys that one generation may hold. */
  constructor(public limit: number) {}

  /** The value of `key`, by `compute` if it is not known. */
  get(key: string, compute: (key: string) => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? compute(key);
    this.#size += key.length;
    if (this.#size > this.limit) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = key.length;
    }
    this.#young.set(key, value);
    return value;
  }
}
