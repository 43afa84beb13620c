/** The words that a quick fix puts in: they have to fit their sentence, whoever wrote it. */
import assert from 'node:assert/strict';

import type { DocumentKind } from '../../server/src/protocol';
import { rules } from '../../server/src/rules';
import { plainSnippet } from '../../server/src/templates';
import { check } from '../support/check';

/** The text after the first fix of the first finding of a rule; `undefined` when there is none. */
function fixed(id: string, text: string, kind: DocumentKind = 'email'): string | undefined {
  const [report] = check(text, kind, { only: rules.filter((rule) => rule.id === id) });
  assert.ok(report, `No finding in “${text}”`);
  const [fix] = report.fixes();
  return fix && [...fix.edits].sort((a, b) => b.range.start - a.range.start).reduce((result, { range, text, snippet }) => result.slice(0, range.start) + (snippet ? plainSnippet(text) : text) + result.slice(range.end), text);
}

/** The sentence that takes the place of another, in a mail. */
const put = (id: string, sentence: string): string | undefined => fixed(id, sentence);

describe('the right name', () => {
  const greeted = (to: string, greeting: string): string | undefined => fixed('wrong-name', `To: ${to} <x@mail.example>\n\n${greeting},\n\nThe menu is printed.`)?.split('\n')[2];

  it('is the last one behind a title', () => {
    assert.equal(greeted('Sabine Hartwig', 'Dear Ms Hartmann'), 'Dear Ms Hartwig,');
    assert.equal(greeted('Mrs Edith Gallagher', 'Dear Mrs Crosby'), 'Dear Mrs Gallagher,');
    assert.equal(greeted('Mr Chatterjee', 'Dear Mr. Mukherjee'), 'Dear Mr. Chatterjee,');
  });

  it('is the first one without, and both for both', () => {
    assert.equal(greeted('Mrs Edith Gallagher', 'Hi Janet'), 'Hi Edith,');
    assert.equal(greeted('"Chen, Maya"', 'Hi Lena'), 'Hi Maya,');
    assert.equal(greeted('Maya Chen', 'Dear Lena Ward'), 'Dear Maya Chen,');
  });

  it('is not offered where the header does not tell it', () => {
    assert.equal(greeted('Mrs Gallagher', 'Hi Janet'), undefined);
    assert.equal(greeted('Maya', 'Dear Mr Ward'), undefined);
  });
});

describe('a task box', () => {
  it('becomes a sign that arrives, in all places at once, done or not', () => {
    assert.equal(put('mail-hazard', 'We have:\n\n- [ ] your logo\n- [x] the texts\n- [ ] your photos\n'), 'We have:\n\n- ☐ your logo\n- ☑ the texts\n- ☐ your photos\n');
  });
});

describe('what is for us alone', () => {
  it('goes with its comment, its brackets and its code marks', () => {
    assert.equal(put('internal-leak', 'The plan is done.\n\n<!-- TODO: ask Simon whether we bill this -->\n\nThank you.'), 'The plan is done.\n\nThank you.');
    assert.equal(put('internal-leak', 'The pond has a fence. [Note to self: check the price with Rick before sending]\n\nThank you.'), 'The pond has a fence.\n\nThank you.');
    assert.equal(put('internal-leak', 'The list lies in `/home/tomasz/clients/quist/times.csv`.'), 'The list lies at [link].');
    assert.equal(put('internal-leak', 'Here it is: `sk_live_51H8xYzAbCdEfGh`.\n\nThank you.'), 'Here it is:.\n\nThank you.');
  });

  it('goes with its sentence or its aside', () => {
    assert.equal(put('internal-leak', 'The box is £3.10 apiece. Our cost price is £1.85, so we could go down a little. Please tell me by Friday.'), 'The box is £3.10 apiece. Please tell me by Friday.');
    assert.equal(put('internal-leak', 'The moulds come on Monday (don’t tell the client that the first pair cracked). Thank you.'), 'The moulds come on Monday. Thank you.');
  });

  it('leaves the words of a link, and room for another link in a sentence', () => {
    assert.equal(put('internal-leak', 'Have a look at [the draft](http://localhost:8080/draft) today.'), 'Have a look at [the draft]([link]) today.');
    assert.equal(put('internal-leak', 'You can watch it at http://10.0.0.14/film.mp4 on any computer.'), 'You can watch it at [link] on any computer.');
    assert.equal(put('internal-leak', 'The artwork is in C:\\Users\\jill\\signs.pdf and it is ready.'), 'The artwork is at [link] and it is ready.');
  });

  it('goes with its title or its line', () => {
    assert.equal(put('internal-leak', 'The draft is done.\n\n## TODO\n\nPlease read it.'), 'The draft is done.\n\nPlease read it.');
    assert.equal(fixed('internal-leak', '# Door\n\nHere it is.\n\n**Day rate (internal):** £210\n**Colour:** white\n', 'quote'), '# Door\n\nHere it is.\n\n**Colour:** white\n');
  });

  it('stays for the writer where it is the title of more', () => {
    assert.equal(fixed('internal-leak', '### Suggested pitch to the client\n\nWe open with the large one.\n', 'quote'), undefined);
  });

  it('stays for the writer where it heads a column', () => {
    assert.equal(fixed('internal-leak', '| Item | Our margin | Price |\n| --- | --- | --- |\n| Sign | 42 % | £90 |\n', 'quote'), undefined);
  });
});

