/** Words by which a letter says how and when to pay. Data only, sorted; alternatives of patterns over small letters. */

/** What happens at the time when a payment falls due. */
export const paymentEvents = [
  'accept\\w*', 'acceptance', 'agree\\w*', 'application', 'approv\\w*', 'arriv\\w*', 'assembl\\w+', 'begin\\w*', 'book\\w*', 'call-?off', 'christmas', 'closing', 'collect\\w*', 'commence\\w*', 'commission\\w*', 'complet\\w+', 'confirm\\w*', 'contract', 'deliver\\w*',
  'deposit', 'despatch', 'dispatch', 'draft', 'easter', 'end', 'event', 'exchange', 'fair', 'finish\\w*', 'first (?:day|draft|lesson|meeting|night|session|visit|day of \\w+)', 'go(?:es|ing)? live', 'half-?time', 'half-?way', 'hand\\w*', 'instal\\w+',
  'instruct\\w*', 'it (?:fits|works|stands|is (?:up|done|ready|finished|in|yours)|\'s (?:up|done|ready|finished|in))', 'kick-?off', 'last (?:day|draft|lesson|visit)', 'launch\\w*', 'midpoint', 'night', 'opening', 'order\\w*', 'pick\\w*', 'proof', 'receipt', 'receiv\\w*',
  'say yes', 'ship\\w*', 'show', 'sign\\w*', 'signature', 'start\\w*', 'the day', 'they(?: are|\'re) (?:up|done|ready|in)', 'we (?:come|begin|start|finish|deliver)', 'we\'re (?:done|finished)', 'wedding', 'work (?:is|begins|starts|ends)', 'you (?:can play|have|like|get|see|take|move in|sign|say)',
];

/** Ways to pay that mean nothing else. */
export const plainMethods = [
  'ach', 'bacs', 'bank (?:details|transfer|draft|account details)', 'bankers?[\'’]? draft', 'bizum', 'bpay', 'cash app', 'e-?transfer', 'eft', 'm-pesa', 'mobilepay', 'payoneer', 'paytm', 'phonepe', 'by wire', 'cash (?:against documents|at the door|before delivery|in hand|with order|on (?:delivery|completion|the day|collection)|only|or (?:card|cheque|check))', 'card or (?:cash|cheque|check)', 'chaps', 'che(?:que|ck)s? (?:payable|made out|in favou?r|or (?:card|cash))', 'cod', 'contactless',
  'credit transfer', 'direct debit', 'fast(?:er)? payments?', 'giro', 'iban', 'imps', 'interac', 'irrevocable letter', 'klarna', 'letter of credit', 'l/c', 'lump sum payment', 'money order', 'neft', 'nett? \\d+', 'payid', 'pro ?-?forma(?: invoice)?', 'rtgs', 'sepa', 'sort code', 'standing order', 'swift code', 'telegraphic transfer',
  'twint', 'upi', 'venmo', 'wire transfer', 'zelle',
];

/** Those that mean something else without a word of paying beside them. */
export const otherMethods = ['(?:bank )?transfer', 'apple pay', 'card', 'cash', 'cheque', 'check', 'credit card', 'debit card', 'google pay', 'invoice', 'paypal', 'revolut', 'stripe', 'wire', 'wise'];

/** People who pay our client and not us. */
export const otherPayers = 'adults|attendees|buyers|children|customers?|diners|donors?|families|grown-ups|guests?|kids|members?|parents|participants|passengers|patients?|people|players|pupils|readers|shoppers?|students?|subscribers|tenants?|they|users?|visitors?';

/** Things that are deposited, told in instalments or sent by transfer and are no money. */
export const otherDeposits = 'chalk|lime|limescale|mineral|salt|fat|grease|dust|soil|mud|rust|carbon|calcium|silt';
