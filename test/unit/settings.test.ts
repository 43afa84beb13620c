import assert from 'node:assert/strict';

import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';
import { settingsSchema } from '../../server/src/settingsPage';

const longSentence = rules.find(({ id }) => id === 'long-sentence')!;

describe('settings', () => {
  it('take what is given and keep the defaults of the rest', () => {
    const { settings, problems } = parseSettings({ 'long-sentence': { severity: 'error', maxWords: 12 } }, rules);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings.of(longSentence, 'email'), { severity: 'error', options: { maxWords: 12 } });
  });

  it('keep the default of a value of the wrong shape, and say which and why', () => {
    const { settings, problems } = parseSettings({ 'long-sentence': { severity: 'loud', maxWords: 'many' }, locale: 'x', files: { 'a/**': 'letter' } }, rules);
    assert.deepEqual(settings.of(longSentence, 'email'), { severity: 'information', options: { maxWords: 25 } });
    assert.equal(settings.locale, 'en-GB');
    assert.deepEqual(problems, [
      'The setting clearToSend.long-sentence.severity is "loud"; it takes one of: error, warning, information, hint, off. Its default is used instead.',
      'The setting clearToSend.long-sentence.maxWords is "many"; it takes a value of type integer. Its default is used instead.',
      'The setting clearToSend.files["a/**"] is "letter"; it takes one of: email, quote, proposal. Its default is used instead.',
      'The setting clearToSend.locale is "x"; it takes a language tag such as en-GB or en-US. Its default is used instead.',
    ]);
  });

  for (const raw of [undefined, null, [], 'text', 7, { 'long-sentence': null }, { 'long-sentence': [] }]) {
    it(`take ${JSON.stringify(raw)} for nothing`, () => assert.deepEqual(parseSettings(raw, rules).settings.of(longSentence, 'email').options, { maxWords: 25 }));
  }

  it('know a country by its two letters, with its region if it has one', () => {
    const countryOf = (country: string): string | undefined => parseSettings({ country }, rules).settings.country;
    assert.deepEqual(['GB', 'uk', ' us-ny ', 'DE-BY', ''].map(countryOf), ['GB', 'GB', 'US-NY', 'DE-BY', undefined]);
    assert.deepEqual(parseSettings({ country: 'Scotland' }, rules).problems, ['The setting clearToSend.country is "Scotland"; it takes two letters such as GB, US or DE, and maybe a region such as GB-SCT. Its default is used instead.']);
    assert.equal(countryOf('QX'), undefined);
  });

  it('have a description and a default for every entry of the settings page', () => {
    const schema = settingsSchema(rules) as Record<string, { description?: string; markdownDescription?: string; default: unknown }>;
    assert.deepEqual(
      Object.entries(schema).filter(([, entry]) => !(entry.description ?? entry.markdownDescription) || entry.default === undefined),
      [],
    );
  });
});
