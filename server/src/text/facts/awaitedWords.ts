/** What a client waits for when we promise it: the verbs behind “we will” and “you will”. Data only, each list sorted. */

export const awaitedDeeds =
  'add, adjust, answer, arrange, ask, be back, be in contact, be in touch, book, call, change, check, circulate, clarify, come back, confirm, contact, correct, deliver, discuss, draft, drop you, e-mail, email, explore, figure, find out, finish, fix, follow up, forward, get back, get in touch, get it, get that, get the, get this, get you, give you, go back, have a look, have a think, have it, have the, inform, investigate, issue, keep you, let you know, look at, look into, mail, make sure you get, message, notify, order, pass, phone, post, prepare, process, provide, put together, reach out, refund, repair, replace, reply, report, resend, resolve, respond, return, review, revise, ring, schedule, send, share, ship, show you, solve, sort, speak to, submit, supply, take a look, take care, talk to, tell you, text, touch base, update, upload, work on, work out, write';

export const awaitedGoods =
  'hear from, receive, (?:get|have) (?:it|them|the|your|another|both|an? (?:\\w+ )?(?:answer|call|copy|draft|e-?mail|invoice|letter|link|list|mail|message|new|plan|proof|quote|refund|reply|report|update|version))';

/** Times that are no day and still tell when: habits, events, conditions. */
export const looseTimes =
  'after, afterwards, always, anytime, as and when, as soon as, asap, at the (?:same time|end|start|call|meeting|latest), before, beforehand, during, each, early, end of, every, ever, eventually, first thing, from now on, if, in case, in due course, in good time, in the (?:coming|next|meantime|morning|afternoon|evening|new year|spring|summer|autumn|fall|winter), later, meanwhile, momentarily, next, now, on (?:the day|arrival|delivery|completion|receipt|approval), once, over the (?:coming|next), overnight, presently, promptly, quickly, right away, shortly, should you, soon, soonest, straight away, then, this (?:week|month|afternoon|morning|evening|year|weekend), throughout, today, tonight, tomorrow, unless, until, upon, when, whenever, while, with (?:the|your) (?:first|next), within';

/** Words that tell nothing of what a sentence is about. */
export const awaitedCommon =
  'about also answer april august back been best could december each february friday from have hear here it\'ll january july june just kind know like look made make march monday more need november october please regards reply saturday send september some soon sunday thank thanks that them then there they this thursday today tomorrow tuesday very we\'ll wednesday week were what when which will with would you\'ll your';
