/** What can stand at a place of a settings file in YAML. */
import type { ObjectShape, Shape } from '../rules/shape';

export interface ConfigCompletion {
  readonly label: string;
  readonly detail: string;
  /** What to write from `start` on. */
  readonly text: string;
  readonly start: number;
  /** True for the name of a group that has lines below it. */
  readonly isGroup: boolean;
}

/** @param offset Of the cursor; what stands behind it in its line is not looked at. */
export function completeConfig(text: string, offset: number, root: ObjectShape): readonly ConfigCompletion[] {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const name = /^( *)([\w-]*)$/.exec(line);
  const above = text.slice(0, lineStart);
  if (name) {
    const shape = shapeAt(pathAbove(above, name[1]!.length), root);
    return fieldsOf(shape).map(([label, field]) => ({
      label,
      detail: field.description ?? '',
      text: isGroup(field) ? `${label}:` : `${label}: `,
      start: offset - name[2]!.length,
      isGroup: isGroup(field),
    }));
  }
  const value = /^( *)(["']?)([^"':#]+)\2: +([\w-]*)$/.exec(line);
  if (!value) return [];
  const shape = shapeAt([...pathAbove(above, value[1]!.length), value[3]!.trim()], root);
  return valuesOf(shape).map((label) => ({ label, detail: '', text: label, start: offset - value[4]!.length, isGroup: false }));
}

/** The names of the groups that a line with so many blanks stands in, outermost first. */
function pathAbove(above: string, blanks: number): readonly string[] {
  const path: string[] = [];
  let depth = blanks;
  for (const line of above.split(/\r?\n/).reverse()) {
    const [, indent, name] = /^( *)(?:["']?)([^"'\s:#-][^"':#]*?)["']?: *(?:#.*)?$/.exec(line) ?? [];
    if (indent === undefined || indent.length >= depth) continue;
    path.unshift(name!);
    depth = indent.length;
    if (depth === 0) break;
  }
  return path;
}

function shapeAt(path: readonly string[], root: Shape): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const name of path) {
    const group: Shape | undefined = groupOf(shape);
    shape = group?.type === 'object' ? group.fields[name] : group?.type === 'map' ? group.values : undefined;
  }
  return shape;
}

const groupOf = (shape: Shape | undefined): Shape | undefined =>
  shape?.type === 'either' ? shape.shapes.find(({ type }) => type === 'object' || type === 'map') : shape;

function fieldsOf(shape: Shape | undefined): readonly (readonly [string, Shape])[] {
  const group = groupOf(shape);
  return group?.type === 'object' ? Object.entries(group.fields) : [];
}

/** A rule can be a word or a group; the word is what people mostly write. */
const isGroup = (shape: Shape): boolean =>
  shape.type === 'object' || shape.type === 'map' || shape.type === 'list' || (shape.type === 'either' && !shape.shapes.some(({ type }) => type === 'text'));

function valuesOf(shape: Shape | undefined): readonly string[] {
  if (shape?.type === 'flag') return ['true', 'false'];
  if (shape?.type === 'text') return shape.oneOf ?? [];
  return shape?.type === 'either' ? shape.shapes.flatMap(valuesOf) : [];
}
