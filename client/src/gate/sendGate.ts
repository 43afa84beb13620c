import { QuickPickItemKind, window, type QuickPickItem, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

import type { ReportedFinding, SendCheckResult } from '../../../server/src/protocol';
import { rangeOf, showBeside } from '../report/applyFix';
import type { Report } from '../report/report';
import { explainRefusal, requestSendCheck } from '../server';
import { askReason } from './askReason';
import { decide, pronounOf, questionOf } from './gateModel';
import type { Waivers } from './waivers';

/** Leave to send a document. */
export interface Passage {
  /** The version of the document that may leave. */
  readonly version: number;
  /** What is in it all the same, to be told when it has left; empty when there is nothing to tell. */
  readonly remark: string;
  /** Opens the report on it. */
  readonly look: () => unknown;
}

type Answer = { readonly type: 'look' } | { readonly type: 'send' } | { readonly type: 'place'; readonly finding: ReportedFinding };

interface Item extends QuickPickItem {
  readonly answer?: Answer;
}

/** Stands between a document and every way out of the editor. */
export class SendGate {
  readonly #client: BaseLanguageClient;
  readonly #report: Report;
  readonly #waivers: Waivers;
  /** By document, the keys of what the writer has looked at since VS Code was started. */
  readonly #looked = new Map<string, Set<string>>();

  constructor(client: BaseLanguageClient, report: Report, waivers: Waivers) {
    this.#client = client;
    this.#report = report;
    this.#waivers = waivers;
  }

  /** Checks the document as it stands and asks the writer about what would embarrass; undefined when it is not to leave. */
  async pass(document: TextDocument): Promise<Passage | undefined> {
    try {
      return await this.#passOnce(document);
    } catch (error) {
      void window.showErrorMessage(explainRefusal(error));
      return undefined;
    }
  }

  /** Has the writer look again at what is in a document that was closed. */
  forget(uri: string): void {
    this.#looked.delete(uri);
  }

  async #passOnce(document: TextDocument): Promise<Passage | undefined> {
    const uri = document.uri.toString();
    for (;;) {
      const check = await requestSendCheck(this.#client, { uri });
      const keys = keysOf(check.errors);
      const { open, remark } = decide(check, await this.#waivers.of(uri, keys), this.#looked.get(uri) ?? new Set());
      // The text can change while the check is on its way, or while the writer is asked.
      if (check.version !== document.version) continue;
      if (open.length === 0) {
        if (check.gate !== 'off') await this.#waivers.keepOnly(uri, keys);
        return { version: check.version, remark, look: () => this.#report.open(document) };
      }
      if (!(await this.#settle(document, check, open))) return undefined;
    }
  }

  /** Answers whether to go on; then it is looked once more whether anything is open. */
  async #settle(document: TextDocument, check: SendCheckResult, open: readonly ReportedFinding[]): Promise<boolean> {
    const answer = await ask(check, open);
    if (answer?.type === 'send') {
      const waiver = await askReason(open);
      if (waiver) await this.#waivers.add(check.uri, keysOf(open), waiver);
      return waiver !== undefined;
    }
    if (answer?.type === 'look') {
      this.#look(check.uri, open);
      await this.#report.open(document);
    }
    if (answer?.type === 'place') {
      this.#look(check.uri, [answer.finding]);
      await showBeside(document, { preserveFocus: false, selection: rangeOf(answer.finding.range) });
    }
    return false;
  }

  #look(uri: string, findings: readonly ReportedFinding[]): void {
    this.#looked.set(uri, new Set([...(this.#looked.get(uri) ?? []), ...keysOf(findings)]));
  }
}

const keysOf = (findings: readonly ReportedFinding[]): readonly string[] => findings.flatMap(({ key }) => key ?? []);

async function ask({ gate, summary }: SendCheckResult, open: readonly ReportedFinding[]): Promise<Answer | undefined> {
  const them = pronounOf(open);
  const after = gate === 'strict' ? 'Nothing is sent.' : 'Nothing is sent; once looked at, it may go.';
  const items: readonly Item[] = [
    { label: `$(eye) Look at ${them === 'it' ? 'It' : 'Them'}`, detail: `Opens the report. ${after}`, answer: { type: 'look' } },
    { label: '$(check) Send All the Same…', detail: 'Asks why, in one line, and keeps the reason in the report.', answer: { type: 'send' } },
    { label: open.length === 1 ? 'What it is' : 'What they are', kind: QuickPickItemKind.Separator },
    ...open.map((finding): Item => ({
      label: `$(error) ${finding.message}`,
      description: `line ${finding.range.start.line + 1}`,
      answer: { type: 'place', finding },
    })),
  ];
  const picked = await window.showQuickPick(items, {
    title: questionOf(open, summary),
    placeHolder: `Look at ${them}, or say why ${them === 'it' ? 'it is' : 'they are'} right`,
    ignoreFocusOut: true,
    matchOnDescription: true,
  });
  return picked?.answer;
}
