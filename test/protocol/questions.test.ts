import assert from 'node:assert/strict';

import { CodeLensRequest, InlayHintRequest, type CodeLens, type InlayHint } from 'vscode-languageserver-protocol';

import { questionsRequest, replyRequest, showQuestionsCommand, type QuestionsResult, type ReplyParams, type ReplyResult } from '../../server/src/protocol';
import { onLine, startServer, type ServerProcess } from '../support/serverProcess';

const thread = `Hi Maya,

1. “Can we change the photos?”

   Yes, on Friday 27 November 2026.

Kind regards,
Alex

On Friday 20 November 2026 at 09:14, Maya wrote:

> Hi Alex,
>
> Can we change the photos? Who writes
> the words for the new page?
`;

describe('the client’s questions', function () {
  this.timeout(30_000);
  let server: ServerProcess;
  before(async () => (server = await startServer({ initializationOptions: { commands: [showQuestionsCommand] } })));
  after(async () => assert.equal(await server.stop(), 0));

  const questions = (uri: string): Promise<QuestionsResult | null> => server.connection.sendRequest(questionsRequest, { uri });
  const lenses = (uri: string, from = server): Promise<CodeLens[] | null> => from.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  const hints = (uri: string): Promise<InlayHint[] | null> => server.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } });

  it('are listed with their places and answers', async () => {
    const uri = await server.open(thread);
    assert.deepEqual(await questions(uri), {
      uri,
      version: 1,
      questions: [
        { type: 'question', text: 'Can we change the photos?', range: onLine(13, 2, 27), answer: onLine(4, 3, 35) },
        { type: 'question', text: 'Who writes the words for the new page?', range: { start: { line: 13, character: 28 }, end: { line: 14, character: 29 } } },
      ],
    });
    assert.deepEqual((await server.check(uri))!.questions, (await questions(uri))!.questions);
    assert.deepEqual((await server.check(uri, onLine(13, 0, 40)))!.questions, []);
  });

  it('are counted over the mail, and ticked where they are answered', async () => {
    const uri = await server.open(thread);
    const [lens, ...others] = (await lenses(uri))!;
    assert.deepEqual(others, []);
    assert.deepEqual(lens, { range: onLine(9, 0, 0), command: { title: '1 of 2 answered', command: showQuestionsCommand } });
    const [tick, ...rest] = (await hints(uri))!;
    assert.deepEqual(rest, []);
    assert.deepEqual(tick!.position, { line: 13, character: 27 });
    assert.deepEqual(tick!.label, [{ value: '✓', tooltip: 'Answered in line 5: “Yes, on Friday 27 November 2026.”', location: { uri, range: onLine(4, 3, 35) } }]);
  });

  it('are all answered when the last one is', async () => {
    const uri = await server.open(thread);
    await server.change(uri, '\n\n2. “Who writes the words for the new page?”\n\n   We do, by Friday 27 November 2026.', onLine(4, 35, 35));
    assert.equal((await lenses(uri))![0]!.command!.title, '$(check) both answered');
    assert.equal((await hints(uri))!.length, 2);
    assert.equal((await questions(uri))!.version, 2);
  });

  it('name no command of an editor that has none', async () => {
    const plain = await startServer();
    const uri = await plain.open(thread.replace(' Who writes\n> the words for the new page?', ''));
    assert.deepEqual((await lenses(uri, plain))![0]!.command, { title: 'answered', command: '' });
    assert.equal(await plain.stop(), 0);
  });

  it('are none in what is no client document, and nothing in what is not open', async () => {
    const uri = await server.open(thread, '.md');
    assert.deepEqual((await questions(uri))!.questions, []);
    assert.deepEqual(await lenses(uri), []);
    assert.deepEqual(await hints(uri), []);
    assert.equal(await questions('file:///nowhere.email.md'), null);
  });
});

describe('the draft of a reply over the protocol', function () {
  this.timeout(30_000);
  const ask = (server: ServerProcess, params: ReplyParams): Promise<ReplyResult | null> => server.connection.sendRequest(replyRequest, params);
  const copied = 'From: Maya <maya@bakery.example>\nSent: 20 November 2026 09:14\nTo: Alex Reed <alex@reed.example>; Ben <ben@reed.example>\nSubject: Menu\n\nWhat does it cost?\n';

  it('answers a text, with everyone on it but us', async () => {
    const server = await startServer({ configuration: { me: ['ben@reed.example'], locale: 'en-US' } });
    const { snippet, problems } = (await ask(server, { text: copied }))!;
    assert.match(snippet, /\nfrom: Ben <ben@reed\.example>\nto:\n  - Maya <maya@bakery\.example>\n  - Alex Reed <alex@reed\.example>\n/);
    assert.match(snippet, /1\. “What does it cost\?”\n\n {3}\$\{2:\[your answer\]\}/);
    assert.match(snippet, /On Friday, November 20, 2026 at 09:14, Maya wrote:/);
    assert.deepEqual(problems, []);
    assert.equal(await server.stop(), 0);
  });

  it('answers a mail that was read, and hands on what could not be', async () => {
    const server = await startServer();
    const mail = { from: [{ name: '', address: 'maya@bakery.example' }], replyTo: [], to: [], cc: [], subject: 'Menu', day: undefined, time: undefined, text: 'Hi', attachments: [], problems: ['Half of it is missing.'] };
    const { snippet, problems } = (await ask(server, { mail }))!;
    assert.match(snippet, /\nto: maya@bakery\.example\n/);
    assert.deepEqual(problems, ['Half of it is missing.']);
    assert.equal(await ask(server, { text: ' ' }), null);
    assert.equal(await server.stop(), 0);
  });

  it('names a setting that makes no sense in the log', async () => {
    const server = await startServer({ configuration: { me: 'alex' } });
    assert((await ask(server, { text: copied }))!.snippet.includes('maya@bakery.example'));
    assert.deepEqual(server.logs, ['The setting clearToSend.me is "alex"; it takes a list of addresses such as ["alex@studio.example"]. Its default is used instead.']);
    assert.equal(await server.stop(), 0);
  });
});
