/** Words of putting things right. Data only. */

/** “We will …” or “we …” with one of these puts nothing right. */
export const idleVerbs =
  'aim, always, apologise, apologize, appreciate, be happy, be sorry, believe, certainly, continue to strive, do everything, do our best, do our utmost, do my best, feel, hope, know, look forward, never, not, realise, realize, regret, see, strive, take this very seriously, take this seriously, take your, try, understand, value, very much, want, wish, would';

/** What we did wrong, not what we did about it. */
export const wrongDeeds =
  'been, broken, caused, charged, confused, delayed, deleted, disappointed, failed, forgotten, had, kept you, left, let, lost, made, messed, misread, missed, mixed, overcharged, overlooked, put you, run out, sent you the wrong, sent the wrong, taken so, used the wrong';

/** What puts things right, in the past and after “is”. */
export const deedsDone =
  'added, adjusted, asked, back, booked, brought forward, called, cancelled, changed, checked, cleaned, cleared, closed, compensated, correct, corrected, credited, cured, deducted, discounted, done, fixed, found, given back, happening, hired, in place, installed, issued, live, moved, online, ordered, paid back, patched, printed again, put back, put right, rearranged, rebooked, rebuilt, recovered, redone, refunded, reimbursed, reinstated, removed, repaired, replaced, reprinted, rescheduled, resent, reset, resolved, restarted, restored, returned, reversed, rewritten, rolled back, running again, set up, settled, solved, sorted, stopped, switched, taken down, taken off, transferred, under way, underway, updated, up again, upgraded, withdrawn, working again, written off';

/** The same as we tell it in the present or of the future: “we take £60 off”. */
export const deedsToDo =
  'add, arrange, bake, book, bring, bring forward, call, cancel, change, check, clean, collect, correct, cover, credit, deal with, deduct, deliver, edit, enter, exchange, film, finish, fit, fix, give, go through, have it, have them, lay, lend, make, offer, order, pay, pick up, print, put, re-do, read, rebuild, recut, redo, refund, reimburse, reinstall, remove, reopen, repaint, repair, replace, reprint, rerun, resend, restore, return, review, rewrite, send, set up, start, stop, swap, switch, take, test, transfer, update, waive, wash, work, write to';
