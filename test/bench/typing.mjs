/**
 * Somebody at the keyboard: writes words and sentences now here, now there, begins paragraphs, and takes things back.
 * Each step is one edit, as an editor sends it. The length of the document stays about the same.
 */
export function typing(start, seed) {
  let text = start;
  let state = seed;
  const random = (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const phrases = ['the new price is £450', 'soon', 'please ', ', and we leverage it', '. Then we print it', 'x', '\n\nWe start on Monday', ' TBD', '.', ' (see the draft)', '- a map\n', 'é', '"quite"', '\n'];
  let at = 0;
  let pending = '';
  let back = 0;

  const edit = (from, to, inserted) => {
    text = text.slice(0, from) + inserted + text.slice(to);
    at = from + inserted.length;
    return { text, from, to, inserted };
  };

  return {
    get text() {
      return text;
    },
    next() {
      if (pending) {
        const [key] = pending;
        pending = pending.slice(key.length);
        return edit(at, at, key);
      }
      if (back > 0 && at > 0) {
        back--;
        return edit(at - 1, at, '');
      }
      if (random(3) > 0) at = 200 + random(text.length - 400);
      pending = phrases[random(phrases.length)];
      back = random(2) === 0 || text.length > start.length + 200 ? pending.length : 0;
      return this.next();
    },
  };
}
