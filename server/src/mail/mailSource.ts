/** Tells the source of a mail from other texts; needs nothing of what reads it. */

/** Only the source of a mail has such lines at its top. */
const sourceLine = new RegExp(
  '^(?:message-id|mime-version|received|return-path|delivered-to|content-type|content-transfer-encoding|dkim-signature|' +
    'arc-seal|x-[\\w-]+):|^date:[ \\t]*(?:\\w{3},[ \\t]*)?\\d{1,2}[ \\t]\\w{3}[ \\t]\\d{4}[ \\t]\\d',
  'im',
);

/** True for the source of a mail, as in an `.eml` file or under “Show original”, which has to be read as one. */
export function isMailSource(text: string): boolean {
  const head = text
    .replace(/^\uFEFF?\s*(?:From [^\n]*\n)?/, '')
    .split(/\r?\n\r?\n/, 1)[0]!
    .slice(0, 100_000);
  return (
    /^[\w-]+:/.test(head) &&
    head.split(/\r?\n/).every((line) => /^(?:[\w-]+:|[ \t])/.test(line)) &&
    sourceLine.test(head) &&
    /^(?:from|to|subject):/im.test(head)
  );
}
