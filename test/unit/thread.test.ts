import assert from 'node:assert/strict';

import { checkText } from '../../server/src/check';
import { rules } from '../../server/src/rules';
import { parseSettings } from '../../server/src/settings';
import { ProseDocument } from '../../server/src/text/document';
import { clientAsks, clientQuestions, clientRequests } from '../../server/src/text/facts/questions';
import { threadOf } from '../../server/src/text/facts/thread';
import { today } from '../support/check';

/** One line a mail: depth, writer, day, subject; a star for our own. */
const mails = (text: string): string[] =>
  threadOf(new ProseDocument(text)).mails.map(({ depth, isOurs, from, date, subject }) => [`${depth}${isOurs ? '*' : ''}`, from?.name || from?.email || '?', date ?? '?', subject ?? '-'].join(' | '));

const top = 'To: Maya\nSubject: Page\n\nDone.\n\n';
/** The mail that an opening of one line is read as. */
const opened = (line: string): string => mails(`${top}${line}\n\n> Please.`)[0] ?? 'none';

describe('a thread', () => {
  it('tells who wrote and when, in the languages of mail programs', () => {
    const maya = '1 | Maya Chen | 2026-11-23 | -';
    for (const line of [
      'On Mon, 23 Nov 2026 at 10:12, Maya Chen <maya@example.com> wrote:',
      'On Mon, Nov 23, 2026 at 10:12 AM Maya Chen <maya@example.com> wrote:',
      'On 23 Nov 2026, 10:12 +0000, Maya Chen <maya@example.com>, wrote:',
      'On Monday, November 23rd, 2026 at 10:12 AM, Maya Chen <maya@example.com> wrote:',
      '----- On Nov 23, 2026, at 10:12 AM, Maya Chen maya@example.com wrote:',
      'On Nov 23, 2026, Maya Chen wrote:',
      'Le lun. 23 nov. 2026 à 10:12, Maya Chen <maya@example.com> a écrit :',
      'Le mar. 23 nov. 2026 à 10:12, Maya Chen <maya@example.com> a écrit :',
      'Am Mo., 23. Nov. 2026 um 10:12 schrieb Maya Chen <maya@example.com>:',
      'Am 23.11.2026 um 10:12 schrieb Maya Chen:',
      'Maya Chen <maya@example.com> schrieb am Mo., 23. Nov. 2026, 10:12:',
      'El lun, 23 nov 2026 a las 10:12, Maya Chen (<maya@example.com>) escribió:',
      'Il giorno lun 23 nov 2026 alle ore 10:12 Maya Chen <maya@example.com> ha scritto:',
      'Op ma 23 nov. 2026 om 10:12 schreef Maya Chen <maya@example.com>:',
      'Em seg., 23 de nov. de 2026 às 10:12, Maya Chen <maya@example.com> escreveu:',
      'Den mån 23 nov. 2026 kl 10:12 skrev Maya Chen <maya@example.com>:',
      'pon., 23 lis 2026 o 10:12 Maya Chen <maya@example.com> napisał(a):',
      'пн, 23 нояб. 2026 г. в 10:12, Maya Chen <maya@example.com>:',
      '2026年11月23日(月) 10:12 Maya Chen <maya@example.com>:',
      '2026-11-23 10:12 GMT+01:00 Maya Chen <maya@example.com>:',
      '---- On Mon, 23 Nov 2026 10:12:50 +0530 Maya Chen <maya@example.com> wrote ----',
      '*On Mon, 23 Nov 2026 at 10:12, Maya Chen wrote:*',
    ]) assert.equal(opened(line), maya, line);
  });

  it('reads headers in many languages, in lines, in paragraphs and in one line', () => {
    const expected = '1 | Maya Chen | 2026-11-23 | Page';
    const header = (from: string, sent: string, to: string, subject: string, day: string) => `${from}: Maya Chen\n${sent}: ${day}\n${to}: Alex\n${subject}: Page`;
    for (const lines of [
      header('From', 'Sent', 'To', 'Subject', 'Monday, 23 November 2026 10:12'),
      header('Von', 'Gesendet', 'An', 'Betreff', 'Montag, 23. November 2026 10:12'),
      header('De', 'Envoyé', 'À', 'Objet', 'lundi 23 novembre 2026 10:12').replaceAll(':', ' :').replace('10 :12', '10:12'),
      header('De', 'Enviado', 'Para', 'Asunto', 'lunes, 23 de noviembre de 2026 10:12'),
      header('Da', 'Inviato', 'A', 'Oggetto', 'lunedì 23 novembre 2026 10:12'),
      header('Van', 'Verzonden', 'Aan', 'Onderwerp', 'maandag 23 november 2026 10:12'),
      header('Fra', 'Dato', 'Til', 'Emne', '23.11.2026 10.12'),
    ]) {
      assert.deepEqual(mails(`${top}${lines}\n\nPlease.`), [expected], lines);
      assert.deepEqual(mails(`${top}${lines.replace(/^([^:\n]+):/gm, '**$1:**').replaceAll('\n', '\n\n')}\n\nPlease.`), [expected], lines);
    }
    assert.deepEqual(mails(`${top}**From:** Maya Chen **Sent:** Monday, 23 November 2026 10:12 **To:** Alex **Subject:** Page\n\nPlease.`), [expected]);
  });

  it('counts the mails by depth and knows ours by name, by address and by turns', () => {
    const text = `---\nfrom: Alex Reed <alex@reed.example>\n---\nYes.\n\nOn 24 Nov 2026 at 09:00, Maya Chen <maya@example.com> wrote:\n\n> Still on?\n>\n> On 23 Nov 2026 at 10:12, Maya Chen <maya@example.com> wrote:\n>\n>> Thursday?\n>>\n>> On 22 Nov 2026 at 10:12, Alex Reed <alex@reed.example> wrote:\n>>\n>>> When?`;
    assert.deepEqual(mails(text), ['1 | Maya Chen | 2026-11-24 | -', '2 | Maya Chen | 2026-11-23 | -', '3* | Alex Reed | 2026-11-22 | -']);
    assert.deepEqual(mails('Yes.\n\n> Blue.\n>\n>> Which colour?\n>>\n>>> A sign, please.'), ['1 | ? | ? | -', '2* | ? | ? | -', '3 | ? | ? | -']);
  });

  it('takes what the quotation does not say from in-reply-to', () => {
    const text = '---\nin-reply-to:\n  from: Maya Chen <maya@example.com>\n  cc: [ben@example.com]\n  subject: "Page: new"\n  date: 2026-11-23\n---\nYes.\n\n> Ready?';
    assert.deepEqual(mails(text), ['1 | Maya Chen | 2026-11-23 | Page: new']);
    assert.deepEqual(threadOf(new ProseDocument(text)).mails[0]!.cc, [{ name: '', email: 'ben@example.com' }]);
  });

  it('reads a forwarded mail as the one below', () => {
    assert.deepEqual(mails('See below.\n\n---------- Forwarded message ---------\nFrom: Maya Chen <maya@example.com>\nDate: Mon, 23 Nov 2026 at 10:12\nSubject: Page\nTo: Alex <a@reed.example>\n\nOn 22 Nov 2026 at 09:00, Alex <a@reed.example> wrote:\n\nReady.'), [
      '1 | Maya Chen | 2026-11-23 | Page',
      '2* | Alex | 2026-11-22 | -',
    ]);
  });

  it('gives the words of questions without marks of quotation and of emphasis, at their exact place', () => {
    const text = 'Hi 👋\r\n\r\n> Could you tell us **when** you\r\n> come? And `who`?\r\n';
    const questions = clientQuestions(new ProseDocument(text));
    assert.deepEqual(questions.map((question) => question.text), ['Could you tell us when you come?', 'And who?']);
    assert.equal(text.slice(questions[0]!.range.start, questions[0]!.range.end), 'Could you tell us **when** you\r\n> come?');
  });

  it('tells questions from requests and says what answers them', () => {
    const document = new ProseDocument('It is ready on Friday.\n\n> When is it ready? Please send the bill.');
    assert.deepEqual(clientQuestions(document).map(({ answer }) => answer && document.slice(answer)), ['It is ready on Friday.']);
    assert.deepEqual(clientRequests(document).map(({ text, answer }) => [text, answer]), [['Please send the bill.', undefined]]);
  });

  it('survives chains that quote themselves and headers cut off', () => {
    for (const text of ['> '.repeat(200) + 'Ready?', 'On 23 Nov 2026 at 10:12, Maya wrote:', 'From: ', '-----Original Message-----', `${'On 23 Nov 2026 at 10:12, Maya wrote:\n\n'.repeat(300)}Ready?`, `${'> On 23 Nov 2026, Maya wrote:\n'.repeat(300)}`]) {
      const document = new ProseDocument(text);
      assert.ok(threadOf(document).mails.every(({ start, end }) => start <= end && end <= text.length));
      assert.ok(clientAsks(document).every(({ range }) => range.start < range.end));
    }
  });
});

