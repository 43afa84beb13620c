/** What tells a reader well enough what a tool is good for. Data only; sorted. */

/** Behind “for”: “Stripe for card payments”. */
export const usesBehindFor =
  'accounting addresses adverts analytics animation animations appointments backups billing bookings calls chat contracts deliveries design documents donations ' +
  'drawings email emails files forms icons illustrations images invoices invoicing layout logins mail mailings mailshots maps messages messaging newsletters ' +
  'passwords payments photos pictures planning posters presentations reminders reports reviews scheduling search shipping signatures slides spreadsheets ' +
  'storage styles styling subscriptions surveys tasks texts tickets translation translations typesetting video videos visits';

/** Behind “to”: “Typeform to collect the answers”. */
export const usesBehindTo =
  'accept book build catch check collect compare count create deliver design display draw edit fill find follow handle hold host keep list make manage measure ' +
  'monitor organise organize plan print process protect publish read record remind reply save search sell send serve share show sign sort store stream take test ' +
  'track translate type watch write';
