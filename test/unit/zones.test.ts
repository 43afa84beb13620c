import assert from 'node:assert/strict';

import { ProseDocument } from '../../server/src/text/document';

/** A text with its zones: each line is `zone| words of the block`, blocks on one line each. */
const zones = (text: string): string =>
  new ProseDocument(text).blocks
    .filter(({ type }) => type !== 'rule' && type !== 'html')
    .map(({ zone, start, end }) => `${zone}| ${text.slice(start, end).trim().replace(/\s+/g, ' ')}`)
    .join('\n');

const lines = (...expected: string[]): string => expected.join('\n');

describe('zones', () => {
  it('know a plain header, a greeting and a closing with a name', () => {
    assert.equal(
      zones('To: Maya\nSubject: Home page\n\nHi Maya,\n\nThe page is ready.\n\nKind regards,\nAlex'),
      lines('header| To: Maya Subject: Home page', 'greeting| Hi Maya,', 'own| The page is ready.', 'signature| Kind regards, Alex'),
    );
  });

  it('know a bold header, in lines, in paragraphs and in a list, over Windows line ends', () => {
    const body = 'Dear Maya\n\nHere it is.';
    const rest = ['greeting| Dear Maya', 'own| Here it is.'];
    assert.equal(zones(`**To:** Maya  \n**Subject:** Page\n\n${body}`), lines('header| **To:** Maya **Subject:** Page', ...rest));
    assert.equal(zones(`**To:** Maya\n\n**Subject:** Page\n\n---\n\n${body}`), lines('header| **To:** Maya', 'header| **Subject:** Page', ...rest));
    assert.equal(zones(`- **To:** Maya\n- **Subject:** Page\n\n${body}`), lines('header| **To:** Maya', 'header| **Subject:** Page', ...rest));
    assert.equal(zones(`To: Maya\r\nSubject: Page\r\n\r\n${body.replaceAll('\n', '\r\n')}`), lines('header| To: Maya Subject: Page', ...rest));
  });

  it('part a greeting from the words on the next line and in the same line', () => {
    assert.equal(zones('Dear all,\nthe page is ready.'), lines('greeting| Dear all,', 'own| the page is ready.'));
    assert.equal(zones('Hi Maya, thanks for the call. We start.'), lines('greeting| Hi Maya,', 'own| thanks for the call. We start.'));
    assert.equal(zones('Good morning, Maya, we start.'), lines('greeting| Good morning, Maya,', 'own| we start.'));
    assert.equal(zones('Maya and Ben,\n\nwe start.'), lines('greeting| Maya and Ben,', 'own| we start.'));
    assert.equal(zones('Hello Maya!\n\nWe start.'), lines('greeting| Hello Maya!', 'own| We start.'));
  });

  it('take no sentence for a greeting', () => {
    assert.equal(zones('Hello is what the sign says. We like it.'), 'own| Hello is what the sign says. We like it.');
    assert.equal(zones('Thank you,\nwe got the files.\n\nWe start on Monday.'), lines('own| Thank you, we got the files.', 'own| We start on Monday.'));
  });

  it('know signatures by “-- ”, a dash, a name alone, and long lines below a name', () => {
    assert.equal(zones('Done.\n\n-- \nAlex\nDesigner'), lines('own| Done.', 'signature| -- Alex Designer'));
    assert.equal(zones('Done.\n--\nAlex'), lines('own| Done.', 'signature| -- Alex'));
    assert.equal(zones('Done.\n\nBest wishes\nAlex\n--\nReed Ltd'), lines('own| Done.', 'signature| Best wishes Alex', 'signature| -- Reed Ltd'));
    assert.equal(zones('It is ready.\n\n– Alex'), lines('own| It is ready.', 'signature| – Alex'));
    assert.equal(zones('It is ready.\n\nAlex'), lines('own| It is ready.', 'signature| Alex'));
    assert.equal(zones('It is ready.\n\nCheers, Alex'), lines('own| It is ready.', 'signature| Cheers, Alex'));
    assert.equal(zones('It is ready.\n\nAlex at Reed xx'), lines('own| It is ready.', 'signature| Alex at Reed xx'));
    const long = 'Alex Reed\nDesigner, writer, printer, binder and friend of paper in all its forms at Reed Ltd, London';
    assert.equal(zones(`It is ready.\n\nBest,\n${long}`), lines('own| It is ready.', `signature| Best, ${long.replace('\n', ' ')}`));
    assert.equal(zones('It is ready.\n\nMany thanks,\n\nAlex Reed\n\nT: 020 7946 0100\n\n[Site](https://example.com)'), lines('own| It is ready.', 'signature| Many thanks,', 'signature| Alex Reed', 'signature| T: 020 7946 0100', 'signature| [Site](https://example.com)'));
  });

  it('know a goodbye of any words by the comma at its end and the name below it', () => {
    assert.equal(zones('It is ready.\n\nSee you on the slopes,\n\nUrs Tanner, PT, DPT\nSki Hut, Davos'), lines('own| It is ready.', 'signature| See you on the slopes,', 'signature| Urs Tanner, PT, DPT Ski Hut, Davos'));
    assert.equal(zones('It is ready.\n\nMany greetings from Aran, already in the first frost,\n\nMáire\nAran Knits'), lines('own| It is ready.', 'signature| Many greetings from Aran, already in the first frost,', 'signature| Máire Aran Knits'));
    assert.equal(zones('It is ready.\n\nHoping for your reply,\n\nThanking you,\n\nRoy Das\nCoir House Pvt. Ltd., Cochin'), lines('own| It is ready.', 'signature| Hoping for your reply,', 'signature| Thanking you,', 'signature| Roy Das Coir House Pvt. Ltd., Cochin'));
    assert.equal(zones('It is ready.\n\nThanks, and a pat for the old dog from all of us,\nJo'), lines('own| It is ready.', 'signature| Thanks, and a pat for the old dog from all of us, Jo'));
    assert.equal(zones('It is ready.\n\nNora Quill\nQuill Kitchens, Co. Clare'), lines('own| It is ready.', 'signature| Nora Quill Quill Kitchens, Co. Clare'));
    assert.equal(zones('It is ready.\n\nJo Reed & Ann Hale\nReed Hale, Bath'), lines('own| It is ready.', 'signature| Jo Reed & Ann Hale Reed Hale, Bath'));
  });

  it('take no line that was to go on for a goodbye, and no list below a comma for a name', () => {
    assert.equal(zones('Hello Jo,\n\nWe will send the drawings on Monday,\n\nLars'), lines('greeting| Hello Jo,', 'own| We will send the drawings on Monday,', 'signature| Lars'));
    assert.equal(zones('Done.\n\nPlease send three things,\n\nPhotos of the door\nThe bill'), lines('own| Done.', 'own| Please send three things,', 'own| Photos of the door The bill'));
    assert.equal(zones('Done.\n\nOn Monday,\n\nAnna Berg and Tom Lind\nwill ring the bell.'), lines('own| Done.', 'own| On Monday,', 'own| Anna Berg and Tom Lind will ring the bell.'));
    assert.equal(zones('Done. We are off now. Bye,\n\nLars'), lines('own| Done. We are off now. Bye,', 'signature| Lars'));
  });

  it('take no thanks on top for a closing', () => {
    assert.equal(zones('Thank you!\n\nWe start on Monday.\n\nKind regards,\nAlex'), lines('own| Thank you!', 'own| We start on Monday.', 'signature| Kind regards, Alex'));
    assert.equal(zones('Thanks.\n\nWe start on Monday at nine.'), lines('own| Thanks.', 'own| We start on Monday at nine.'));
    assert.equal(zones('Thanks.'), 'own| Thanks.');
    assert.equal(zones('It is ready.\n\nThanks, Maya!'), lines('own| It is ready.', 'own| Thanks, Maya!'));
    assert.equal(zones('## Thanks\n\nWe liked it.\n\nBest,\n\nAlex'), lines('own| Thanks', 'own| We liked it.', 'signature| Best,', 'signature| Alex'));
  });

  it('give a postscript back to us and the small print to nobody', () => {
    assert.equal(zones('Done.\n\nBest,\nAlex\n\nP.S. The bill comes on Friday.\n\nThis e-mail is confidential and intended only for you.'), lines('own| Done.', 'signature| Best, Alex', 'own| P.S. The bill comes on Friday.', 'footer| This e-mail is confidential and intended only for you.'));
    assert.equal(zones('Done.\n\nBest,\nAlex\nPS: see you on Monday at ten.'), lines('own| Done.', 'signature| Best, Alex', 'own| PS: see you on Monday at ten.'));
    assert.equal(zones('Done.\n\nAlex\n\nSent from my iPhone'), lines('own| Done.', 'signature| Alex', 'footer| Sent from my iPhone'));
  });

  it('know “On … wrote:” in one line or two, with and without marks of quotation', () => {
    const wrote = 'On Mon, 23 Nov 2026 at 10:12, Maya Chen <maya@example.com>\nwrote:';
    const client = `client| ${wrote.replace('\n', ' ')}`;
    assert.equal(zones(`Done.\n\n${wrote}\n\n> Please send it.`), lines('own| Done.', client, 'client| Please send it.'));
    assert.equal(zones(`Done.\n${wrote}\n> Please send it.`), lines('own| Done.', client, 'client| Please send it.'));
    assert.equal(zones(`Done.\n\n${wrote}\n\nPlease send it.\n\nMaya`), lines('own| Done.', client, 'client| Please send it.', 'client| Maya'));
    assert.equal(zones('Danke.\n\nAm Mo., 23. Nov. 2026 um 10:12 schrieb Maya:\n\n> Bitte.'), lines('own| Danke.', 'client| Am Mo., 23. Nov. 2026 um 10:12 schrieb Maya:', 'client| Bitte.'));
    assert.equal(zones('Done.\n\n2026-11-23 10:12 GMT+01:00 Maya <maya@example.com>:\n\n> Please.'), lines('own| Done.', 'client| 2026-11-23 10:12 GMT+01:00 Maya <maya@example.com>:', 'client| Please.'));
    assert.equal(zones('Ben wrote:\n\nCan you move it?\n\nWe can, to Friday.'), lines('client| Ben wrote:', 'client| Can you move it?', 'own| We can, to Friday.'));
  });

  it('take no sentence of ours with “wrote” or “said” for one', () => {
    const text = 'On Monday Ben wrote to us about the price.\n\nOn Friday you said you like it.\n\nOn Tuesday I wrote:\n\nIt is late.';
    assert.equal(zones(text), lines('own| On Monday Ben wrote to us about the price.', 'own| On Friday you said you like it.', 'own| On Tuesday I wrote:', 'own| It is late.'));
  });

  it('know the tail of Outlook, bold or plain, and forwarded mail', () => {
    const top = 'From: Maya\nSent: Monday\nTo: Alex\nSubject: Page';
    const client = ['client| From: Maya Sent: Monday To: Alex Subject: Page', 'client| Please send it.'];
    assert.equal(zones(`Done.\n\nBest,\nAlex\n\n________________________________\n${top}\n\nPlease send it.`), lines('own| Done.', 'signature| Best, Alex', ...client));
    assert.equal(zones(`Done.\n\n${top.replace(/^(\w+:)/gm, '**$1**')}\n\nPlease send it.`), lines('own| Done.', `client| ${top.replace(/^(\w+:)/gm, '**$1**').replace(/\n/g, ' ')}`, 'client| Please send it.'));
    assert.equal(zones(`Done.\n\nBest,\nAlex\n-----Original Message-----\n${top}\n\nPlease send it.`), lines('own| Done.', 'signature| Best, Alex', `client| -----Original Message----- ${top.replace(/\n/g, ' ')}`, 'client| Please send it.'));
    assert.equal(zones('See below.\n\nBegin forwarded message:\n\nPlease send it.'), lines('own| See below.', 'client| Begin forwarded message:', 'client| Please send it.'));
  });

  it('know mails copied from web pages, chats and help desks', () => {
    const mail = 'Maya Chen <maya@example.com>\nMon, 23 Nov, 10:12 (2 days ago)\nto me, Ben';
    assert.equal(zones(`Done.\n\n${mail}\n\nPlease send it.`), lines('own| Done.', `client| ${mail.replace(/\n/g, ' ')}`, 'client| Please send it.'));
    assert.equal(zones('Hi Maya,\n\n[23/11/2026, 10:12] Maya Chen: can you?\n[23/11/2026, 10:14] Maya Chen: and when?\n\nYes.'), lines('greeting| Hi Maya,', 'client| [23/11/2026, 10:12] Maya Chen: can you? [23/11/2026, 10:14] Maya Chen: and when?', 'own| Yes.'));
    assert.equal(zones('Done.\n\n##- Please type your reply above this line -##\n\nPlease send it.'), lines('own| Done.', 'client| ##- Please type your reply above this line -##', 'client| Please send it.'));
    assert.equal(zones('Done.\n\n---- On Mon, 23 Nov 2026 10:12 +0530 maya@example.com wrote ----\n\nPlease send it.'), lines('own| Done.', 'client| ---- On Mon, 23 Nov 2026 10:12 +0530 maya@example.com wrote ----', 'client| Please send it.'));
  });

  it('know quotations by initials, bars, escaped marks and HTML, with answers between', () => {
    assert.equal(zones('MC> Can you move it?\nMC> We need it.\nYes, to Friday.\n\nMC> Thanks.'), lines('client| MC> Can you move it? MC> We need it.', 'own| Yes, to Friday.', 'client| MC> Thanks.'));
    assert.equal(zones('| Can you move it?\n\nYes.'), lines('client| | Can you move it?', 'own| Yes.'));
    assert.equal(zones('\\> Can you move it?\n\nYes.\n\n&gt; Thanks.'), lines('client| \\> Can you move it?', 'own| Yes.', 'client| &gt; Thanks.'));
    assert.equal(zones('Yes.\n\n<blockquote>\n\nCan you move it?\n\n</blockquote>\n\nOn Friday.'), lines('own| Yes.', 'client| Can you move it?', 'own| On Friday.'));
  });

  it('know an opening in the middle of the client’s own paragraph', () => {
    const tail = 'From: Maya <maya@example.com>\nSent: Monday, 23 November 2026 10:12\nTo: Alex\nSubject: Page\n\nThank you.\nOn 22 Nov 2026 09:00, "Alex" <alex@example.org> wrote:\nIt is ready.';
    assert.equal(zones(`Done.\n\n${tail}`), lines('own| Done.', 'client| From: Maya <maya@example.com> Sent: Monday, 23 November 2026 10:12 To: Alex Subject: Page', 'client| Thank you.', 'client| On 22 Nov 2026 09:00, "Alex" <alex@example.org> wrote:', 'client| It is ready.'));
  });

  it('take no dates, opening hours, addressees of a quote or reviews for the client’s mail', () => {
    for (const text of [
      'We are open:\n\nFrom: 9 am\nTo: 5 pm\nDate: every Monday\n\nCome in.',
      'Our offer.\n\n**From:** Reed Studio\n**To:** Chen Bakery\n**Date:** 23 November 2026\n\nWe print your menu.',
      'The dates:\n\n2026-11-23 10:12:25\n23.11.2026 14:30\n\nThat is all.',
      'In her review the critic writes:\n\nWhat our guests wrote:\n\n- great bread\n\nWe like it.',
      'On the other hand, as Maya wrote: we start.\n\nThe rest is fine.',
      'Train from: London\n\nIt is late.',
    ])
      assert.ok(new ProseDocument(text).blocks.every(({ zone }) => zone === 'own'), text);
  });

  it('know answers between quotations, right below them and after a blank line', () => {
    assert.equal(
      zones('> Can you send it?\n\nYes, by Friday.\n\n> And the price?\nIt is £500.\n> Really?\nyes'),
      lines('client| Can you send it?', 'own| Yes, by Friday.', 'client| And the price?', 'own| It is £500.', 'client| Really?', 'own| yes'),
    );
    assert.equal(zones('> Hi\nWe start.'), lines('client| Hi', 'own| We start.'));
  });

  it('leave a wrapped quotation whole', () => {
    assert.equal(zones('> This is a long line of the client that is\nwrapped here.\n\nFine.'), lines('client| This is a long line of the client that is wrapped here.', 'own| Fine.'));
    assert.equal(zones('> This is a long line of the client who met\nMaya here.\n\nFine.'), lines('client| This is a long line of the client who met Maya here.', 'own| Fine.'));
  });

  it('take the signature inside a quotation for the client’s', () => {
    assert.equal(zones('> Send it.\n> -- \n> Maya\n\nYes.'), lines('client| Send it.', 'client| -- > Maya', 'own| Yes.'));
  });

  it('know lines to sign on, in tables too', () => {
    assert.equal(zones('We start.\n\nAccepted by: ________ Date: ______'), lines('own| We start.', 'signature| Accepted by: ________ Date: ______'));
    assert.equal(zones('Signed: .................. Date: ........'), 'signature| Signed: .................. Date: ........');
    assert.equal(zones('| Client | Supplier |\n| --- | --- |\n| Name: ____ | Name: ____ |'), lines('own| Client', 'own| Supplier', 'signature| Name: ____', 'signature| Name: ____'));
  });

  it('keep a heading that dashes underline', () => assert.equal(new ProseDocument('Our offer\n---\n\nWe print.').blocks[0]?.type, 'heading'));

  it('tile a paragraph that holds several zones without a gap', () => {
    const text = 'Hi Maya,\nit is ready 🎉.\nBest,\nAlex';
    const blocks = new ProseDocument(text).blocks;
    assert.deepEqual(blocks.map(({ zone }) => zone), ['greeting', 'own', 'signature']);
    assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join(''), text);
  });
});
