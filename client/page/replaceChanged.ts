/**
 * Puts new content in place of the old, but leaves the blocks at the beginning and at the end as they are where they say the
 * same: so the page stays where it was scrolled to, and what is selected in it stays selected.
 *
 * @param html Made by the server, which lets nothing of the document through but words, links and pictures.
 */
export function replaceChanged(container: Element, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  const old = [...container.childNodes];
  const fresh = [...template.content.childNodes];
  let start = 0;
  while (start < old.length && start < fresh.length && same(old[start]!, fresh[start]!)) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && same(old[old.length - 1 - end]!, fresh[fresh.length - 1 - end]!)) end++;
  for (const node of old.slice(start, old.length - end)) node.remove();
  const behind = old[old.length - end] ?? null;
  for (const node of fresh.slice(start, fresh.length - end)) container.insertBefore(node, behind);
}

/** True for two blocks that say the same, wherever they stand in the source; then the old one learns its new place. */
function same(old: ChildNode, fresh: ChildNode): boolean {
  if (!(old instanceof Element && fresh instanceof Element)) return old.nodeType === fresh.nodeType && old.nodeValue === fresh.nodeValue;
  if (withoutLines(old) !== withoutLines(fresh)) return false;
  const lines = linedIn(fresh);
  linedIn(old).forEach((element, index) => (element.dataset['line'] = lines[index]!.dataset['line']!));
  return true;
}

const withoutLines = ({ outerHTML }: Element): string => outerHTML.replace(/ data-line="\d+"/g, '');

const linedIn = (element: Element): HTMLElement[] => [element, ...element.querySelectorAll('[data-line]')].filter((each): each is HTMLElement => each instanceof HTMLElement && each.dataset['line'] !== undefined);