describe('a long thread', () => {
  const mail = (number: number): string => `\n\nFrom: Maya Chen <maya@example.com>\nSent: Monday, 23 November 2026 10:12\nTo: Alex Reed\nSubject: Re: Brochure\n\nNumber ${number}: when is it ready?\n\n${'We wrote some more about the paper and the pictures. '.repeat(20)}`;
  const reply = 'To: Maya\nSubject: Re: Brochure\n\nHi Maya,\n\nwe leverage it soon.\n\nKind regards,\nAlex';
  const tail = Array.from({ length: 300 }, (_, index) => mail(index)).join('');
  const quoted = `\n\nOn Mon, 23 Nov 2026 at 10:12, Maya Chen <maya@example.com> wrote:\n${tail.replace(/^/gm, '> ')}`;
  const { settings } = parseSettings({}, rules);
  const findings = (text: string, previous?: ProseDocument) => {
    const { document, reports } = checkText(text, { path: 'a.email.md', today, settings, previous, onFailure: ({ id }, error) => assert.fail(`${id}: ${String(error)}`) });
    return { document, said: reports.map(({ rule, range, message }) => ({ rule: rule.id, range, message })) };
  };

  for (const [name, thread] of [['below a header', tail], ['in quotation marks', quoted]] as const) {
    it(`is read as far as its latest mails, ${name}`, () => {
      const document = new ProseDocument(reply + thread);
      const { end } = document.blocks.at(-1)!;
      assert.ok(end > reply.length + 25_000 && end < reply.length + 60_000, String(end));
      assert.equal(document.blocks.filter(({ zone }) => zone === 'own').length, 1);
      assert.equal(clientQuestions(document)[0]?.text, 'Number 0: when is it ready?');
    });

    it(`says the same after an edit as when it is read anew, ${name}`, () => {
      let text = reply + thread;
      let { document } = findings(text);
      for (const [at, removed, inserted] of [[60, 0, 'It '], [text.length - 40, 4, 'xyz'], [70, 2, '\n\n'], [reply.length + 2_000, 0, '\n\nNot quoted.\n\n'], [60, 3, ''], [text.length - 10, 0, '\nOur words at the end.']] as const) {
        text = text.slice(0, at) + inserted + text.slice(at + removed);
        const next = findings(text, document);
        assert.deepEqual(next.said, findings(text).said);
        document = next.document;
      }
    });
  }

  it('is no reason to leave out words of our own', () => {
    const own = `To: Maya\nSubject: Report\n\n${'We wrote some more about the paper and the pictures.\n\n'.repeat(4000)}We leverage it.`;
    assert.equal(new ProseDocument(own).blocks.at(-1)!.end, own.length);
  });
});
