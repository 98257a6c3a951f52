/** On paper everything is open, nothing moves, and marks are told apart without colour. */
export const PRINT = `
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { --paper: #fff; --ground: #fff; --ink: #000; --soft: #444; --rule: #bbb; --edge: #666;
    --accent: #000; --green: #17693f; --amber: #805300; --blue: #2450b5; --red: #b3261e; --grey: #555; --tint: 11%; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .filter, .dock, .skip, .contents, summary, .all, .caption { display: none !important; }
  .top { padding-top: 0; }
  .top, .sum svg, .bar, .w { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .key { display: block; margin-bottom: .5rem; }
  .key .m { margin-right: 1rem; }
  .overview { columns: 1; }
  .overview > section { break-inside: auto; padding-top: 1.5rem; }
  .term { grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) minmax(0, 5fr); gap: .25rem 1.25rem; padding: .4rem 0; }
  .term:has(> .gap) > .asks { grid-column: 2 / -1; }
  .js .stage { display: block; height: auto; min-height: 0; }
  .pane { display: block; }
  .js .text { overflow: visible; }
  .js .panes { display: block; }
  .pane + .skip + .pane { margin-top: 1.5rem; }
  .text { font-size: .95rem; border: 0; border-radius: 0; padding: .25rem 0 0 2.6rem; }
  .r::before { width: 2rem; line-height: 1.44rem; }
  .term[hidden] { display: grid !important; }
  .group[hidden] { display: block !important; }
  .quote, table { font-size: .9rem; }
  .rows > li, .term, tr { break-inside: avoid; }
  h2, h3, .text :is(h4, h5, h6), .meaning { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .m, .m.lit { outline: 0; }
  .w::after { content: "\\2060✓" !important; margin-left: .1em; color: var(--c); font-size: .7em; vertical-align: .3em; }
  .w.k-worded::after { content: "\\2060≈" !important; }
  .w.k-listed::after { content: "\\2060◦" !important; }
  .w.k-implied::after { content: "\\2060→" !important; }
  .w.k-related::after { content: "\\2060~" !important; }
  .w.k-unsaid::after { content: "\\2060+" !important; }
  .w.k-missing::after { content: "\\2060✗" !important; }
  .w.k-spare::after { content: "\\2060-" !important; }
  .m > .w:not(:last-child)::after { content: none !important; }
  .off.w, .off > .w { background: color-mix(in srgb, var(--c) var(--tint), transparent); text-decoration: underline; }
}
`;
