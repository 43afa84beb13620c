/** A small house’s mails to four clients, dated around a day, so that each time they are read something is late and something due. */

/** By path, from the folder of the workspace. @param today YYYY-MM-DD. */
export function demoClients(today: string): Readonly<Record<string, string>> {
  const day = (days: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const words = (days: number): string => {
    const parts = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(`${day(days)}T00:00:00Z`));
    return parts.replace(',', '');
  };
  const mail = (client: string, to: string, subject: string, days: number, body: string): string => `---\nkind: email\nclient: ${client}\nto: ${to}\nsubject: "${subject}"\ndate: ${day(days)}\n---\n\n${body}\n\nKind regards,\nAlex\n`;
  const quoted = (days: number, who: string, text: string): string => `\n\nOn ${words(days)}, ${who} wrote:\n\n${text.replace(/^/gm, '> ')}`;
  const [maya, tom, ida, ruth] = ['Maya Hartley <maya@hartleytearooms.example>', 'Tom Ode <tom@odefilms.example>', 'Ida Lind <ida@lindcafe.example>', 'Ruth Okafor <ruth@okafor.example>'];
  return {
    'clients/hartley-tea-rooms/1 welcome.email.md': mail('Hartley Tea Rooms', maya, 'Your home page', -37, `Hi Maya,\n\nThank you for the call. We will send you the first draft of the home page by ${words(-30)}.`),
    'clients/hartley-tea-rooms/2 draft.email.md': mail('Hartley Tea Rooms', maya, 'Your home page', -30, 'Hi Maya,\n\nHere is the first draft of the home page, to read on your phone.'),
    'clients/hartley-tea-rooms/3 prices.email.md': mail('Hartley Tea Rooms', maya, 'Your home page', -6, `Hi Maya,\n\nYes, that is possible. We will send you the page with the prices by ${words(-2)}. You will have the photos of the cakes on ${words(2)}.\n\nWhich phone number should stand on the page?`).replace(/\n\nKind regards,\nAlex\n$/, `\n\nKind regards,\nAlex${quoted(-8, 'Maya Hartley', 'Hi Alex,\n\nIt looks lovely. Can we have a page with the prices?\n\nWhat does a page for wedding cakes cost?')}\n`),
    'clients/ode-films/1 delay.email.md': mail('Ode Films', tom, 'The opening film', -12, `Hi Tom,\n\nWe will send you the opening film by ${words(-3)}.`),
    'clients/ode-films/2 delay.email.md': mail('Ode Films', tom, 'The opening film', -1, `Hi Tom,\n\nWe planned to give you the opening film on ${words(-3)}. I am sorry that it is late. The new date is ${words(3)}.`),
    'clients/lind-cafe/1 menu.email.md': mail('Lind Café', ida, 'Your menu', -7, 'Hi Ida,\n\nThe menu is printed and on its way. Thank you for the good work together!'),
    'clients/okafor/1 sign.email.md': mail('Okafor & Daughters', ruth, 'The sign over the door', 0, `Hi Ruth,\n\nThe sign is painted. You will have it on ${words(12)}.`),
    'clients/okafor/2 thanks.email.md': '---\nkind: email\nclient: Okafor & Daughters\nto: Ruth Okafor <ruth@okafor.example>\nsubject: Thanks\n---\n\nHi Ruth,\n\nThank you.\n',
  };
}
