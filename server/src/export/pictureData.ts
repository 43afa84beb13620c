/** Pictures that go into a page itself, as data. */
import type { ReadFile } from './files';

/** By the bytes that each format begins with; what is none of them is no picture that a page can show. */
const formats: readonly { readonly type: string; readonly begins: RegExp }[] = [
  { type: 'image/png', begins: /^\x89PNG\r\n\x1A\n/ },
  { type: 'image/jpeg', begins: /^\xFF\xD8\xFF/ },
  { type: 'image/gif', begins: /^GIF8[79]a/ },
  { type: 'image/webp', begins: /^RIFF[\s\S]{4}WEBP/ },
  { type: 'image/svg+xml', begins: /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*|<!--[^>]*-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i },
];

/** A page with a larger picture is slow to open, in bytes. */
const longest = 5 * 1024 * 1024;

/**
 * A picture as an address that holds it.
 *
 * @param tell Gets the rest of a sentence that begins with what the picture is, when it cannot be shown.
 */
export async function pictureData(name: string, read: ReadFile, tell: (problem: string) => void): Promise<string | undefined> {
  const found = await read(name);
  if ('problem' in found) {
    tell(
      `“${name}” ${{ missing: 'is not there; put it there or correct its name.', outside: 'lies outside of the folder that is open; copy it there.', unreadable: 'cannot be read; look whether you may open it.', large: 'is too large for a page; make it smaller.' }[found.problem]}`,
    );
    return undefined;
  }
  const { bytes } = found;
  if (bytes.length > longest) {
    tell(`“${name}” is too large for a page; make it smaller than 5 MB.`);
    return undefined;
  }
  const start = Array.from(bytes.subarray(0, 1000), (byte) => String.fromCharCode(byte)).join('');
  const type = formats.find(({ begins }) => begins.test(start))?.type;
  if (type === undefined) {
    tell(`“${name}” is no picture that a page can show; save it as PNG, JPEG or SVG.`);
    return undefined;
  }
  return `data:${type};base64,${base64(bytes)}`;
}

const step = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(binary);
}
