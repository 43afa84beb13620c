/**
 * Client prose of any length: the same for the same seed, different for another, and hardly ever the same sentence
 * twice, so that no checker gains by remembering sentences.
 */

/** @param {number} length In characters. @param {number} seed Names the variant. */
export function clientProse(length, seed) {
  const random = randomFrom(seed);
  const parts = [`---\nclient: Hartwell Bakery\nsubject: What we do next for your bakery\nto: Maya Hartwell <maya@hartwellbakery.example>\ndate: 2026-11-23\n---\n\nHi Maya,\n`];
  let size = parts[0].length;
  while (size < length) {
    const part = section(random);
    parts.push(part);
    size += part.length + 1;
  }
  const text = parts.join('\n');
  return `${text.slice(0, text.lastIndexOf('\n\n', length))}\n`;
}

function section(random) {
  const paragraphs = Array.from({ length: 2 + random(3) }, () => paragraph(random, 3 + random(4)));
  const extra = random(4);
  if (extra === 0) paragraphs.push(Array.from({ length: 3 + random(4) }, () => `- ${sentence(random)}`).join('\n'));
  if (extra === 1) paragraphs.push(['| Part | Ready by | Price |', '| --- | --- | --- |', ...Array.from({ length: 3 + random(4) }, () => fill('| {Thing} | {day} | {money} |', random))].join('\n'));
  if (extra === 2) paragraphs.push(`> ${paragraph(random, 2).replaceAll('\n', '\n> ')}`);
  return `## ${fill(pick(headings, random), random)}\n\n${paragraphs.join('\n\n')}\n`;
}

/** A paragraph is one line in most mails and wrapped in some. */
function paragraph(random, sentences) {
  const text = Array.from({ length: sentences }, () => sentence(random)).join(' ');
  return random(3) === 0 ? text.replace(/(.{60,90}) /g, '$1\n') : text;
}

const sentence = (random) => fill(pick(sentences, random), random);

const fill = (pattern, random) =>
  pattern.replace(/\{(\w+)\}/g, (_, slot) => {
    const lower = slot.toLowerCase();
    const value = lower in made ? made[lower](random) : pick(words[lower], random);
    return slot === lower ? value : value[0].toUpperCase() + value.slice(1);
  });

const pick = (values, random) => values[random(values.length)];

/** Mulberry32: small, and the same on every machine. Gives whole numbers from 0 to below `limit`. */
function randomFrom(seed) {
  let state = (seed * 2654435761) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const made = {
  n: (random) => String(2 + random(48)),
  money: (random) => `£${(80 + random(9000)).toLocaleString('en-GB')}`,
  day: (random) => `${1 + random(28)} ${pick(months, random)} ${2026 + random(2)}`,
  time: (random) => `${8 + random(10)}:${pick(['00', '15', '30', '45'], random)}`,
};

const words = {
  name: ['Maya', 'Tom', 'Ines', 'Oliver', 'Priya', 'Karl', 'Amina', 'Jonas', 'Ruth', 'Mr Okafor', 'Ms Lindqvist', 'Dr. Patel', 'your colleague', 'the photographer', 'our designer', 'the printer'],
  thing: [
    'home page', 'booking form', 'price list', 'brochure', 'newsletter', 'contact page', 'opening film', 'product photos', 'shop window', 'menu for the phone', 'order form', 'map',
    'translation', 'logo', 'press release', 'landing page', 'content management system', 'staging environment', 'style guide', 'wireframe', 'poster', 'invitation', 'annual report', 'catalogue',
  ],
  act: ['check', 'send', 'correct', 'replace', 'finish', 'leverage', 'print', 'review', 'publish', 'translate', 'shorten', 'utilise', 'move', 'test', 'paint', 'photograph', 'record', 'rebuild'],
  did: ['checked', 'sent', 'corrected', 'replaced', 'finished', 'leveraged', 'printed', 'reviewed', 'published', 'translated', 'shortened', 'moved', 'tested', 'recorded', 'rebuilt', 'been given'],
  when: ['soon', 'next week', 'on {day}', 'by the end of the month', 'before Christmas', 'as soon as possible', 'after the holidays', 'shortly', 'on Tuesday', 'in three weeks', 'within two days', 'in due course'].map((text) => text.replace('{day}', 'Friday 4 December')),
  why: [
    'the old one is too dark to print', 'your readers look at it on a phone', 'the hosting company was closed', 'two of the pictures are still missing', 'the text grew longer than we had planned', 'the DNS records were wrong',
    'nobody could find the button', 'the colours looked different on paper', 'people kept asking the same question', 'it saves you an hour every week', 'the law asks for it', 'the first version was very difficult to read',
  ],
  like: ['clear', 'friendly', 'really quick', 'plain', 'modern', 'robust', 'warm', 'short', 'basically finished', 'seamless', 'easy to read', 'holistic', 'quiet', 'simple'],
  who: ['your customers', 'the parents', 'new guests', 'the people in your shop', 'stakeholders', 'readers with little time', 'the board', 'visitors from abroad', 'older readers', 'the whole team'],
  place: ['in the shop', 'on the second page', 'at the top of the screen', 'in the footer', 'by the entrance', 'under the large picture', 'on the back', 'in the middle of the text', 'near the till', 'at the pool'],
};

const headings = ['The {thing}', 'What we suggest for the {thing}', 'Your {thing} and {who}', 'Dates for the {thing}', 'Part {n}: the {thing}', 'What {name} asked'];

const sentences = [
  'We have {did} the {thing}, and {name} will {act} the {thing} {when}.',
  'The {thing} costs {money} and includes {n} rounds of changes.',
  'Please let us know by {day} whether the {thing} {place} is {like} enough for {who}.',
  'Because {why}, we would like to {act} the {thing} before {day}.',
  'Could you {act} the {thing} and send it to {name} by {time} on {day}?',
  'Thank you for the {n} pictures of the {thing}; {name} has {did} all of them.',
  'Please be advised that the {thing} was {did} by {name}, and that {why}, so that the price for the {thing} goes up from {money} to {money}, which we hope is fine for you and for {who}.',
  'It is {like} for {who}, {name} says.',
  '{Who} told us that the {thing} is {like}, but {why}.',
  'In order to {act} the {thing}, we need {n} hours and your “{thing}” {place}.',
  'There is a new {thing} {place}, and {who} see it first.',
  'The {thing} was {did} on {day}.',
  '“The {thing} is {like},” said {name}, “but {why}.”',
  'You can see the {thing} at https://www.example.com/{n}/draft and write to studio{n}@example.com with changes.',
  'We **really** want the {thing} to be *{like}* and {like} for {who}, e.g. {place}.',
  'If {name} agrees, we {act} the {thing} {when}; otherwise we {act} the {thing} for {money}.',
  '{Name} and {name} met {place} at {time} and talked about the {thing}, the {thing} and {n} other things.',
  'Our {thing} team can {act} up to {n} pages a day, however {why}.',
  'The {n} deliverables are the {thing}, the {thing} and a short film of {n} seconds.',
  'So far {n} of {n} people have {did} the {thing}.',
  'What would make the {thing} more {like} for {who}?',
  'We will touch base with {name} {when} and circle back to you regarding the {thing}.',
  'A deposit of {money} is due on {day}, the rest when the {thing} has been {did}.',
  '{Who} do not need to {act} anything; {name} does it {when}.',
];