describe('an explanation', () => {
  it('of several things is of one', () => {
    assert.equal(put('jargon', 'We drew two wireframes for you.'), 'We drew two wireframes (a wireframe is a simple outline of a page, with boxes in place of pictures) for you.');
    assert.equal(put('jargon', 'We drew a wireframe for you.'), 'We drew a wireframe (a simple outline of a page, with boxes in place of pictures) for you.');
    assert.equal(put('unexplained-acronym', 'I still have to fit the RCDs.'), 'I still have to fit the RCDs (an RCD is a switch that guards against electric shocks).');
  });

  it('stands behind the whole of what it explains, and then names it', () => {
    assert.equal(put('unexplained-acronym', 'You need a valid EICR certificate by May.'), 'You need a valid EICR certificate (EICR means a check of the wiring in a building) by May.');
    assert.equal(put('unexplained-acronym', 'You need a valid EICR by May.'), 'You need a valid EICR (a check of the wiring in a building) by May.');
    assert.match(put('jargon', 'I have three landing page drafts to show you.')!, /landing page drafts \(a landing page is the page [^()]*\) to show you\.$/);
    assert.match(put('jargon', 'The wireframe shows the form.')!, /^The wireframe \(a simple [^()]*\) shows the form\.$/);
    assert.match(put('jargon', 'We want a scalable, friendly shop for you.')!, /^We want a scalable, friendly shop \(“scalable” means [^()]*\) for you\.$/);
    assert.match(put('unexplained-acronym', 'The GXQ’s name is on the lease.')!, /^The GXQ’s name \(GXQ stands for .*\) is on the lease\.$/);
  });

  it('goes into the brackets that are there', () => {
    assert.match(put('jargon', 'The plans (with wireframes) come on Monday.')!, /^The plans \(with wireframes; a wireframe is a simple outline [^()]*\) come on Monday\.$/);
    assert.match(put('jargon', 'Please look at the wireframe (two pages) by Monday.')!, /the wireframe \(a simple outline [^()]*; two pages\) by Monday\.$/);
  });

  it('of what is done stands behind what it is done to', () => {
    assert.equal(put('jargon', 'The lawn was scarified on Monday.'), 'The lawn was scarified on Monday (to scarify is to rake moss and dead grass out of a lawn).');
    assert.equal(put('jargon', 'We scarify the lawn in May.'), 'We scarify the lawn (to scarify is to rake moss and dead grass out of a lawn) in May.');
    assert.equal(put('jargon', 'In May it is time to scarify.'), 'In May it is time to scarify (that is, to rake moss and dead grass out of a lawn).');
  });

  it('is enough', () => {
    const rule = rules.filter(({ id }) => id === 'jargon' || id === 'unexplained-acronym');
    for (const text of ['The lawn was scarified on Monday.', 'We scarify the lawn in May.', 'It is time to scarify the lawn.']) assert.deepEqual(check(put('jargon', text)!, 'email', { only: rule }), []);
    assert.deepEqual(check(put('jargon', 'We drew two wireframes for you.')!, 'email', { only: rule }), []);
    assert.deepEqual(check(put('unexplained-acronym', 'I still have to fit the RCDs.')!, 'email', { only: rule }), []);
  });
});

