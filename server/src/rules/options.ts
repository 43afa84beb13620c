/** The options of rules: their JSON schema, their default, and how to read a value that somebody wrote. */

export interface OptionSpec<Value> {
  readonly schema: { readonly description: string } & Readonly<Record<string, unknown>>;
  readonly default: Value;
  /** Returns the value, or `undefined` when `raw` is not one. */
  parse(raw: unknown): Value | undefined;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends OptionSpec<infer Value> ? Value : never;
};

export function integer(spec: { description: string; default: number; minimum: number }): OptionSpec<number> {
  return {
    schema: { type: 'integer', ...spec },
    default: spec.default,
    parse: (raw) => (Number.isInteger(raw) && (raw as number) >= spec.minimum ? (raw as number) : undefined),
  };
}

export function flag(spec: { description: string; default: boolean }): OptionSpec<boolean> {
  return { schema: { type: 'boolean', ...spec }, default: spec.default, parse: (raw) => (typeof raw === 'boolean' ? raw : undefined) };
}

export function phrases(spec: { description: string; default?: readonly string[] }): OptionSpec<readonly string[]> {
  const values = spec.default ?? [];
  return {
    schema: { type: 'array', items: { type: 'string' }, description: spec.description, default: values },
    default: values,
    parse: (raw) => (Array.isArray(raw) && raw.every((item) => typeof item === 'string') ? raw : undefined),
  };
}
