import assert from 'node:assert/strict';

import { documentKind } from '../../server/src/documentKind';
import { ProseDocument } from '../../server/src/text/document';

const kindOf = (path: string, text = 'Hello.', patterns = {}) => documentKind(new ProseDocument(text), path, { files: patterns });

describe('the kind of a document', () => {
  it('is none for any other Markdown', () => {
    for (const path of ['README.md', 'CHANGELOG.md', 'notes/email.md', 'quote.md', 'a.proposal.md.bak']) assert.equal(kindOf(path), undefined, path);
  });

  it('goes by the name of the file', () => {
    assert.equal(kindOf('a/b/delay.email.md'), 'email');
    assert.equal(kindOf('Offer.QUOTE.MD'), 'quote');
    assert.equal(kindOf('x.proposal.markdown'), 'proposal');
  });

  it('goes by the front matter before the name', () => {
    assert.equal(kindOf('x.email.md', '---\nkind: quote\n---\n\nHello.'), 'quote');
    assert.equal(kindOf('x.md', '---\r\nkind: "proposal"\r\n---\r\n\r\nHello.'), 'proposal');
    assert.equal(kindOf('post.md', '---\nkind: post\ntitle: x\n---\n\nHello.'), undefined);
  });

  it('goes by lines at the top that say To and Subject, plain or bold', () => {
    assert.equal(kindOf('x.md', 'To: Maya\nSubject: Home page\n\nHi Maya,'), 'email');
    assert.equal(kindOf('x.md', '**To:** Maya  \n**Subject:** Home page\n\nHi Maya,'), 'email');
    assert.equal(kindOf('x.md', '**To**: Maya\n\n**Subject**: Home page\n\nHi Maya,'), 'email');
    assert.equal(kindOf('x.md', 'To: Maya\n\nSubject matters most.'), undefined);
    assert.equal(kindOf('x.md', 'How to write mail\n\nTo: Maya\nSubject: x'), undefined);
  });

  it('goes by the patterns of the settings, from any folder above', () => {
    assert.equal(kindOf('/home/me/jobs/clients/acme/mail.md', 'Hello.', { 'clients/**/*.md': 'email' }), 'email');
    assert.equal(kindOf('/home/me/jobs/other/mail.md', 'Hello.', { 'clients/**/*.md': 'email' }), undefined);
  });

  it('is still told when the front matter cannot be read, so that the writer hears of it', () => {
    assert.equal(kindOf('x.md', '---\nkind: email\nto: "Maya\n---\n\nHi.'), 'email');
    assert.equal(kindOf('x.md', '---\ntitle: "Post\n---\n\nHi.'), undefined);
  });
});