describe('chat', () => {
  it('goes with its comma, and the sentence begins with a capital', () => {
    assert.equal(put('over-familiar', 'OMG, the photos of the twins are in.'), 'The photos of the twins are in.');
    assert.equal(put('over-familiar', 'Dude, that stage plan is huge.'), 'That stage plan is huge.');
    assert.equal(put('over-familiar', 'Chill, bro, the van is on its way.'), 'Chill, the van is on its way.');
    assert.equal(put('over-familiar', 'The old logo was upside down lol.'), 'The old logo was upside down.');
    assert.equal(put('over-familiar', '---\nkind: email\nsubject: lol, found your invoice\n---\n\nThank you.'), '---\nkind: email\nsubject: Found your invoice\n---\n\nThank you.');
  });

  it('gives way to words that fit what stands before', () => {
    assert.equal(put('over-familiar', 'The font is heavy, so I’ve gotta try another.'), 'The font is heavy, so I’ve got to try another.');
    assert.equal(put('over-familiar', 'The font is heavy, so we gotta try another.'), 'The font is heavy, so we have to try another.');
  });
});

describe('a promise that can be kept', () => {
  const smaller = (sentence: string): string | undefined => put('overpromise', sentence);

  it('says what we do', () => {
    assert.equal(smaller('We guarantee that the site will be ready.'), 'We do all we can so that the site will be ready.');
    assert.equal(smaller('I can guarantee you that the paint holds.'), 'I do all I can so that the paint holds.');
    assert.equal(smaller('I promise this won’t happen again.'), 'I promise this is far less likely to happen again, because [what we changed].');
    assert.equal(smaller('We’ll double your sales in a month.'), 'We aim to double your sales in a month.');
    assert.equal(smaller('Results are guaranteed.'), 'Results are what we aim for.');
  });

  it('leaves room for what may go wrong', () => {
    assert.equal(smaller('Our system never fails.'), 'Our system hardly ever fails.');
    assert.equal(smaller('You’ll never have to worry about it.'), 'You are unlikely to have to worry about it.');
    assert.equal(smaller('Your guests will never wait again.'), 'Your guests are unlikely to wait again.');
    assert.equal(smaller('Nothing can go wrong.'), 'Hardly anything can go wrong.');
    assert.equal(smaller('Nobody will ever get into your files.'), 'Hardly anybody will get into your files.');
    assert.equal(smaller('It will never leak.'), 'It is unlikely to leak.');
    assert.equal(smaller('We never, ever miss a deadline.'), 'We hardly ever miss a deadline.');
    assert.equal(smaller('There will be no delays.'), 'There will be as few delays as possible.');
    assert.equal(smaller('There is no risk whatsoever.'), 'There is little risk.');
    assert.equal(smaller('It is impossible for anybody to get into the new safe.'), 'It is hard for anybody to get into the new safe.');
    assert.equal(smaller('The new roof will last forever.'), 'The new roof will last for many years.');
    assert.equal(smaller('We deliver on time, always.'), 'We deliver on time.');
    assert.equal(smaller('Your shop will be number one on Google.'), 'Your shop could be number one on Google.');
  });

  it('is no longer too much', () => {
    const rule = rules.filter(({ id }) => id === 'overpromise');
    for (const sentence of ['Our system never fails.', 'Your guests will never wait again.', 'Nothing can go wrong.', 'There will be no delays.', 'Results are guaranteed.', 'Your visitors will triple.', 'The new roof will last forever.', 'We guarantee that the files arrive.']) {
      assert.deepEqual(check(smaller(sentence)!, 'email', { only: rule }).map(({ message }) => message), [], sentence);
    }
  });
});

