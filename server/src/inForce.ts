/** Every setting in force for a document, and where it comes from. */
import type { SettingsInForce } from './documentSettings';
import type { DocumentKind, SettingInForce } from './protocol';
import { presets, type PresetName } from './rules/presets';
import type { Rule } from './rules/rule';
import { defaultUpdateEvery } from './settings';

/** @param kind What the document is checked as; some severities differ by it. */
export function settingsInForce(
  { settings, raw, merged, files: chain }: SettingsInForce,
  rules: readonly Rule[],
  kind: DocumentKind,
): readonly SettingInForce[] {
  const given = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const preset = (merged?.preset ?? given['preset'] ?? 'standard') as PresetName;
  return [
    setting(['preset'], preset, given['preset'] !== undefined && given['preset'] !== 'standard' ? 'editor' : 'default'),
    setting(['sendGate'], settings.sendGate, given['sendGate'] !== undefined && given['sendGate'] !== 'standard' ? 'editor' : 'default'),
    setting(['client.language'], settings.locale, given['locale'] !== undefined && given['locale'] !== 'en-GB' ? 'editor' : 'default', 'client.language'),
    ...Object.entries(settings.client).flatMap(([name, value]) => (name === 'language' ? [] : [setting([`client.${name}`], value, 'default')])),
    ...Object.entries(settings.house).map(([name, value]) => setting([`house.${name}`], value, 'default')),
    ...(merged?.templates ?? []).map(({ path }) => setting(['templates'], path, 'default')),
    ...['include', 'exclude', 'kinds'].flatMap((name) =>
      merged?.origins.has(`files.${name}`) || settings.folderFiles.some((files) => Object.keys(files[name as 'include']).length > 0)
        ? [
            setting(
              [`files.${name}`],
              settings.folderFiles.map((files) => files[name as 'include']),
              'default',
            ),
          ]
        : [],
    ),
    ...(Object.keys(settings.files).length > 0 ? [setting([], settings.files, 'editor', 'files')] : []),
    ...(settings.client.updateEvery === undefined && settings.updateEvery !== defaultUpdateEvery
      ? [setting([], settings.updateEvery, 'editor', 'updateEvery')]
      : []),
    ...(settings.me.length > 0 ? [setting([], settings.me, 'editor', 'me')] : []),
    ...rules.filter(({ kinds }) => kinds.includes(kind)).flatMap(ofRule),
  ];

  function ofRule(rule: Rule): readonly SettingInForce[] {
    const { severity, options } = settings.of(rule, kind);
    const set = (given[rule.id] ?? {}) as Readonly<Record<string, unknown>>;
    const own = rule.severityIn?.[kind] ?? rule.severity;
    const level = set['severity'] !== undefined && set['severity'] !== 'default' ? 'editor' : severity !== own ? 'preset' : 'default';
    return [
      setting([`rules.${rule.id}.severity`, `rules.${rule.id}`], severity, level),
      ...Object.entries(options).map(([name, value]) => {
        const { schema } = rule.options[name]!;
        const isSet = set[name] !== undefined && JSON.stringify(set[name]) !== JSON.stringify(schema['default']);
        const isPreset = JSON.stringify(value) === JSON.stringify(presets[preset]?.rules[rule.id]?.options?.[name]);
        return setting([`rules.${rule.id}.${name}`, ...(elsewhere[`${rule.id}.${name}`] ?? [])], value, isSet ? 'editor' : isPreset ? 'preset' : 'default');
      }),
    ];
  }

  /** @param paths The places in a settings file that set this value; the first is its name. */
  function setting(paths: readonly string[], value: unknown, otherwise: SettingInForce['from'], name = paths[0]!): SettingInForce {
    const nearness = (uri: string): number => chain.findIndex((file) => file.uri === uri);
    const places = paths
      .flatMap((path) => originsOf(path))
      .map(({ uri, place }) => ({ uri, line: place.line }))
      .sort((a, b) => nearness(a.uri) - nearness(b.uri));
    return { name, value: written(value), files: places, from: places.length > 0 ? 'file' : otherwise };
  }

  /** A mapping of the writer's own words has no place of its own, but its entries have. */
  function originsOf(path: string): NonNullable<ReturnType<NonNullable<typeof merged>['origins']['get']>> {
    const own = merged?.origins.get(path);
    if (own || !merged) return own ?? [];
    return [...merged.origins].find(([other]) => other.startsWith(`${path}.`) && !/^rules\.[a-z-]+$/.test(path) && !path.startsWith('client.'))?.[1] ?? [];
  }
}

/** Other places of a settings file that say something of an option. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'hard-to-read.grade': ['client.readingGrade'],
  'jargon.known': ['client.knows', 'words.known'],
  'jargon.own': ['words.jargon'],
  'missing-validity.days': ['house.validityDays'],
  'unexplained-acronym.known': ['client.knows', 'words.known'],
  'unwanted-word.banned': ['words.banned'],
  'unwanted-word.preferred': ['words.preferred'],
};

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
