/** Words of giving something for nothing. Data only. */

/** What makes it plain that it is a goodwill extra. */
export const markers =
  "a gift, as a favou?r, as a present, as a thank, as an exception, as our way, as part of our goodwill, by way of apology, compensation, exceptionally, for once, gesture, gift, good ?will, just once, kind of thank, make up for, on this occasion, one-?off, only once, our present, our treat to you, special exception, this once, this one time, this time, to say (?:thanks|thank you|sorry), usually, normally, would have cost, would normally, otherwise costs";

/** What is put right or owed anyway is no favour. */
export const owedAnyway =
  "apolog\\w+, by law, contract, defect\\w*, faults?, faulty, guarantee\\w*, mistake, mistakes, our error, our fault, promised, sorry, statutory, under (?:the |our )?warranty, warranty, wrong";

/** Who gets things for nothing from the client, not from us. */
export const others = 'anybody, anyone, buyers, children, customers, everybody, everyone, guests, kids, members, pensioners, people, readers, shoppers, students, users, viewers, visitors';

/** What may always be done for nothing, as a right. */
export const rights = 'apply, browse, call, cancel, change your mind, collect, contact, download, exchange, join, opt out, park, phone, register, reschedule, return, ring, sign up, switch, try, unsubscribe, withdraw';

/** Free of charge as a rule, before any job begins. */
export const standing = 'app, call-out, consultation, delivery, demo, estimate, estimates, first call, font, fonts, initial call, introductory call, parking, picture library, plugin, quotation, quotations, quote, quotes, shipping, site visit, software, trial, viewing, wi-?fi';
