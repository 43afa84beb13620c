/** Settings: whatever the editor sent → settings to go by, and what was wrong with it. */
import { joined, type ClientSettings, type FolderFiles, type HouseSettings, type Merged } from './config/merge';
import { kinds } from './lint';
import { sendGates, type DocumentKind, type SendGate, type Severity } from './protocol';
import type { OptionSpecs } from './rules/options';
import { presetNames, presets, type PresetName } from './rules/presets';
import type { Rule } from './rules/rule';
import { wanted } from './rules/shape';

export const section = 'clearToSend';
export const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

export interface RuleSettings {
  readonly severity: Severity | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Settings {
  of(rule: Rule, kind: DocumentKind): RuleSettings;
  /** Patterns of paths, and the kind of the documents they match. */
  readonly files: Readonly<Record<string, DocumentKind>>;
  /** What the folders' settings files say of which files to check, the nearest first. */
  readonly folderFiles: readonly FolderFiles[];
  /** How dates are written, as a BCP 47 tag. */
  readonly locale: string;
  /** Our own e-mail addresses. */
  readonly me: readonly string[];
  /** The client’s country, ISO 3166, maybe with its region: “GB”, “US-NY”; `undefined` when nobody said. */
  readonly country: string | undefined;
  readonly client: ClientSettings;
  readonly house: HouseSettings;
  /** After how many working days without a word from us a client is to hear from us; 0 for never. */
  readonly updateEvery: number;
  /** The most findings to report, the gravest before others; 0 for all. */
  readonly maxFindings: number;
  /** When to check: while the writer types, when they save, or when they ask. */
  readonly run: (typeof runs)[number];
  /** True when only errors are to be marked while the writer writes. */
  readonly focus: boolean;
  /** How strict to be with a document that is on its way out. */
  readonly sendGate: SendGate;
}

export const defaultLocale = 'en-GB';
export const defaultUpdateEvery = 3;
export const runs = ['onType', 'onSave', 'onCommand'] as const;

/**
 * Reads what the editor sent. A value of the wrong shape keeps its default and is named in `problems`; never throws.
 *
 * @param merged What the settings files of the document's folders say; it counts before what the editor sent.
 */
export function parseSettings(raw: unknown, rules: readonly Rule[], merged?: Merged): { readonly settings: Settings; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const given = isObject(raw) ? raw : {};
  const preset = presets[(merged?.preset as PresetName | undefined) ?? oneOf('preset', given['preset'], presetNames, 'standard')];
  const byRule = new Map(rules.map((rule) => [rule, ruleSettings(rule, withFolder(rule, given[rule.id]))]));
  const settings: Settings = {
    of: settingsOf,
    files: files(given['files']),
    folderFiles: merged?.files ?? [],
    locale: merged?.client.language ?? locale(given['locale']),
    me: me(given['me']),
    country: merged?.client.country ?? country(given['country']),
    client: merged?.client ?? {},
    house: merged?.house ?? {},
    updateEvery: merged?.client.updateEvery ?? count('updateEvery', given['updateEvery'], defaultUpdateEvery, 'a number of working days, or 0 for never'),
    maxFindings: count('maxFindings', given['maxFindings'], 0, 'a whole number, or 0 for no limit'),
    run: oneOf('run', given['run'], runs, 'onType'),
    focus: given['focus'] === true,
    sendGate: merged?.sendGate ?? oneOf('sendGate', given['sendGate'], sendGates, 'standard'),
  };
  return { settings, problems };

  function settingsOf(rule: Rule, kind: DocumentKind): RuleSettings {
    const { severity, options } = byRule.get(rule)!;
    return { severity: severity ?? inPreset(rule, rule.severityIn?.[kind] ?? rule.severity), options };
  }

  function inPreset({ id }: Rule, own: Severity): Severity | 'off' {
    return preset.rules[id]?.severity ?? (severities.indexOf(own) <= severities.indexOf(preset.least) ? own : 'off');
  }

  /** The editor sends the defaults of all settings; what nobody has set must not count before a preset. */
  function withFolder(rule: Rule, value: unknown): Record<string, unknown> {
    const isSet = ([name, set]: [string, unknown]): boolean => JSON.stringify(set) !== JSON.stringify(rule.options[name]?.schema['default']);
    const values = Object.entries(isObject(value) ? value : {}).filter((entry) => isSet(entry));
    return joined(Object.fromEntries(values), merged?.rules[rule.id] ?? {});
  }

  function ruleSettings(rule: Rule, values: Record<string, unknown>): { severity: Severity | 'off' | undefined; options: Readonly<Record<string, unknown>> } {
    const level = values['severity'];
    const severity = severities.find((name) => name === level);
    // “default” is what the settings page writes for “as the rule says”.
    if (level !== undefined && level !== 'default' && !severity) problem(`${rule.id}.severity`, level, `one of: ${severities.join(', ')}`);
    const options = Object.entries(rule.options as OptionSpecs).map(([name, spec]) => {
      const fallback = preset.rules[rule.id]?.options?.[name] ?? spec.default;
      if (values[name] === undefined || values[name] === null) return [name, fallback];
      const parsed = spec.parse(values[name]);
      if (parsed === undefined)
        problem(`${rule.id}.${name}`, values[name], 'type' in spec.schema ? `a value of type ${String(spec.schema['type'])}` : wanted(spec.shape));
      return [name, parsed ?? fallback];
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

  function oneOf<const Name extends string>(name: string, value: unknown, names: readonly Name[], fallback: Name): Name {
    const found = names.find((candidate) => candidate === value);
    if (value !== undefined && value !== null && found === undefined) problem(name, value, `one of: ${names.join(', ')}`);
    return found ?? fallback;
  }

  function count(name: string, value: unknown, fallback: number, wanted: string): number {
    if (value === undefined || value === null) return fallback;
    if (Number.isInteger(value) && (value as number) >= 0) return value as number;
    problem(name, value, wanted);
    return fallback;
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

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
