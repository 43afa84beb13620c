/** Settings: whatever the editor sent → settings to go by, and what was wrong with it. */
import type { DocumentKind, Severity } from './protocol';
import type { OptionSpecs } from './rules/options';
import type { Rule } from './rules/rule';

export const section = 'clearToSend';
const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;
const kinds = ['email', 'quote', 'proposal'] as const;

export interface RuleSettings {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Settings {
  of(rule: Rule, kind: DocumentKind): RuleSettings;
  /** Patterns of paths, and the kind of the documents they match. */
  readonly files: Readonly<Record<string, DocumentKind>>;
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  /** Our own e-mail addresses. */
  readonly me: readonly string[];
  /** The client’s country, ISO 3166, maybe with its region: “GB”, “US-NY”; `undefined` when nobody said. */
  readonly country: string | undefined;
}

const defaultLocale = 'en-GB';

/** Reads what the editor sent. A value of the wrong shape keeps its default and is named in `problems`; never throws. */
export function parseSettings(raw: unknown, rules: readonly Rule[]): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const given = isObject(raw) ? raw : {};
  const byRule = new Map(rules.map((rule) => [rule, ruleSettings(rule, given[rule.id])]));
  const settings: Settings = { of: (rule, kind) => settingsOf(rule, kind), files: files(given['files']), locale: locale(given['locale']), me: me(given['me']), country: country(given['country']) };
  return { settings, problems };

  function settingsOf(rule: Rule, kind: DocumentKind): RuleSettings {
    const { severity, options } = byRule.get(rule)!;
    return { severity: severity ?? rule.severityIn?.[kind] ?? rule.severity, options };
  }

  function ruleSettings(rule: Rule, value: unknown): { severity: Severity | 'off' | undefined; options: Readonly<Record<string, unknown>> } {
    const values = isObject(value) ? value : {};
    const wanted = values['severity'];
    const severity = severities.find((name) => name === wanted);
    // “default” is what the settings page writes for “as the rule says”.
    if (wanted !== undefined && wanted !== 'default' && !severity) problem(`${rule.id}.severity`, wanted, `one of: ${severities.join(', ')}`);
    const options = Object.entries(rule.options as OptionSpecs).map(([name, spec]) => {
      if (values[name] === undefined || values[name] === null) return [name, spec.default];
      const parsed = spec.parse(values[name]);
      if (parsed === undefined) problem(`${rule.id}.${name}`, values[name], `a value of type ${String(spec.schema['type'])}`);
      return [name, parsed ?? spec.default];
    });
    return { severity, options: Object.fromEntries(options) };
  }

  function files(value: unknown): Readonly<Record<string, DocumentKind>> {
    if (value === undefined || value === null) return {};
    if (!isObject(value)) problem('files', value, 'an object such as { "clients/**/*.md": "email" }');
    return Object.fromEntries(
      Object.entries(isObject(value) ? value : {}).flatMap(([pattern, kind]) => {
        const known = kinds.find((name) => name === kind);
        if (!known) problem(`files["${pattern}"]`, kind, `one of: ${kinds.join(', ')}`);
        return known ? [[pattern, known]] : [];
      }),
    );
  }

  function locale(value: unknown): string {
    if (value === undefined || value === null || value === '') return defaultLocale;
    try {
      return Intl.getCanonicalLocales(value as string)[0] ?? defaultLocale;
    } catch {
      problem('locale', value, 'a language tag such as en-GB or en-US');
      return defaultLocale;
    }
  }

  function me(value: unknown): readonly string[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.every((address) => typeof address === 'string')) return value;
    problem('me', value, 'a list of addresses such as ["alex@studio.example"]');
    return [];
  }

  function country(value: unknown): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    const [, code, region = ''] = typeof value === 'string' ? (/^([a-z]{2})((?:-[a-z0-9]{1,4})?)$/i.exec(value.trim()) ?? []) : [];
    // “UK” is what everybody writes; the standard says GB, and the language data knows both.
    const known = code && new Intl.Locale(`und-${code}`).region;
    if (known && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(known)) return `${known}${region.toUpperCase()}`;
    problem('country', value, 'two letters such as GB, US or DE, and maybe a region such as GB-SCT');
    return undefined;
  }

  function problem(name: string, value: unknown, wanted: string): void {
    problems.push(`The setting ${section}.${name} is ${JSON.stringify(value)}; it takes ${wanted}. Its default is used instead.`);
  }
}

/** The part of `package.json` that VS Code turns into its settings page. */
export function settingsSchema(rules: readonly Rule[]): Record<string, unknown> {
  const general = {
    [`${section}.files`]: {
      type: 'object',
      scope: 'resource',
      additionalProperties: { type: 'string', enum: kinds },
      default: {},
      markdownDescription:
        'Further files to check, as patterns with the kind of document each matches, such as `"clients/**/*.md": "email"`. Files named `*.email.md`, `*.quote.md` and `*.proposal.md`, and those with a header that says so, are always checked.',
    },
    [`${section}.locale`]: {
      type: 'string',
      scope: 'resource',
      default: defaultLocale,
      markdownDescription: 'How dates are written into your text: `en-GB` for “Thursday 26 November 2026”, `en-US` for “Thursday, November 26, 2026”, or another language tag.',
    },
    [`${section}.me`]: {
      type: 'array',
      scope: 'resource',
      items: { type: 'string' },
      default: [],
      markdownDescription: 'Your own e-mail addresses, such as `alex@studio.example`. A reply goes to everyone on the client’s mail but these; left empty, you are the only one the mail went to.',
    },
    [`${section}.country`]: {
      type: 'string',
      scope: 'resource',
      default: '',
      markdownDescription:
        'The country your client is in, as two letters such as `GB`, `US` or `DE`, maybe with a region such as `GB-SCT`. Working days then leave out its public holidays, and dates in figures and hours are read as they are there. Left empty, only weekends are left out, and the country is read from addresses.',
    },
  };
  return Object.assign(general, ...rules.map(ruleSchema)) as Record<string, unknown>;
}

const ruleSchema = (rule: Rule): Record<string, unknown> => ({
  [`${section}.${rule.id}.severity`]: {
    type: 'string',
    scope: 'resource',
    enum: ['default', ...severities],
    default: 'default',
    markdownDescription: `${rule.summary} How much it matters; \`default\` is ${defaultSeverity(rule)}.`,
  },
  ...Object.fromEntries(Object.entries(rule.options).map(([name, { schema }]) => [`${section}.${rule.id}.${name}`, { scope: 'resource', ...schema }])),
});

/** “warning”, or “warning (hint in an e-mail)”. */
export function defaultSeverity({ severity, severityIn = {} }: Rule): string {
  const others = Object.entries(severityIn).map(([kind, other]) => `${other} in ${kind === 'email' ? 'an e-mail' : `a ${kind}`}`);
  return others.length ? `${severity} (${others.join(', ')})` : severity;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
