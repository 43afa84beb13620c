import assert from 'node:assert/strict';

import { checkText } from '../../server/src/check';
import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';
import { today } from '../support/check';

const { settings } = parseSettings({}, rules);
const sizes: Readonly<Record<string, number>> = { 'offer.pdf': 40_000, 'plans/empty.pdf': 0, 'film.mp4': 25 * 1024 * 1024 };

/** What is said of attachments, by the words that are marked. */
const said = (attachments: string): readonly string[] =>
  checkText(`---\nto: Maya\nsubject: Offer for the menu\nattachments: ${attachments}\n---\nThe offer is attached.`, {
    path: 'a.email.md',
    today,
    settings,
    surroundings: { fileSize: (path) => sizes[path] },
    onFailure: ({ id }, error) => assert.fail(`${id}: ${String(error)}`),
  })
    .reports.filter(({ rule }) => rule.id === 'missing-attachment')
    .map(({ message }) => message);

describe('attachments that are listed', () => {
  it('are fine when they are there', () => assert.deepEqual(said('offer.pdf'), []));
  it('are fine when they are on the web', () => assert.deepEqual(said('https://example.com/offer.pdf'), []));
  it('are named one by one when they are not there, empty or too large', () => {
    assert.deepEqual(said('[offer.pdf, plan.pdf, plans/empty.pdf, film.mp4]'), [
      '“plan.pdf” is listed as an attachment, but there is no such file beside this document; put it there or correct its name.',
      '“plans/empty.pdf” is listed as an attachment and is empty; save it again before you send it.',
      '“film.mp4” is 25 MB and your limit is 20 MB; send a link or make the file smaller.',
    ]);
  });
});
