/** The results as a table for people, each figure beside its target. */

export function table({ machine, rules, versions, whole, keystroke, linear, commandLine, server, clients, first, sizes }) {
  const lines = [
    `${machine.processors} × ${machine.model ?? 'unknown processor'}, Node ${machine.node}, ${rules.length} rules`,
    '',
    'A whole document, nothing remembered, milliseconds (median / 95 of 100)',
    row('', Object.keys(whole)),
    ...Object.keys(whole['1 KB']).map((name) => row(`  ${name} ${versions[name] ?? ''}`, Object.values(whole).map((times) => `${times[name].median} / ${times[name].p95}`))),
    ...Object.entries(whole).map(([label, times]) => target(`  ${label}: share of write-good’s time`, times.ours.median / times['write-good'].median, 0.5)),
    '',
    'A keystroke, milliseconds (50 / 95 / 99 of 100)',
    ...Object.entries(keystroke).flatMap(([label, { p50, p95, p99 }]) => [row(`  ${label}`, [`${p50} / ${p95} / ${p99}`]), target(`  ${label}, 95 of 100`, p95, label === '10 KB' ? 1 : 2)]),
    '',
    'Milliseconds for a KB, the longer the document',
    row('', Object.keys(linear)),
    row('  ours', Object.values(linear).map(({ perKb }) => String(perKb))),
    target('  1 MB against 10 KB', linear['1 MB'].perKb / linear['10 KB'].perKb, 1.5),
    '',
    `One small file on the command line, milliseconds: ours ${commandLine.ours}, write-good ${commandLine['write-good']}, Node alone ${commandLine['node alone']}`,
    target('  ours against write-good', commandLine.ratio, 1.5),
    '',
    `The server, MB resident: ${server.atStart} at the start, ${server.opened} with a document of 100 KB, ${server.most} at most`,
    target(`  after ${server.edits} edits`, server.afterEdits, 90),
    '',
    `The view “Clients” over ${clients.documents} documents of ${clients.clients} clients, milliseconds: ${clients.first} to be filled, ${clients.shown} until the first are shown, ${clients.changed} when one has changed, ${clients.again} when none has; ${clients.megabytes} MB resident`,
    target('  to be filled', clients.first, 2000),
    '',
    `To the first result of 10 KB: ours ${first.ours.milliseconds} ms and ${first.ours.megabytes} MB, harper.js ${first['harper.js'].milliseconds} ms and ${first['harper.js'].megabytes} MB`,
    '',
    `Minified, bytes: ${Object.entries(sizes).map(([name, bytes]) => `${name} ${bytes.toLocaleString('en')}`).join(', ')}`,
    target('  server.js, KB', sizes['server.js'] / 1000, 900),
    '',
  ];
  return lines.join('\n');
}

const row = (name, cells) => `${name.padEnd(32)}${cells.map((cell) => cell.padStart(18)).join('')}`;

const target = (name, value, most) => `${name.padEnd(40)}${String(Number(value.toPrecision(3))).padStart(10)}   at most ${most}: ${value <= most ? 'met' : 'MISSED'}`;
