/** What is done to the words of a tree whatever they say. */
import type { PhrasingContent } from 'mdast';

/** Without the white space around line ends, which is only how the source is laid out. */
export function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child);
  }
  joined.forEach((child, index) => {
    if (child.type !== 'text') return;
    child.value = child.value.replace(fillers, ' ').replace(/[ \t]*\n[ \t]*/g, '\n');
    if (index === 0 || joined[index - 1]!.type === 'break') child.value = child.value.replace(/^[ \t\n]+/, '');
    if (index === joined.length - 1 || joined[index + 1]!.type === 'break') child.value = child.value.replace(/[ \t\n]+$/, '');
  });
  return joined.filter((child) => child.type !== 'text' || child.value !== '');
}

/** What the text has in place of endless gaps and of comments; the shortest comment has seven characters. */
const fillers = / ?\u200B{7,} ?/g;

/** An address in the words of a link would be a link in a link, which no page can have. */
export const withoutLinks = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.flatMap((child) => (child.type === 'link' ? child.children : [child]));

/** The words of a tree without their marks. */
export const wordsIn = (children: readonly PhrasingContent[]): string =>
  children
    .map((child) => ('value' in child ? child.value : 'children' in child ? wordsIn(child.children) : child.type === 'image' ? (child.alt ?? '') : ' '))
    .join('');
