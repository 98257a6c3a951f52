/** The page and its parts, but for the two texts. */
export const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2.5rem); max-width: 96rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 var(--sans); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: clamp(1.4rem, 1.1rem + 1.4vw, 2rem); line-height: 1.2; font-weight: 650; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.3; font-weight: 650; }
h3 { font-size: 1rem; line-height: 1.4; font-weight: 650; }
small { font-size: var(--small); }
a { color: var(--accent); text-underline-offset: .15em; }
code { font: .9em/1.5 var(--mono); }
q { quotes: "“" "”"; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: fixed; z-index: 9; left: 1rem; top: 1rem; padding: .5rem .9rem; background: var(--paper); border-radius: var(--radius); }
.meaning, .from, .also, .at { color: var(--soft); font-size: var(--small); }
.meaning { margin-bottom: .75rem; }
.meaning::first-letter, .warnings li::first-letter { text-transform: uppercase; }
.at { font-variant-numeric: tabular-nums; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); white-space: nowrap; }
span.at { white-space: normal; }
a.at:hover { color: var(--accent); }
.sym { color: var(--c); font-weight: 700; display: inline-block; min-width: 1.25em; }

.top { padding: clamp(1.5rem, 4vw, 3rem) 0 1.5rem; }
.company { color: var(--soft); font-weight: 550; margin-bottom: .25rem; }
.top .from { margin-top: .5rem; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; }
.top .from > * { min-width: 0; overflow-wrap: anywhere; }
.score { margin-top: 1.5rem; color: var(--soft); }
.score strong { color: var(--ink); font-size: 2.75rem; line-height: 1; font-weight: 650; letter-spacing: -.03em; font-variant-numeric: tabular-nums; }
p.nothing strong { font-size: 1.75rem; letter-spacing: -.01em; margin-right: .4rem; }
.label { display: block; font-size: var(--small); }
.sum { margin-top: .75rem; }
.sum svg { display: block; width: 100%; height: 3.25rem; }
.sum svg, .bar { forced-color-adjust: none; }
.track { fill: color-mix(in srgb, var(--c, var(--grey)) 22%, var(--paper)); }
.fill { fill: color-mix(in srgb, var(--c, var(--edge)) 78%, var(--paper)); }
.sum g:hover .track { fill: color-mix(in srgb, var(--c) 42%, var(--paper)); }
.caption { margin: .5rem 0 .25rem; color: var(--soft); font-size: var(--small); min-height: 1.5em; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; }
.legend a { color: var(--ink); text-decoration: none; }
.legend a:hover { text-decoration: underline; }
.legend .sym { min-width: 1.1em; }
.parts { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: .75rem 1.5rem; margin-top: 1.25rem; }
.parts dt { color: var(--soft); font-size: var(--small); }
.parts dd { font-weight: 600; font-variant-numeric: tabular-nums; }
.bar { display: block; width: 100%; height: 4px; margin-top: .25rem; }

.contents { border-block: 1px solid var(--rule); padding: .6rem 0; font-size: .875rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.warnings { margin-top: 1.25rem; padding: .6rem 1rem; border-left: 3px solid var(--amber); background: var(--paper); }
.warnings li + li { margin-top: .25rem; }

main > section, .overview > section { padding-top: 2.25rem; min-width: 0; }
.overview { columns: 27rem; column-gap: clamp(2rem, 4vw, 4rem); }
.overview > section { break-inside: avoid; }
.rows > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .5rem; padding: .55rem 0; border-top: 1px solid var(--rule); }
.kind::first-letter { text-transform: uppercase; }
.gain { min-width: 2.75rem; text-align: right; font-variant-numeric: tabular-nums; }
.changes > li { gap: 0 .75rem; }
.changes .bar { margin: .3rem 0 .35rem; }
.total { padding-top: 1.25rem; font-weight: 600; }
.facts { counter-reset: fact; }
.facts > li { counter-increment: fact; }
.facts > li::before { content: counter(fact); color: var(--soft); font-variant-numeric: tabular-nums; min-width: 1.25em; grid-row: 1; }
.facts > li > * { grid-column: 2; }
.facts + .from { border-top: 1px solid var(--rule); padding-top: .55rem; }
.fact { margin-right: .6rem; }
.tag { margin-left: .4rem; padding: 0 .4rem; border: 1px solid var(--rule); border-radius: 99px; color: var(--soft); font-size: .75rem; white-space: nowrap; }
.doubt { color: var(--amber); border-color: color-mix(in srgb, var(--amber) 45%, transparent); }
.query { margin-bottom: .5rem; padding: .6rem .8rem; border-radius: var(--radius); background: var(--paper); border: 1px solid var(--rule); }
.flow { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: .5rem; }
.flow > li { min-width: 0; overflow-wrap: anywhere; }

.group { padding-top: 1.25rem; }
.count { color: var(--soft); font-weight: 400; }
.term { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) minmax(0, 6fr); gap: .25rem 2rem; padding: .65rem 0; border-top: 1px solid var(--rule); scroll-margin-top: 5rem; }
.term:target { background: color-mix(in srgb, var(--accent) 9%, transparent); }
.status, .figures { display: none; }
.quote { font-size: .9375rem; }
.term > .gap { display: none; }
.term:has(> .gap) > .asks { grid-column: 2 / -1; }
.name b { font-weight: 600; }

summary { cursor: pointer; color: var(--accent); padding: .25rem 0; }
table { border-collapse: collapse; width: 100%; margin-top: .5rem; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-top: 1px solid var(--rule); font-weight: 400; font-variant-numeric: tabular-nums; }
thead th, tfoot th, tfoot td { font-weight: 600; }
thead th { border-top: 0; color: var(--soft); font-size: var(--small); }
.n { text-align: right; white-space: nowrap; }
td small { display: block; color: var(--soft); }
footer { margin: 3rem 0 2rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: var(--small); }
footer p { max-width: 70ch; }
@media (max-width: 52rem) {
  .term { grid-template-columns: minmax(0, 1fr); }
  .term:has(> .gap) > .asks { grid-column: 1; }
  th, td { padding-right: .6rem; }
}
@media (max-width: 34rem) {
  table, tbody, thead, tfoot, tr, th, td { display: block; border: 0; padding: 0; }
  thead { display: none; }
  tr { display: grid; grid-template-columns: auto 1fr; gap: 0 .35em; padding: .5rem 0; border-top: 1px solid var(--rule); }
  tr > :is(th, td:nth-child(n + 4)) { grid-column: 1 / -1; }
  td.n { text-align: left; }
  td:nth-child(3)::before { content: "of "; color: var(--soft); }
  td:nth-child(4)::before { content: "weight "; color: var(--soft); }
  td:nth-child(5)::before { content: "credit "; color: var(--soft); }
  td:empty { display: none; }
  td small { display: inline; margin-left: .4em; }
}
`;
