/** Words that tell what a promise is, and what became of it. Data only, each list sorted. */

export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  eight: 8,
  eleven: 11,
  fifteen: 15,
  five: 5,
  forty: 40,
  'forty-eight': 48,
  'forty-five': 45,
  four: 4,
  fourteen: 14,
  half: 1,
  'half a': 1,
  'half an': 1,
  nine: 9,
  ninety: 90,
  one: 1,
  seven: 7,
  six: 6,
  sixty: 60,
  ten: 10,
  thirty: 30,
  three: 3,
  twelve: 12,
  twenty: 20,
  two: 2,
};

/** What is promised by these words is an answer or a message. */
export const wordDeeds =
  'answer, be back in touch, be in contact, be in touch, come back to, come back with, confirm, follow up, get back, get ' +
  'in touch, hear again, hear back, hear from, hear more, inform you, keep you, let you know, message from me, message ' +
  'from us, next message, next note, next update, notify you, reply, report back, respond, tell you, touch base, update ' +
  'you, write again, write to, write you';

/** What is done by these leaves no trace in mails. */
export const unseenDeeds =
  'be at your, be there, call, call round, chat, come and, come by, come in, come over, come round, come to, discuss, ' +
  'drop by, drop in, drop round, go through, meet, phone, pick up, pop in, pop over, pop round, ring, see you, speak, ' +
  'talk, visit';

/** Verbs that hand something over; what stands behind them is what is promised. */
export const handovers =
  'deliver, e-mail, email, find, forward, get, give, have, hear, mail, post, present, provide, receive, return, see, send, share, show, submit, supply, upload';

/** Words that tell nothing of what a promise or a report is about. */
export const emptyInPromises =
  'afternoon agree agreed along anyway april august back bring call check close complete date dates day deadline ' +
  'december deliver delivered delivery done evening february finish finished follow following follows friday full fully ' +
  'hand hear hour hours hold how january july june keep late later lunch mail march may meanwhile midday minute minutes ' +
  'monday month months morning moved new noon november october offer old originally post prepare present promise ' +
  'promised provide ready receive remain rest return revise saturday send september set share show soon still submit ' +
  'sunday supply team thursday today together tomorrow tonight tuesday upload wednesday week weeks work working year ' +
  'yesterday';

/** Words for what a quote, a proposal is, by the kind of the document. */
export const kindWords: Readonly<Record<'quote' | 'proposal', string>> = {
  proposal: 'concept costs estimate offer plan price prices proposal quotation quote',
  quote: 'cost costs estimate figures offer price prices quotation quote',
};
