/** Reads a settings file: what it says, where, and what is wrong with it. What is wrong is left out and the rest counts. */
import type { LineCounter, Node, Pair } from 'yaml';

import type { ListShape, MapShape, ObjectShape, Shape, TextShape } from '../rules/shape';
import { wanted } from '../rules/shape';
import type { TextRange } from '../text/range';
import { yaml } from '../text/yaml';
import { nearest } from './nearest';
import { lineAround, parseConfig, type ConfigProblem } from './problems';

/** Where a value stands; lines count from 0. */
export interface ConfigPlace extends TextRange {
  readonly line: number;
}

export interface ConfigFile {
  /** What can be read, in the shape of the declarations. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where each value stands, by its path: “rules.jargon.severity”. */
  readonly places: ReadonlyMap<string, ConfigPlace>;
  /** By place. */
  readonly problems: readonly ConfigProblem[];
}

/** From this length on, in UTF-16 code units, a file is no settings file. */
const longest = 200_000;

/** Brackets within brackets, deeper than any settings are. */
const tooDeep = /(?:[[{]\s{0,20}){100}/;

/** The most problems to report: who has more sees no end of them anyway. */
const mostProblems = 100;

/** @returns What the file says, whatever it holds; never throws. */
export function readConfig(text: string, shape: ObjectShape): ConfigFile {
  if (text.length > longest) return nothing('This file is too long for settings and is not read; keep settings only in it.');
  try {
    if (tooDeep.test(text)) throw new RangeError('brackets');
    return new Reader(text).read(shape);
  } catch {
    // Ten thousand brackets in a row overflow the parser.
    return nothing('This file cannot be read; begin a new one.');
  }
}

const nothing = (message: string): ConfigFile => ({ values: {}, places: new Map(), problems: [{ range: { start: 0, end: 1 }, message, severity: 'error' }] });

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value;

class Reader {
  readonly #places = new Map<string, ConfigPlace>();
  #lines: LineCounter | undefined;
  readonly #problems: ConfigProblem[] = [];
  readonly #yaml = yaml();

  constructor(readonly text: string) {}

  read(shape: ObjectShape): ConfigFile {
    const { document, lines, problems: syntax } = parseConfig(this.text);
    this.#lines = lines;
    const { contents } = document;
    let values: Readonly<Record<string, unknown>> = {};
    if (contents && !(this.#yaml.isScalar(contents) && contents.value === null))
      values = (this.#value(contents, shape, '', 'This file', []) as typeof values | undefined) ?? {};
    // What follows from a mistake in the writing is not said again.
    const others = this.#problems.filter(({ range }) => !syntax.some((known) => known.range.start <= range.end && range.start <= known.range.end));
    const problems = [...syntax, ...others].sort((a, b) => a.range.start - b.range.start).slice(0, mostProblems);
    return { values, places: this.#places, problems };
  }

  /** @param path Of the value, “” for the whole file. @param name What to call it in a message. @param above The shapes around, outermost first. */
  #value(node: Node, shape: Shape, path: string, name: string, above: readonly ObjectShape[]): unknown {
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
    if (isAlias(node)) {
      const written = lineAround(this.text, node.range![0] - 1);
      const value = this.text.slice(node.range![0], written.end);
      return this.#problem(node, `A value that begins with “*” needs quotation marks; write "${value}".`, 'error', `"${value}"`);
    }
    if (shape.type === 'either') {
      const fitting = shape.shapes.find(({ type }) =>
        isMap(node)
          ? type === 'object' || type === 'map'
          : isSeq(node)
            ? type === 'list'
            : isScalar(node) && type !== 'object' && type !== 'map' && type !== 'list',
      );
      return fitting ? this.#value(node, fitting, path, name, above) : this.#problem(node, `${name} cannot be ${this.#said(node)}; write ${wanted(shape)}.`);
    }
    switch (shape.type) {
      case 'object':
        return isMap(node) ? this.#object(node.items, shape, path, above) : this.#wrong(node, shape, name);
      case 'map':
        return isMap(node) ? this.#map(node.items, shape, path, above) : this.#wrong(node, shape, name);
      case 'list':
        return isSeq(node) ? this.#list(node.items, shape, path, name) : this.#wrong(node, shape, name);
      case 'text':
        return isScalar(node) && typeof node.value === 'string' ? this.#text(node, node.value, shape, path, name) : this.#wrong(node, shape, name);
      case 'number': {
        const value = isScalar(node) ? node.value : undefined;
        const good =
          typeof value === 'number' &&
          (shape.whole ? Number.isInteger(value) : Number.isFinite(value)) &&
          value >= shape.minimum &&
          value <= (shape.maximum ?? Infinity);
        return good ? this.#good(node, value, path) : this.#wrong(node, shape, name);
      }
      case 'flag':
        return isScalar(node) && typeof node.value === 'boolean' ? this.#good(node, node.value, path) : this.#wrong(node, shape, name);
    }
  }

  #object(items: readonly Pair[], shape: ObjectShape, path: string, above: readonly ObjectShape[]): Readonly<Record<string, unknown>> {
    const entries = this.#pairs(items).flatMap(({ name, key, value }) => {
      const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      if (!field) return this.#unknown(name, key, shape, path, above);
      return this.#field(name, key, value, field, path, [...above, shape]);
    });
    return Object.fromEntries(entries);
  }

  #map(items: readonly Pair[], shape: MapShape, path: string, above: readonly ObjectShape[]): Readonly<Record<string, unknown>> {
    const names = new Set<string>();
    const entries = this.#pairs(items).flatMap(({ name, key, value }) => {
      if (this.#isRepeated(name, key, names, true) || this.#text(key, name, shape.names, '', `“${name}”`) === undefined) return [];
      return this.#field(name, key, value, shape.values, path, above);
    });
    return Object.fromEntries(entries);
  }

  #field(name: string, key: Node, value: Node | null, shape: Shape, path: string, above: readonly ObjectShape[]): (readonly [string, unknown])[] {
    const isEmpty = !value || (this.#yaml.isScalar(value) && value.value === null);
    if (isEmpty) {
      // A heading whose lines are all taken out says nothing wrong.
      const isGroup = shape.type === 'object' || shape.type === 'map' || shape.type === 'list' || shape.type === 'either';
      if (!isGroup) this.#problem(key, `“${name}” has no value; write ${wanted(shape)}, or take the line out.`, 'warning');
      return [];
    }
    const read = this.#value(value, shape, path === '' ? name : `${path}.${name}`, `“${name}”`, above);
    return read === undefined ? [] : [[name, read]];
  }

  /** The pairs with a name, the first of each name. */
  #pairs(items: readonly Pair[]): readonly { readonly name: string; readonly key: Node; readonly value: Node | null }[] {
    const found = new Map<string, { readonly name: string; readonly key: Node; readonly value: Node | null }>();
    for (const { key, value } of items) {
      if (!isNode(key) || !this.#yaml.isScalar(key) || key.value === null || typeof key.value === 'object') {
        if (isNode(key)) this.#problem(key, 'This is no name; write the line as “name: value”.');
        continue;
      }
      // “yes” and “404” are names here, whatever else they mean in YAML.
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      if (found.has(name)) this.#problem(key, `“${name}” stands here twice; keep one of the two.`);
      else found.set(name, { name, key, value: isNode(value) ? value : null });
    }
    return [...found.values()];
  }

  #unknown(name: string, key: Node, shape: ObjectShape, path: string, above: readonly ObjectShape[]): [] {
    if (this.#problems.length >= mostProblems) return [];
    const names = Object.keys(shape.fields);
    const meant = shape.alsoKnownAs?.[name] ?? nearest(name, names);
    const home = meant === undefined ? homeOf(name, [...above, shape]) : undefined;
    const place = path === '' || path === 'rules' ? '' : ` of “${path.split('.').at(-1)}”`;
    const advice =
      meant !== undefined
        ? `write “${meant}”`
        : home !== undefined
          ? `it belongs below “${home}”`
          : names.length <= 12
            ? `use one of: ${names.join(', ')}`
            : 'see the list of rules in the documentation';
    this.#problem(key, `“${name}” is no ${shape.noun}${place}; ${advice}.`, 'error', meant);
    return [];
  }

  #list(items: readonly unknown[], shape: ListShape, path: string, name: string): readonly unknown[] {
    const seen = new Set<string>();
    const first = items.find(isNode);
    const values = items.flatMap((item) => {
      if (!isNode(item)) return [];
      if (this.#yaml.isScalar(item) && item.value === null) {
        this.#problem(item, `An entry of ${name} is empty; write something, or take the line out.`, 'warning');
        return [];
      }
      const value = this.#value(item, shape.items, '', `An entry of ${name}`, []);
      return value === undefined || this.#isRepeated(String(value), item, seen, shape.items.isExact === true) ? [] : [value];
    });
    if (first) this.#place(first, path);
    return values;
  }

  #isRepeated(word: string, node: Node, seen: Set<string>, isExact: boolean): boolean {
    const written = word.normalize().trim();
    const same = isExact ? written : written.toLowerCase();
    const isRepeated = seen.has(same);
    if (isRepeated) this.#problem(node, `“${word}” stands here twice; take one of the two out.`, 'warning');
    seen.add(same);
    return isRepeated;
  }

  #text(node: Node, value: string, shape: TextShape, path: string, name: string): string | undefined {
    if (value.trim() === '') return this.#problem(node, `${name} is empty; write ${wanted(shape)}.`);
    if (shape.oneOf) {
      if (shape.oneOf.includes(value)) return this.#good(node, value, path) as string;
      const meant = synonyms[value.toLowerCase()] ?? nearest(value, shape.oneOf);
      const known = meant !== undefined && shape.oneOf.includes(meant) ? meant : undefined;
      return this.#problem(node, `${name} cannot be “${value}”; write ${known === undefined ? wanted(shape) : `“${known}”`}.`, 'error', known);
    }
    const problem = shape.format?.problem(value);
    if (problem) return this.#problem(node, `“${value}” ${problem.message}.`, 'error', problem.replacement);
    return this.#good(node, value, path) as string;
  }

  #good<Value>(node: Node, value: Value, path: string): Value {
    this.#place(node, path);
    return value;
  }

  #place({ range }: Node, path: string): void {
    if (path !== '' && range) this.#places.set(path, { start: range[0], end: range[1], line: this.#lines!.linePos(range[0]).line - 1 });
  }

  #wrong(node: Node, shape: Shape, name: string): undefined {
    const { isScalar } = this.#yaml;
    if (shape.type === 'text' && isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'boolean')) {
      if (shape.oneOf)
        return this.#problem(
          node,
          `${name} cannot be ${this.#said(node)}; write ${node.value === false && shape.oneOf.includes('off') ? '“off”' : wanted(shape)}.`,
          'error',
          node.value === false && shape.oneOf.includes('off') ? 'off' : undefined,
        );
      return this.#problem(
        node,
        `${name} is read as a ${typeof node.value === 'number' ? 'number' : 'yes or no'}; put “${node.source}” in quotation marks.`,
        'error',
        `"${node.source}"`,
      );
    }
    if (shape.type === 'number' && isScalar(node) && typeof node.value === 'string' && /^\d+$/.test(node.value))
      return this.#problem(node, `${name} is in quotation marks; take them away.`, 'error', node.value);
    return this.#problem(node, `${name} cannot be ${this.#said(node)}; write ${wanted(shape)}.`);
  }

  /** What somebody wrote, for a message. */
  #said(node: Node): string {
    if (this.#yaml.isSeq(node)) return 'a list';
    if (this.#yaml.isMap(node)) return 'a group of lines';
    const written = this.#yaml.isScalar(node) ? (node.source ?? String(node.value)) : '';
    const short = written.length > 40 ? `${written.slice(0, 40)}…` : written;
    return `“${short.replace(/\s+/g, ' ')}”`;
  }

  #problem(node: Node, message: string, severity: ConfigProblem['severity'] = 'error', replacement?: string): undefined {
    if (this.#problems.length >= mostProblems) return undefined;
    const start = node.range?.[0] ?? 0;
    // A value over several lines is marked in its first.
    const end =
      start +
      Math.max(
        1,
        this.text
          .slice(start, node.range?.[1] ?? start + 1)
          .split(/\r?\n/, 1)[0]!
          .trimEnd().length,
      );
    this.#problems.push({ range: { start, end }, message, severity, ...(replacement === undefined ? {} : { replacement }) });
    return undefined;
  }
}

/** Other words for a severity. */
const synonyms: Readonly<Record<string, string>> = {
  info: 'information',
  warn: 'warning',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  fatal: 'error',
  suggestion: 'hint',
  mail: 'email',
  'e-mail': 'email',
  offer: 'quote',
  quotation: 'quote',
  estimate: 'quote',
  lenient: 'gentle',
  normal: 'standard',
  casual: 'friendly',
};

/** The name of the group that a misplaced field belongs to. */
function homeOf(name: string, shapes: readonly ObjectShape[]): string | undefined {
  const [root] = shapes;
  if (!root) return undefined;
  for (const [group, shape] of Object.entries(root.fields)) if (shape.type === 'object' && Object.hasOwn(shape.fields, name)) return group;
  return Object.hasOwn(root.fields, name) ? 'the first column' : undefined;
}
