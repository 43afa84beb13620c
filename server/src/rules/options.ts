/** The options of rules: their shape, their default, and how to read a value that somebody wrote. */
import { schemaOf, type Shape } from './shape';

export interface OptionSpec<Value> {
  /** What a settings file may say. */
  readonly shape: Shape;
  readonly schema: { readonly description: string } & Readonly<Record<string, unknown>>;
  readonly default: Value;
  /** Returns the value, or `undefined` when `raw` is not one. */
  parse(raw: unknown): Value | undefined;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends OptionSpec<infer Value> ? Value : never;
};

export function integer({ description, default: value, minimum }: { description: string; default: number; minimum: number }): OptionSpec<number> {
  return {
    shape: { type: 'number', description, whole: true, minimum, example: String(value) },
    schema: { type: 'integer', description, default: value, minimum },
    default: value,
    parse: (raw) => (Number.isInteger(raw) && (raw as number) >= minimum ? (raw as number) : undefined),
  };
}

export function flag(spec: { description: string; default: boolean }): OptionSpec<boolean> {
  return {
    shape: { type: 'flag', description: spec.description },
    schema: { type: 'boolean', ...spec },
    default: spec.default,
    parse: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  };
}

/** @param spec.example One phrase that could stand in the list. */
export function phrases({
  description,
  example,
  default: values = [],
}: {
  description: string;
  example: string;
  default?: readonly string[];
}): OptionSpec<readonly string[]> {
  return {
    shape: { type: 'list', description, items: { type: 'text', example } },
    schema: { type: 'array', items: { type: 'string' }, description, default: values },
    default: values,
    parse: (raw) => (Array.isArray(raw) && raw.every((item) => typeof item === 'string') ? raw : undefined),
  };
}

/** A word of the house's own, and what to do about it. */
export interface HouseTerm {
  readonly word: string;
  /** What to write instead, the best first. */
  readonly write: readonly string[];
  readonly means?: string;
}

/** @param read What one entry of a list or a mapping says; `undefined` when it says nothing that can be read. */
function terms(
  shape: Shape & { readonly description: string },
  read: (word: string, value: unknown) => readonly HouseTerm[] | undefined,
): OptionSpec<readonly HouseTerm[]> {
  return {
    shape,
    schema: { ...schemaOf(shape), description: shape.description, default: {} },
    default: [],
    parse(raw) {
      const entries: readonly (readonly [unknown, unknown])[] | undefined = Array.isArray(raw)
        ? raw.map((word: unknown) => [word, []] as const)
        : typeof raw === 'object' && raw !== null
          ? Object.entries(raw)
          : undefined;
      const all = entries?.map(([word, value]) => (typeof word === 'string' ? read(word, value) : undefined));
      return all?.includes(undefined) === false ? (all as (readonly HouseTerm[])[]).flat() : undefined;
    },
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const textsOf = (value: unknown): readonly string[] | undefined => (isText(value) ? [value] : Array.isArray(value) && value.every(isText) ? value : undefined);

/** One text or a list of them. */
const oneOrMore = (example: string, isExact = false): readonly Shape[] => [
  { type: 'text', example },
  { type: 'list', items: { type: 'text', example, isExact } },
];

/** Words, each with what to write instead, or alone. */
export const wordsToReplace = (description: string, example: string, instead: string): OptionSpec<readonly HouseTerm[]> =>
  terms(
    {
      type: 'either',
      description,
      shapes: [
        { type: 'list', items: { type: 'text', example } },
        { type: 'map', names: { type: 'text', example }, values: { type: 'either', shapes: oneOrMore(instead) } },
      ],
    },
    (word, value) => {
      const write = textsOf(value);
      return write && [{ word, write }];
    },
  );

/** Words, each with what to write instead, with its meaning, or alone. */
export const wordsToExplain = (description: string, example: string, instead: string, means: string): OptionSpec<readonly HouseTerm[]> =>
  terms(
    {
      type: 'either',
      description,
      shapes: [
        { type: 'list', items: { type: 'text', example } },
        {
          type: 'map',
          names: { type: 'text', example },
          values: {
            type: 'either',
            shapes: [
              ...oneOrMore(instead),
              {
                type: 'object',
                noun: 'setting',
                fields: { write: { type: 'either', shapes: oneOrMore(instead) }, means: { type: 'text', example: means } },
                alsoKnownAs: { meaning: 'means', replacement: 'write', replacements: 'write', instead: 'write' },
              },
            ],
          },
        },
      ],
    },
    (word, value) => {
      const plain = textsOf(value);
      if (plain) return [{ word, write: plain }];
      if (typeof value !== 'object' || value === null) return undefined;
      const { write = [], means } = value as { write?: unknown; means?: unknown };
      const list = textsOf(write);
      if (!list || (means !== undefined && !isText(means))) return undefined;
      return [{ word, write: list, ...(means === undefined ? {} : { means }) }];
    },
  );

/** Words that are written in one way only, each with the ways that are not wanted. */
export const preferredWords = (description: string, example: string, other: string): OptionSpec<readonly HouseTerm[]> =>
  terms({ type: 'map', description, names: { type: 'text', example }, values: { type: 'either', shapes: oneOrMore(other, true) } }, (preferred, value) =>
    textsOf(value)?.map((word) => ({ word, write: [preferred] })),
  );
