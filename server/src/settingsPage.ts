/** What the settings page of VS Code shows; `package.json` is written from it. */
import { kinds } from './lint';
import { sendGates } from './protocol';
import { presetNames } from './rules/presets';
import type { Rule } from './rules/rule';
import { defaultLocale, defaultUpdateEvery, runs, section, severities } from './settings';

/** The part of `package.json` that VS Code turns into its settings page. */
export function settingsSchema(rules: readonly Rule[]): Record<string, unknown> {
  const general: Record<string, unknown> = {
    [`${section}.files`]: {
      type: 'object',
      scope: 'resource',
      additionalProperties: { type: 'string', enum: kinds },
      default: {},
      markdownDescription:
        'Further files to check, as patterns with the kind of document each matches, such as `"clients/**/*.md": "email"`. ' +
        'Files named `*.email.md`, `*.quote.md` and `*.proposal.md`, and those with a header that says so, are always checked.',
    },
    [`${section}.locale`]: {
      type: 'string',
      scope: 'resource',
      default: defaultLocale,
      markdownDescription:
        'How dates are written into your text: `en-GB` for “Thursday 26 November 2026”, `en-US` for “Thursday, November 26, ' +
        '2026”, or another language tag.',
    },
    [`${section}.me`]: {
      type: 'array',
      scope: 'resource',
      items: { type: 'string' },
      default: [],
      markdownDescription:
        'Your own e-mail addresses, such as `alex@studio.example`. A reply goes to everyone on the client’s mail but these; ' +
        'left empty, you are the only one the mail went to.',
    },
    [`${section}.country`]: {
      type: 'string',
      scope: 'resource',
      default: '',
      markdownDescription:
        'The country your client is in, as two letters such as `GB`, `US` or `DE`, maybe with a region such as `GB-SCT`. ' +
        'Working days then leave out its public holidays, and dates in figures and hours are read as they are there. Left ' +
        'empty, the country is read from addresses, and for days that repairs offer from the currency too.',
    },
    [`${section}.updateEvery`]: {
      type: 'integer',
      scope: 'resource',
      minimum: 0,
      default: defaultUpdateEvery,
      markdownDescription:
        'After how many working days without a word from you a client is marked in the view *Clients*; `0` marks none. The ' +
        'settings file in a client’s folder can say another number.',
    },
    [`${section}.preset`]: {
      type: 'string',
      scope: 'resource',
      enum: presetNames,
      enumDescriptions: [
        'Marks only what would be embarrassing or what the client would miss.',
        'Marks what the rules say.',
        'Marks more, and more of it as something to fix.',
      ],
      default: 'standard',
      markdownDescription: 'How strict to be; what you set for a rule counts before it.',
    },
    [`${section}.run`]: {
      type: 'string',
      scope: 'resource',
      enum: runs,
      enumDescriptions: [
        'While you type; the sentence that you are in is left in peace until it is finished.',
        'When you open or save a document.',
        'Only when you run “Check Client Email”.',
      ],
      default: 'onType',
      markdownDescription: 'When to check a document.',
    },
    [`${section}.maxFindings`]: {
      type: 'integer',
      scope: 'resource',
      minimum: 0,
      default: 0,
      markdownDescription: 'The most findings to show in a document, the gravest before others; `0` shows all.',
    },
    [`${section}.focus`]: {
      type: 'boolean',
      scope: 'resource',
      default: false,
      markdownDescription: 'Focus mode: while you write, only what would be embarrassing if sent is marked; all the rest waits in the report.',
    },
    [`${section}.sendGate`]: {
      type: 'string',
      scope: 'resource',
      enum: sendGates,
      enumDescriptions: [
        'Each thing that would embarrass you has to be repaired, or kept with a reason.',
        'Each thing that would embarrass you has to be looked at, or kept.',
        'Nothing is asked.',
      ],
      default: 'standard',
      markdownDescription:
        'What has to happen before a document that would embarrass you is copied, saved, opened in your mail program or ' +
        'exported. What you keep is not asked again while its words are the same.',
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
