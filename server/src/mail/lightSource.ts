/**
 * The source of a mail without the bulk of its attachments. Nothing looks into them, and thirty megabytes of them would
 * cost a second and a quarter of a gigabyte.
 */

/** So much of an encoded part is kept, in bytes: more than any letter that a person writes. */
const longestPart = 2_000_000;
/** Lines of encoded parts are about this long; in shorter ones nothing is saved. */
const shortestLine = 40;

/** Leaves out what a part encoded in base64 holds beyond its first two megabytes. The mail stays well-formed. */
export function lightSource(source: Uint8Array): Uint8Array {
  if (source.length <= longestPart) return source;
  const kept: Uint8Array[] = [];
  let keptFrom = 0;
  let runStart = 0;
  let dropFrom: number | undefined;
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf(newline, start);
    const end = found < 0 ? source.length : found + 1;
    if (end - start < shortestLine || !isEncoded(source, start, end)) {
      if (dropFrom !== undefined) {
        kept.push(source.subarray(keptFrom, dropFrom));
        keptFrom = start;
        dropFrom = undefined;
      }
      runStart = end;
    } else if (dropFrom === undefined && start - runStart > longestPart) dropFrom = start;
    start = end;
  }
  kept.push(source.subarray(keptFrom, dropFrom ?? source.length));
  return joined(kept);
}

const newline = 0x0a;

/** True for a line of base64 and nothing else. */
function isEncoded(source: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = source[index]!;
    const isOne =
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x2b ||
      code === 0x2f ||
      code === 0x3d ||
      code === newline ||
      code === 0x0d;
    if (!isOne) return false;
  }
  return true;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
