/** The shapes that values of a settings file can have. Files are read, checked and described to other editors by them alone. */

/** What a text must be besides a text. */
export interface Format {
  /** What to write instead of `value`, as “…; do this”; `undefined` when it is good. */
  problem(value: string): FormatProblem | undefined;
  /** The same for a JSON schema, as far as it can say it. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

export interface FormatProblem {
  readonly message: string;
  /** What was probably meant. */
  readonly replacement?: string;
}

interface Described {
  readonly description?: string;
}

export interface TextShape extends Described {
  readonly type: 'text';
  readonly oneOf?: readonly string[];
  readonly format?: Format;
  /** True when capitals tell two entries of a list apart. */
  readonly isExact?: boolean;
  /** Completes “write …” when the value is no text. */
  readonly example: string;
}

export interface NumberShape extends Described {
  readonly type: 'number';
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum?: number;
  readonly example: string;
}

export interface FlagShape extends Described {
  readonly type: 'flag';
}

/** A list; no entry may stand in it twice. */
export interface ListShape extends Described {
  readonly type: 'list';
  readonly items: TextShape;
}

export interface ObjectShape extends Described {
  readonly type: 'object';
  readonly fields: Readonly<Record<string, Shape>>;
  /** What one of `fields` is, such as “rule”. */
  readonly noun: string;
  /** Other names that people try, and the fields they mean. */
  readonly alsoKnownAs?: Readonly<Record<string, string>>;
}

/** Names of the writer's own choice, each with a value. */
export interface MapShape extends Described {
  readonly type: 'map';
  readonly names: TextShape;
  readonly values: Shape;
}

/** One of several shapes, told apart by whether the value is a text, a list or a mapping. */
export interface EitherShape extends Described {
  readonly type: 'either';
  readonly shapes: readonly Shape[];
}

export type Shape = TextShape | NumberShape | FlagShape | ListShape | ObjectShape | MapShape | EitherShape;

/** The JSON schema (draft 7) of a shape. */
export function schemaOf(shape: Shape): Record<string, unknown> {
  return shape.description === undefined ? plainSchema(shape) : { description: shape.description, ...plainSchema(shape) };
}

function plainSchema(shape: Shape): Record<string, unknown> {
  switch (shape.type) {
    case 'text':
      return { type: 'string', ...(shape.oneOf ? { enum: shape.oneOf } : { minLength: 1 }), ...shape.format?.schema };
    case 'number':
      return { type: shape.whole ? 'integer' : 'number', minimum: shape.minimum, ...(shape.maximum === undefined ? {} : { maximum: shape.maximum }) };
    case 'flag':
      return { type: 'boolean' };
    case 'list':
      return { type: 'array', items: schemaOf(shape.items), uniqueItems: true };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)])),
        additionalProperties: false,
      };
    case 'map':
      return { type: 'object', propertyNames: schemaOf(shape.names), additionalProperties: schemaOf(shape.values) };
    case 'either':
      return { anyOf: shape.shapes.map(schemaOf) };
  }
}

/** Completes “write …”. */
export function wanted(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return shape.oneOf ? `one of: ${shape.oneOf.join(', ')}` : `a text, such as ${shape.example}`;
    case 'number':
      return (
        `${shape.whole ? 'a whole number' : 'a number'} ` +
        `${shape.maximum === undefined ? `from ${shape.minimum} up` : `from ${shape.minimum} to ${shape.maximum}`}, such as ` +
        `${shape.example}`
      );
    case 'flag':
      return 'true or false';
    case 'list':
      return `a list, such as [${shape.items.oneOf?.[0] ?? shape.items.example}]`;
    case 'object':
      return `its ${shape.noun}s below it, each on an indented line as “name: value”`;
    case 'map':
      return `lines below it, each indented, as “${shape.names.example}: …”`;
    case 'either':
      return shape.shapes.map(wanted).join('; or ');
  }
}