describe('our side of it', () => {
  it('goes, and what is about the client stays', () => {
    assert.equal(put('kitchen-details', 'Our designer is ill, so the logo comes on Friday 27 November 2026.'), 'The logo comes on Friday 27 November 2026.');
    assert.equal(put('kitchen-details', 'Two of our people have quit, which is why your draft comes on Friday.'), 'Your draft comes on Friday.');
    assert.equal(put('kitchen-details', 'The logo comes on Friday because our designer is ill.'), 'The logo comes on Friday.');
    assert.equal(put('kitchen-details', 'Since our designer is off sick, the logo comes on Friday.'), 'The logo comes on Friday.');
  });

  it('gives way to what happens and when, where nothing else is said', () => {
    assert.equal(put('kitchen-details', 'We are short-staffed this week.'), '[What the client gets] will be with you on [day].');
    assert.equal(put('kitchen-details', 'Our designer is ill, so she cannot draw it.'), '[What the client gets] will be with you on [day].');
  });

  it('goes altogether where the next sentence says when', () => {
    assert.equal(put('kitchen-details', 'We are short-staffed this week. The two pages come on Friday 27 November 2026.'), 'The two pages come on Friday 27 November 2026.');
    assert.equal(put('kitchen-details', 'We are short-staffed this week. They come on Friday 27 November 2026.'), undefined);
  });
});

describe('a day for a vague time', () => {
  it('is in the middle of the month that is meant', () => {
    assert.equal(put('vague-date', 'We will deliver the napkins around the middle of next month.'), 'We will deliver the napkins on Tuesday 15 December 2026.');
  });

  it('is in the season that is meant', () => {
    assert.equal(put('vague-date', 'We will lay the terrace in the spring.'), 'We will lay the terrace by Monday 1 March 2027.');
  });

  it('stands for all the words of the time', () => {
    assert.equal(put('vague-date', 'We will lay the terrace some time next week.'), 'We will lay the terrace on Monday 30 November 2026.');
  });
});

describe('the lines of a summary', () => {
  const summed = (text: string): readonly string[] => fixed('missing-summary', text)!.split('\n').filter((line) => line.startsWith('- '));

  it('can be read by themselves', () => {
    const text = 'Hi Maya,\n\nthe studio is booked for 12 January, the artist comes on 13 January, and the portraits are yours on 29 January. You may bring two dogs along if they like people, and the studio has water for them.\n\nThe stairs are narrow, so please measure them by Friday 4 December.\n\nTell me by then as well who opens the door.';
    assert.deepEqual(summed(text), [
      '- The studio is booked for 12 January, the artist comes on 13 January, and the portraits are yours on 29 January.',
      '- From you: measure them by Friday 4 December.',
      '- From you: tell me by then as well who opens the door.',
    ]);
  });

  it('hold no piece of a list that needs the line above', () => {
    const text = '---\nkind: proposal\n---\n\nThe work costs £3,900. You pay in three parts:\n\n- On January 15.\n- On March 1.\n- Small sign: £20.\n\nThe site opens on Monday 1 March 2027.\n\n## Who we are\n\nTwo sisters draw and build, and a cousin writes. We have done so for many schools in the valley, and the teachers like what we do.';
    assert.deepEqual(fixed('missing-summary', text, 'proposal')!.split('In short')[1]!.match(/^- .*$/gm), ['- The work costs £3,900.', '- The site opens on Monday 1 March 2027.']);
  });
});

describe('what we own', () => {
  it('is done by us, whatever our people are called', () => {
    assert.equal(put('blame', 'Our junior bookkeeper typed in 5 % instead of 20 % and did not check it.'), 'We typed in 5 % instead of 20 % and did not check it.');
    assert.equal(put('blame', 'Our tailor put the wrong cloth on it.'), 'We put the wrong cloth on it.');
    assert.equal(put('blame', 'Jared forgot to send the file.'), 'We did not send the file.');
    assert.equal(put('blame', 'The mill sent us the wrong stock.'), undefined);
  });
});

describe('a limit', () => {
  it('fits what has none', () => {
    assert.equal(fixed('open-ended-scope', 'We weed the beds, clear leaves etc.', 'quote'), 'We weed the beds, clear leaves and [the last thing].');
    assert.equal(fixed('open-ended-scope', '- Weed the beds, clear leaves, etc.', 'quote'), '- Weed the beds, clear leaves, and [the last thing]');
    assert.equal(fixed('open-ended-scope', 'You may come to any number of rehearsals.', 'quote'), 'You may come to up to three rehearsals.');
    assert.equal(fixed('open-ended-scope', 'We go on changing the draft until you are completely happy.', 'quote'), 'We go on changing the draft until you are completely happy, in up to three rounds.');
  });
});

