/** How a proposal looks on the screen and on paper. */
import type { PageColours } from './colours';

/** @param paper As CSS names it. */
export const proposalStyle = ({ words, ground, onGround, line }: PageColours, paper: 'A4' | 'letter'): string =>
  `
@page { size: ${paper}; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, Helvetica, sans-serif; color: #555555; } }
* { box-sizing: border-box; }
html { background: #ffffff; color: #1f2933; color-scheme: light; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.5rem; font: 16px/1.55 "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
body > header { display: flex; align-items: flex-end; justify-content: space-between; gap: 1.5rem; padding-bottom: 1rem; margin-bottom: 2rem; border-bottom: 3px solid ${ground}; }
body > header img { display: block; max-width: 14rem; max-height: 4.5rem; }
body > header p { margin: 0; }
.company { font-weight: 600; font-size: 1.15rem; color: ${words}; }
.facts { margin: 0; text-align: right; font-size: 0.9rem; }
.facts div { display: flex; justify-content: flex-end; gap: 0.5rem; }
.facts dt { color: #555555; }
.facts dd { margin: 0; font-weight: 600; }
body > footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid ${line}; font-size: 0.8rem; color: #555555; white-space: pre-line; }
h1, h2, h3, h4, h5, h6 { color: ${words}; line-height: 1.25; margin: 1.8em 0 0.6em; break-after: avoid; }
main > :first-child { margin-top: 0; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.1rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, blockquote, pre, table { margin: 0 0 1em; }
p, li { orphans: 3; widows: 3; }
li > p { margin-bottom: 0.4em; }
a { color: inherit; text-decoration-color: ${ground}; }
img { max-width: 100%; height: auto; }
blockquote { padding-left: 1rem; border-left: 3px solid ${line}; }
pre { white-space: pre-wrap; padding: 0.75rem 1rem; border: 1px solid #d5d9de; }
pre, code { font-family: Consolas, Menlo, "Courier New", monospace; font-size: 0.92em; }
hr { border: 0; border-top: 1px solid ${line}; margin: 2em 0; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
thead { display: table-header-group; }
th { background: ${ground}; color: ${onGround}; text-align: left; }
th, td { padding: 0.5rem 0.7rem; border: 1px solid #c3c9d0; vertical-align: top; }
[align="right"] { text-align: right; }
[align="center"] { text-align: center; }
tr, img, blockquote, pre { break-inside: avoid; }
@media (max-width: 30rem) { body { padding: 1rem; } body > header { display: block; } .facts { text-align: left; margin-top: 1rem; } .facts div { justify-content: flex-start; } main { overflow-x: auto; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } main > h1:not(:first-of-type) { break-before: page; } body > footer { break-inside: avoid; break-before: avoid; margin-top: 2rem; } }
`.trimStart();
