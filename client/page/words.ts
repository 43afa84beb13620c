/** Finds words of the source in the client's page. */

/**
 * Where the words stand, or undefined when the page has not got them as they are written, as with marks of emphasis in between.
 *
 * @param text The words on one line.
 * @param nth How many times to pass them over.
 */
export function rangeOf(text: string, element: Element, nth: number): Range | undefined {
  if (text === '') return undefined;
  const nodes = textsIn(element);
  // White space counts as one blank, in the page as in the words.
  const places: { readonly node: Text; readonly offset: number }[] = [];
  let all = '';
  for (const node of nodes) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const isBlank = /\s/.test(node.data[offset]!);
      if (isBlank && all.endsWith(' ')) continue;
      all += isBlank ? ' ' : node.data[offset];
      places.push({ node, offset });
    }
  }
  let at = all.indexOf(text);
  for (let passed = 0; at >= 0 && passed < nth; passed++) at = all.indexOf(text, at + text.length);
  const first = places[at];
  const last = places[at + text.length - 1];
  if (at < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
