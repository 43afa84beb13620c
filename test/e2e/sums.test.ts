import assert from 'node:assert/strict';
import { commands, Range, workspace, type CodeAction, type CodeLens, type CompletionList, type Hover, type InlayHint, type MarkdownString, type TextDocument } from 'vscode';

import { eventually } from '../support/eventually';
import { checked, closeEverything, openText } from './support';

const quote = (texts: string): string =>
  ['---', 'kind: quote', '---', '', '# Quote', '', '| Item | Hours | Rate | Amount |', '| --- | ---: | ---: | ---: |', `| Texts | 12 | £85.00 | ${texts} |`, '| Photos | 2 | £90.00 | £180.00 |', '| Total | | | £1,200.00 |', ''].join('\n');

describe('The sums of a quote', () => {
  afterEach(closeEverything);

  it('are shown over the table, in its cells and under the pointer', async () => {
    const { document } = await openText(quote(''));
    await checked(document);
    let hints: readonly InlayHint[] = [];
    await eventually('there is a hint', async () => (hints = await inlayHints(document)).length > 0);
    assert.deepEqual(hints.map(({ label }) => label), ['= £1,020.00']);
    assert.equal(hints[0]?.position.line, 8);
    assert.deepEqual(await lensTitles(document), ['2 items · total £1,200.00 · adds up']);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, document.lineAt(9).range.end.translate(0, -6));
    assert.match(hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n'), /2 × £90\.00 = £180\.00/);
  });

  it('are filled in by an action, after which the table adds up', async () => {
    const { document } = await openText(quote(''));
    await checked(document);
    let actions: readonly CodeAction[] = [];
    const title = 'Fill in the sums';
    await eventually('there is an action', async () => (actions = await refactorings(document)).some((action) => action.title === title));
    await workspace.applyEdit(actions.find((action) => action.title === title)!.edit!);
    assert.equal(document.getText(), quote('£1,020.00'));
    await checked(document);
    await eventually('the lens has followed', async () => (await lensTitles(document))[0] === '2 items · total £1,200.00 · adds up');
  });

  it('are offered behind a sign of equality', async () => {
    const { document } = await openText(quote('='));
    await checked(document);
    const position = document.lineAt(8).range.end.translate(0, -2);
    const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, position, '=');
    assert(items.some(({ label }) => label === '= £1,020.00'), JSON.stringify(items.map(({ label }) => label)));
  });

  it('make a table of a list', async () => {
    const { document } = await openText('---\nkind: quote\n---\n\n- Design: £800\n- Texts: £450\n');
    await checked(document);
    let action: CodeAction | undefined;
    await eventually('there is an action', async () => (action = (await refactorings(document, 4)).find(({ title }) => title === 'Turn this list into a priced table')) !== undefined);
    await workspace.applyEdit(action!.edit!);
    assert.equal(document.lineAt(6).text, '| Design | £800 |');
  });
});

const inlayHints = ({ uri }: TextDocument): Thenable<readonly InlayHint[]> => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, new Range(0, 0, 99, 0));
const refactorings = ({ uri }: TextDocument, line = 8): Thenable<readonly CodeAction[]> => commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, new Range(line, 3, line, 3), 'refactor.rewrite', 20);
const lensTitles = async ({ uri }: TextDocument): Promise<readonly (string | undefined)[]> => (await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 20)).map(({ command }) => command?.title);
