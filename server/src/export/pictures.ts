/** Pictures on their way out: nothing is ever fetched, and nothing of this folder is named. */
import type { Image, Nodes, Parent, PhrasingContent, Root } from 'mdast';

import { linkTarget } from './links';

/** What shows a picture, given its address as written; `undefined` where it cannot be taken along. */
export type PictureSource = (address: string) => string | undefined;

/** Puts in place of each picture what can go out of it, and tells what cannot. */
export function neutralPictures(root: Root, sourceOf: PictureSource, problems: Set<string>): void {
  const visit = (parent: Parent, isLink: boolean): void => {
    parent.children = parent.children.map((child: Nodes) => {
      if ('children' in child) visit(child, isLink || child.type === 'link');
      return child.type === 'image' ? neutral(child, sourceOf, problems, isLink) : child;
    }) as Parent['children'];
  };
  visit(root, false);
}

function neutral(image: Image, sourceOf: PictureSource, problems: Set<string>, isLink: boolean): PhrasingContent {
  const { url } = image;
  const words = image.alt || 'picture';
  const target = linkTarget(url);
  if (target === undefined) {
    const source = sourceOf(url);
    if (source !== undefined) return { ...image, url: source };
    problems.add(`The picture “${url}” cannot be shown to the client, so only its words go out; attach it instead.`);
    return { type: 'text', value: words };
  }
  problems.add(`The picture “${url}” is on the web and goes out as a link, for a mail that fetches pictures tells others when it is read.`);
  const text: PhrasingContent = { type: 'text', value: words };
  return isLink ? text : { type: 'link', url: target, children: [text] };
}
