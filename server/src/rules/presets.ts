/** How strict to be, for those who do not want to set every rule: each preset's severities and options where they differ from the rules' own. */
import type { Severity } from '../protocol';

export const presetNames = ['gentle', 'standard', 'strict'] as const;
export type PresetName = (typeof presetNames)[number];

export interface Preset {
  /** Rules whose own severity is less than this are off. */
  readonly least: Severity;
  /** By rule: its severity and its options. */
  readonly rules: Readonly<Record<string, { readonly severity?: Severity; readonly options?: Readonly<Record<string, unknown>> }>>;
}

export const presets: Readonly<Record<PresetName, Preset>> = {
  gentle: { least: 'warning', rules: { jargon: { severity: 'information' }, 'useless-ignore': { severity: 'hint' } } },
  standard: { least: 'hint', rules: {} },
  strict: {
    least: 'hint',
    rules: {
      jargon: { severity: 'warning', options: { everyTime: true } },
      'long-sentence': { severity: 'warning', options: { maxWords: 20 } },
      'missing-exclusions': { severity: 'warning' },
      'missing-last-word': { severity: 'information', options: { minWords: 20 } },
      'missing-summary': { options: { minWords: 100 } },
      officialese: { severity: 'warning' },
      'open-ended-scope': { severity: 'warning' },
      overpromise: { severity: 'warning' },
      'promise-without-date': { severity: 'warning' },
      'unexplained-acronym': { severity: 'warning' },
    },
  },
};
