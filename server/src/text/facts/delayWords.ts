/** Words of lateness. Data only. */

/** Things that come from the client: theirs are late, not ours. */
export const fromClient =
  'answer, answers, approval, approvals, balance, bank, brief, comments, confirmation, corrections, decision, deposit, details, feedback, input, instructions, invoice, money, notes, order form, payment, payments, reply, replies, response, signature, sign-off, transfer';

/** The same, but only where they are late; “your photos are not ready” may be ours. */
export const lateFromClient = 'account, assistant, balance, bill, boss, content, contract, copy, data, documents, fee, fees, files, images, instalment, invoices, logo, material, materials, paperwork, photos, pictures, printer, receipts, rent, subscription, supplier, team, tenant, text, texts';

/** Others’ lateness, which holds up a person and not a job. */
export const travel = 'bus, coach, ferry, flight, plane, taxi, traffic, train, trains, tram, tube';

/** What is said to be late or not ready of somebody else. */
export const strangers = 'anybody, audience, child, children, competitors, customers, everybody, he, market, people, she, someone, somebody, students, they, users, visitors, who, world, you';

/** What is still to be done to a thing of ours: “have not been delivered”. */
export const deedsAwaited =
  'built, completed, cut, delivered, designed, despatched, dispatched, done, drawn, edited, filmed, finished, fitted, fixed, granted, installed, issued, laid, made, mended, mounted, painted, plastered, posted, printed, published, recorded, released, repaired, shipped, tiled, translated, written';
