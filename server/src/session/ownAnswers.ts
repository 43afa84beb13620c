/** Answers what is asked beyond the language server protocol; see `protocol/`. */
import { now, today } from '../clock';
import { exportAnswer } from '../exporting';
import { checkResult, ignoredFindings, previewFrame, reportedQuestions, sendCheckResult, toTextRange } from '../features';
import { settingsInForce } from '../inForce';
import type * as protocol from '../protocol';
import { replyDraft } from '../reply/draft';
import { incomingMail } from '../reply/incoming';
import { rules } from '../rules';
import { teach } from '../teach';
import { ProseDocument } from '../text/document';
import type { Session } from './session';

/** @param onNews Called when the document is shown from now on, or more of it. */
export async function checkAnswer(session: Session, { uri, selection }: protocol.CheckParams, onNews: () => void): Promise<protocol.CheckResult | null> {
  const { open, shown } = session;
  await session.lookAround(uri);
  return session.withDocument(
    uri,
    (document, current) => {
      const part = selection && toTextRange(selection, document);
      if (part && part.end > part.start) return checkResult(open.checkPart(document, current, part.start, part.end), document, part.start);
      // From now on the document is checked as others are, which the editor learns by asking again.
      const isNews = open.ask(uri) || !shown.isDue(document, current);
      shown.asked(document);
      if (isNews) onNews();
      const check = open.check(document, current);
      return check ? { ...checkResult(check, document, 0), questions: reportedQuestions(check.document, document) } : null;
    },
    null,
  );
}

export async function sendCheckAnswer(session: Session, { uri }: protocol.SendCheckParams): Promise<protocol.SendCheckResult | null> {
  const { beside, open } = session;
  await session.lookAround(uri);
  // What is attached may have come or gone since anybody looked.
  if (beside.forget(uri)) open.recheck(uri);
  return session.withDocument(
    uri,
    (document, current) => sendCheckResult(current.sendGate === 'off' ? undefined : open.checkToSend(document, current), document, current.sendGate),
    null,
  );
}

export async function previewAnswer(session: Session, { uri }: protocol.PreviewParams): Promise<protocol.PreviewResult | null> {
  const { open, shown, previewing, folders } = session;
  const asked = await session.withDocument(
    uri,
    (document, current, inForce) => {
      const checked = open.check(document, current);
      const check = checked ?? open.unchecked(document, current);
      return { check, inForce, frame: previewFrame(check, document, checked?.kind && shown.of(uri, checked, current).reports) };
    },
    undefined,
  );
  return asked ? { ...asked.frame, ...(await previewing.page(uri, asked.check, asked.inForce, folders.roots)) } : null;
}

export const questionsAnswer = (session: Session, { uri }: protocol.QuestionsParams): Promise<protocol.QuestionsResult | null> =>
  session.withCheck(
    uri,
    (check, document) => ({ uri, version: document.version, questions: check?.kind ? reportedQuestions(check.document, document) : [] }),
    null,
  );

export async function replyAnswer(session: Session, { mail, text = '', uri = '' }: protocol.ReplyParams): Promise<protocol.ReplyResult | null> {
  const { me, locale, country } = (await session.settings.of(uri)).settings;
  const incoming = mail ? { mail, me: [] } : incomingMail(text, me);
  if (!incoming) return null;
  const { snippet, problems } = replyDraft(incoming.mail, { date: today(), locale, country, me: [...me, ...incoming.me] });
  return { snippet, problems };
}

export const ignoredAnswer = (session: Session, { uri }: protocol.IgnoredParams): Promise<readonly protocol.IgnoredFinding[] | null> =>
  session.withCheck(uri, (check, document) => (check ? ignoredFindings(check, document) : []), null);

export async function exportedAnswer(session: Session, params: protocol.ExportParams): Promise<protocol.ExportResult | null> {
  const { open, reader, folders } = session;
  const asked = await session.withDocument(
    params.uri,
    (document, current, inForce) => ({ check: open.check(document, current), text: document.getText(), inForce }),
    undefined,
  );
  if (!asked) return null;
  const { check, text, inForce } = asked;
  return exportAnswer(params, check?.document ?? new ProseDocument(text), check?.kind, inForce, { reader, roots: folders.roots, now: now() });
}

export const settingsInForceAnswer = (session: Session, { uri }: protocol.SettingsInForceParams): Promise<readonly protocol.SettingInForce[] | null> =>
  session.withDocument(
    uri,
    (document, current, inForce) => settingsInForce(inForce, rules, session.open.check(document, current)?.kind ?? 'email'),
    null,
  );

export const teachAnswer = async (session: Session, params: protocol.TeachParams): Promise<protocol.TeachResult | null> =>
  teach(params, (await session.settings.of(params.uri)).files, session.folders.roots);