describe('a real apology', () => {
  it('is for what harmed the client, and nothing takes it back', () => {
    assert.equal(put('non-apology', 'I’m sorry, but the page is late.'), 'I am sorry that the page is late.');
    assert.equal(put('non-apology', 'Sorry, but we told you in March.'), 'We are sorry that [what it meant for them]. We told you in March.');
    assert.equal(put('non-apology', 'I’m sorry, but that’s how it works.'), 'I am sorry that [what it meant for them]. That’s how it works.');
  });
});

describe('calm words', () => {
  it('begin behind the reproach', () => {
    assert.equal(put('emotional-tone', 'As I have told you twice now, the deposit comes first.'), 'The deposit comes first.');
    assert.equal(put('emotional-tone', 'As already stated several times, the work starts in May.'), 'The work starts in May.');
    assert.equal(put('emotional-tone', 'Obviously the price is higher.'), 'The price is higher.');
  });
});

describe('plain words', () => {
  it('fit the word before and the word behind', () => {
    assert.match(put('jargon', 'We come on Friday to do the snagging.')!, /to do the snagging \(finding and fixing/);
    assert.equal(put('jargon', 'The deliverables are listed below.'), 'The finished items are listed below.');
    assert.equal(put('jargon', 'Your deliverables are listed below.'), 'Your finished items are listed below.');
    assert.equal(put('jargon', 'Then we do a deep dive into the colours.'), 'Then we take a close look at the colours.');
  });
});

describe('sentences that stay behind', () => {
  it('have what they speak of', () => {
    assert.equal(put('delay-without-new-date', 'The cards are late. They are white now.'), 'The cards are late; the new date is Monday 30 November 2026. They are white now.');
    assert.equal(put('delay-without-new-date', 'The cards are late. Thank you for waiting.'), 'The cards are late. The new date is Monday 30 November 2026. Thank you for waiting.');
    assert.equal(put('office-hours', 'We do not work weekends. The plan is attached.'), 'The plan is attached.');
    assert.equal(put('office-hours', 'The shop was down for most of Friday for a fault at the firm that keeps it online, which our people noticed only after the weekend, when they came back. The plan is attached.'), undefined);
    assert.equal(put('office-hours', 'We do not work weekends.'), 'You will have our answer by Tuesday 24 November 2026.');
  });
});

describe('a day for a promise', () => {
  it('parts no words that belong together', () => {
    assert.equal(put('promise-without-date', 'We will forward the letter to your bank as well.'), 'We will forward the letter to your bank as well by Thursday 26 November 2026.');
    assert.equal(put('promise-without-date', 'I will keep you posted.'), 'I will keep you posted. You will hear from us by Thursday 26 November 2026.');
  });
});

describe('words that are parted', () => {
  it('take a pronoun between them, and a hyphen before a noun', () => {
    assert.equal(put('jargon', 'The costs are small; we apportion them in May.'), 'The costs are small; we share them out in May.');
    assert.equal(put('over-familiar', 'C u on Thursday.'), 'See you on Thursday.');
    assert.equal(put('officialese', 'We remain at your disposal for any questions.'), 'We are happy to help with any questions.');
  });
});

describe('what happened', () => {
  it('is said, not left open', () => {
    assert.equal(put('non-apology', 'Sorry if the noise on Monday bothered your guests.'), 'I am sorry that the noise on Monday bothered your guests.');
    assert.equal(put('non-apology', 'It appears that mistakes may have been made.'), 'It appears that we may have made mistakes.');
  });
});

describe('the currency', () => {
  it('is added to all amounts that leave it open', () => {
    const text = '---\nkind: quote\nto: Ann <ann@acme.ca>\nfrom: Ben <ben@reed.com.au>\n---\n\n| Item | Price |\n| --- | --- |\n| Two days of filming | $2,400 |\n| One film | $1,100 |\n';
    assert.deepEqual(fixed('mixed-currency', text, 'quote')!.match(/\$[^|]*/g), ['$2,400 AUD ', '$1,100 AUD ']);
  });
});

describe('the words of the other place', () => {
  it('leave the noun where it stands', () => {
    assert.equal(put('conflicting-facts', 'We print 1,200 programmes for you. The 1,250 programmes come on Friday.'), 'We print 1,200 programmes for you. The 1,200 programmes come on Friday.');
    assert.equal(put('conflicting-facts', 'The sign costs £480 and hangs on Friday.\n\nTo sum up: the sign costs £450.'), 'The sign costs £480 and hangs on Friday.\n\nTo sum up: the sign costs £480.');
  });
});
