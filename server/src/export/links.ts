/** Where a link may lead from a mail: to the web, to an address, to a telephone. Everything else does nothing for the client, or harm. */

const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The target as it may stand in a mail; `undefined` for a script, a file, and a place that only this folder knows. */
export function linkTarget(written: string): string | undefined {
  try {
    // The language itself reads the address as a browser will, which overlooks tabs and line ends in “java script:”.
    const { protocol, href } = new URL(written);
    return allowed.has(protocol) ? (/[\s"<>\\]/.test(written) ? href : written) : undefined;
  } catch {
    return undefined;
  }
}

/** A bare address as the parser of the Markdown found it, “www.example.com” and “maya@example.com” too. */
export function bareTarget(written: string): string | undefined {
  if (/^www\./i.test(written)) return linkTarget(`https://${written}`);
  return linkTarget(/^[^\s:/?#]+@[^\s/]+$/.test(written) ? `mailto:${written}` : written);
}
