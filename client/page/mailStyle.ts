/**
 * How a mail looks where it leaves that to the mail program: dark words on white, or the other way round.
 * The client does not see VS Code, so none of its colours are in it.
 */
export const mailStyle = `
:host {
  all: initial;
  display: block;
  box-sizing: border-box;
  padding: 20px 24px 24px;
  overflow-wrap: anywhere;
  font: 14px/1.5 Arial, Helvetica, sans-serif;
  color: #1f1f1f;
  background: #ffffff;
  color-scheme: light;
  --muted: #5f6368;
  --line: #dadce0;
  --link: #0b57d0;
}

:host(.dark) {
  color: #e8eaed;
  background: #1f1f1f;
  color-scheme: dark;
  --muted: #aeb4bb;
  --line: #4a4d51;
  --link: #8ab4f8;
}

html,
body {
  display: block;
  margin: 0;
}

header {
  display: block;
  margin: 0 0 18px;
  padding: 0 0 14px;
  border-bottom: 1px solid var(--line);
}

header h1 {
  margin: 0 0 10px;
  font-size: 20px;
  font-weight: 600;
  line-height: 1.3;
}

header dl {
  margin: 0;
}

header dl > div {
  display: flex;
  gap: 10px;
}

header dt {
  flex: none;
  width: 44px;
  color: var(--muted);
}

header dd {
  margin: 0;
}

header .missing {
  font-style: italic;
  color: var(--muted);
}

header ul {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 12px 0 0;
  padding: 0;
  list-style: none;
}

header li {
  padding: 4px 12px;
  border: 1px solid var(--line);
  border-radius: 14px;
}

body > :last-child {
  margin-bottom: 0 !important;
}

/* One that is wider than a telephone is pushed sideways, as in mail programs. */
table {
  display: block;
  width: max-content;
  max-width: 100%;
  overflow-x: auto;
}

a {
  color: var(--link);
}

a:focus-visible {
  outline: 2px solid var(--link);
  outline-offset: 2px;
}

::highlight(meant) {
  color: #1f1f1f;
  background: #ffe08a;
}
`;
