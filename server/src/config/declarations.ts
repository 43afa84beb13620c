/** Everything that a settings file may say. The file is read, checked, completed and documented from this alone. */
import { kinds, severities } from '../lint';
import { sendGates } from '../protocol';
import { bannedWords, ownJargon, preferredSpellings } from '../rules/houseWords';
import { presetNames } from '../rules/presets';
import type { RuleDescription } from '../rules/rule';
import type { ListShape, NumberShape, ObjectShape, Shape, TextShape } from '../rules/shape';
import { colour, country, currency, domain, glob, language, path, person, timeZone } from './formats';

const text = (description: string, example: string, more: Partial<TextShape> = {}): TextShape => ({ type: 'text', description, example, ...more });
const list = (description: string, items: TextShape): ListShape => ({ type: 'list', description, items });
const number = (description: string, example: string, limits: Pick<NumberShape, 'whole' | 'minimum'> & { maximum?: number }): NumberShape => ({
  type: 'number',
  description,
  example,
  ...limits,
});
const word = (example: string): TextShape => ({ type: 'text', example });

const client: ObjectShape = {
  type: 'object',
  noun: 'setting',
  description: 'The client that the documents in this folder are for.',
  fields: {
    name: text('What the client is called.', 'Acme'),
    people: list('The people there, each by name, with or without an address.', text('A person.', 'Maya Chen', { format: person })),
    domains: list('What stands behind the “@” of their addresses.', text('A domain.', 'acme.com', { format: domain })),
    knows: list('Trade words and acronyms that this client knows; they are not marked.', word('CMS')),
    language: text('The variety of English that they write, as a language tag; dates are written by it.', 'en-GB', { format: language }),
    timeZone: text('Where their clocks are.', 'Europe/London', { format: timeZone }),
    currency: text('The currency that they pay in.', 'GBP', { format: currency }),
    country: text('Where they are.', 'GB', { format: country }),
    readingGrade: number('The school year whose pupils can read what is written for them.', '5', { whole: true, minimum: 1, maximum: 18 }),
    updateEvery: number('After how many working days without a word from us they are marked in the view “Clients”; 0 for never.', '5', {
      whole: true,
      minimum: 0,
      maximum: 260,
    }),
    tone: text('How we speak with them.', 'friendly', { oneOf: ['friendly', 'neutral', 'formal'] }),
  },
  alsoKnownAs: {
    known: 'knows',
    words: 'knows',
    locale: 'language',
    variety: 'language',
    grade: 'readingGrade',
    contacts: 'people',
    contact: 'people',
    company: 'name',
    domain: 'domains',
    person: 'people',
    update: 'updateEvery',
    updates: 'updateEvery',
  },
};

const house: ObjectShape = {
  type: 'object',
  noun: 'setting',
  description: 'What our own documents have in common.',
  fields: {
    company: text('What our company is called.', 'Studio North'),
    signature: text('What stands below our letters.', 'Kind regards, Ben Ode'),
    footer: text('What the law wants below our letters, such as the number of the company.', 'Studio North Ltd, company number 0123456'),
    colours: list('Our colours, the most important first.', text('A colour.', '"#1a6b54"', { format: colour })),
    logo: text('Our logo, a picture beside or below this file.', 'house/logo.png', { format: path }),
    paymentTerms: text('How and when we are paid.', '14 days after the invoice, by bank transfer'),
    vatRate: number('The rate of the tax on our prices, in per cent.', '20', { whole: false, minimum: 0, maximum: 100 }),
    validityDays: number('How many days our prices hold.', '30', { whole: true, minimum: 1, maximum: 3650 }),
  },
  alsoKnownAs: {
    name: 'company',
    colors: 'colours',
    colour: 'colours',
    color: 'colours',
    payment: 'paymentTerms',
    terms: 'paymentTerms',
    vat: 'vatRate',
    taxRate: 'vatRate',
    tax: 'vatRate',
    validity: 'validityDays',
    legalFooter: 'footer',
    legal: 'footer',
  },
};

const houseWords: ObjectShape = {
  type: 'object',
  noun: 'list',
  description: 'Words of our own.',
  fields: {
    known: list('Trade words and acronyms that everybody here and our clients know; they are not marked.', word('SEO')),
    jargon: ownJargon.shape,
    banned: bannedWords.shape,
    preferred: preferredSpellings.shape,
  },
  alsoKnownAs: { knows: 'known', forbidden: 'banned', avoid: 'banned', prefer: 'preferred', accept: 'known' },
};

const files: ObjectShape = {
  type: 'object',
  noun: 'setting',
  description: 'Which files in this folder are checked.',
  fields: {
    include: list('Further files to check.', text('A pattern of paths.', 'letters/**/*.md', { format: glob })),
    exclude: list('Files never to check.', text('A pattern of paths.', 'archive/**', { format: glob })),
    kinds: {
      type: 'map',
      description: 'Further files to check, each pattern with the kind of document.',
      names: text('A pattern of paths.', 'offers/**/*.md', { format: glob }),
      values: text('The kind of document.', 'quote', { oneOf: kinds }),
    },
  },
  alsoKnownAs: { ignore: 'exclude', excludes: 'exclude', includes: 'include', kind: 'kinds' },
};

/** The shape of a settings file. */
export function declarations(rules: readonly RuleDescription[]): ObjectShape {
  return {
    type: 'object',
    noun: 'setting',
    description: 'Settings of Clear to Send for the documents in this folder and the folders below it.',
    fields: {
      root: { type: 'flag', description: 'Takes nothing from the settings files of the folders above.' },
      preset: text('How strict to be: gentle marks only what the client would miss, strict marks more.', 'standard', { oneOf: presetNames }),
      sendGate: text(
        'What has to happen before a document with errors leaves: strict wants each repaired or kept with a reason, standard ' +
          'lets pass what was looked at, off asks nothing.',
        'standard',
        { oneOf: sendGates },
      ),
      client,
      rules: {
        type: 'object',
        noun: 'rule',
        description: 'How much each rule matters, and its options.',
        fields: Object.fromEntries(rules.map((rule) => [rule.id, ruleShape(rule)])),
      },
      words: houseWords,
      files,
      templates: text('A folder of templates of our own, beside or below this file.', 'templates', { format: path }),
      house,
    },
    alsoKnownAs: {
      rule: 'rules',
      word: 'words',
      dictionary: 'words',
      file: 'files',
      template: 'templates',
      severity: 'rules',
      clients: 'client',
      customer: 'client',
      company: 'house',
      gate: 'sendGate',
    },
  };
}

const severity = (description: string): TextShape => text(description, 'warning', { oneOf: ['default', ...severities, 'off'] });

function ruleShape({ summary, options }: RuleDescription): Shape {
  const fields: Record<string, Shape> = { severity: severity('How much it matters.') };
  for (const [name, { shape }] of Object.entries(options)) fields[name] = shape;
  const described = { description: `Marks a text that … ${summary[0]!.toLowerCase()}${summary.slice(1)}` };
  return {
    type: 'either',
    ...described,
    shapes: [severity('How much it matters.'), { type: 'object', noun: 'option', fields, alsoKnownAs: { level: 'severity', importance: 'severity' } }],
  };
}
