/** Words of saying no. Data only. */

/** Behind “we can’t”, what makes it no refusal: joy, honesty about what is not known, trouble on our side, terms. */
export const notRefused =
  "access, afford to lose, and won't, be happier, be held, be liable, be more, be responsible, be sure, be too, believe, but, complain, confirm yet, connect, emphasise, emphasize, fault, find, forget, get enough, go wrong, guarantee, hear, help but, help feeling, hide, imagine, keep, know, log in, make out, open, overstate, praise, predict, promise, reach, read, recall, recommend, remember, reproduce, rule out, say, see, seem to, speak for, stop, stress, tell, thank, think, underestimate, understand, wait, wish";

/** What is refused to nobody: “visitors cannot”. */
export const otherSubjects = 'anybody, anyone, anything, customers, everything, how, ones, people, reasons?, something, that, things, users, visitors, what, where, whether, which, who, why';

/** Words that give a reason. */
export const reasonWords =
  "(?:is|are|was|were|'s|'re|been) (?:already |now |fully |still |all )?(?:booked|broken|busy|closed|full|sold out), according to, already, as it, as our, as that, as the, as there, as they, as this, as we, as your, because, due to, far from, for this reason, fully booked, given (?:the|that|our|your), in order to, law, legal, licence, license, limit, no longer (?!possible|an option)[a-z]+, not allowed, not enough, once (?:it|they|the|we|you|an?), only, otherwise, owing to, reason, regulations?, requires?, rules?, safety, since, so that, takes, the problem is, to avoid, to keep, to protect, too (?:big|close|dark|few|heavy|late|little|long|many|much|narrow|old|short|small|thin|tight|weak|wet), unless, until, which would, without, would (?:be too|break|cost|damage|delay|mean|need|put|require|take|void)";

/** Words that offer another way. */
export const otherWays =
  "alternative, alternatively, another (?:day|date|way|option|time|slot|week|month), (?:we|i|you|she|he|they) (?:also )?can, can also, can offer, could instead, (?:we|i|you|they) (?:also )?could (?!have\\b)[a-z]+, either .* or, for an extra, how about, if you (?!had\\b)[a-z]+, instead, later, maybe we, next (?:week|month|year), options?, the good news, the (?:next|first) (?:free|possible|available), (?:i|we|they|it)(?:'ll| will) (?!not), we do have, we offer, we recommend, we suggest, i recommend, i suggest, what about, would you like, would work, you may, you might";
