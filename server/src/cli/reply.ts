/** `clear-to-send reply`: the draft of a reply to a mail, printed or written to a new file. */
import { today } from '../clock';
import { isMailError, MailError, type Mail } from '../mail/mail';
import { isMailSource } from '../mail/mailSource';
import { replyDraft } from '../reply/draft';
import { incomingMail } from '../reply/incoming';
import type { ReplyCommand } from './arguments';
import { decode, FileError, readBytes, readStandardBytes, writeNew } from './files';
import { CommandLineSettings } from './settings';

/** Resolves to the exit status: 0 for a draft, 1 for one of a mail that could not be read in full, 2 for none. */
export async function reply({ path, date, me, locale, output, root }: ReplyCommand): Promise<number> {
  const name = path ?? 'standard input';
  const say = (message: string): void => void process.stderr.write(`clear-to-send: ${message}\n`);
  try {
    const bytes = path === undefined ? await readStandardBytes() : readBytes(path);
    const { mail, ours } = await mailIn(bytes, name, me);
    // The client’s folder, which says how dates are written for them, is the one that the reply belongs to.
    const { settings } = await new CommandLineSettings(root, say).of(output ?? name);
    const { text, problems } = replyDraft(mail, { date: date ?? today(), locale: locale ?? settings.locale, country: settings.country, me: ours });
    if (output === undefined) process.stdout.write(text);
    else writeNew(output, text);
    for (const problem of problems) say(`${name}: ${problem}`);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (isMailError(error)) say(`${name}: ${error.message}`);
    else if (error instanceof FileError) say(error.message);
    else throw error;
    return 2;
  }
}

async function mailIn(bytes: Uint8Array, name: string, me: readonly string[]): Promise<{ readonly mail: Mail; readonly ours: readonly string[] }> {
  if (/\.(?:eml|msg)$/i.test(name) || isMailSource(new TextDecoder().decode(bytes.subarray(0, 100_000)))) {
    // What reads mails is large, and most commands need none of it.
    const { readMail } = await import('../mail/readMail');
    return { mail: await readMail(bytes), ours: me };
  }
  const incoming = incomingMail(decode(Buffer.from(bytes), name), me);
  if (!incoming) throw new MailError('it holds no mail to answer; name an .eml file, or a text with the client’s words.');
  return { mail: incoming.mail, ours: [...me, ...incoming.me] };
}
