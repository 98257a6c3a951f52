/** The posting and the CV side by side: marks, the filter, the evidence of a term. */
export const TEXTS = `
fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1rem; padding: .6rem 0; font-size: var(--small); }
.key { display: none; }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
button { font: inherit; color: inherit; cursor: pointer; }
.filter button { padding: .2rem .65rem; border: 1px solid var(--edge); border-radius: 99px; background: var(--paper); }
.filter button:hover { border-color: var(--ink); }
.filter button[aria-pressed="true"] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.filter button[aria-pressed="true"] .sym { color: inherit; }
.filter .sym { min-width: 0; }
.filter b { font-weight: 400; opacity: .85; font-variant-numeric: tabular-nums; }
.said { color: var(--soft); min-width: 8.5em; font-variant-numeric: tabular-nums; }
.filter .all { border-color: transparent; background: none; color: var(--accent); text-decoration: underline; padding: .2rem .3rem; }

.panes { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.25rem; }
.pane { display: flex; flex-direction: column; min-width: 0; }
.pane h3 { padding-bottom: .4rem; overflow-wrap: anywhere; }
.text { position: relative; flex: 1; min-height: 0; padding: 1rem 1.25rem 1.5rem 3.25rem; background: var(--paper); border: 1px solid var(--rule); border-radius: var(--radius); line-height: 1.6; font-size: .9375rem; }
.text > * + * { margin-top: .6rem; }
.text :is(h4, h5, h6) { font-size: 1rem; line-height: 1.4; font-weight: 650; margin-top: 1.4rem; }
.text :is(h4, h5, h6):first-child { margin-top: 0; }
.text .l1 { font-size: 1.1875rem; }
.text .l3 { font-size: .9375rem; }
.text ul { list-style: disc; }
.text ol { list-style: decimal; }
.text li { margin-inline-start: 1.1rem; padding-inline-start: .15rem; }
.text li + li { margin-top: .2rem; }
.text li::marker { color: var(--soft); }
.text .d2 { margin-inline-start: 2.3rem; list-style-type: circle; }
.text .d3 { margin-inline-start: 3.5rem; list-style-type: square; }
.text .d4, .text .d5 { margin-inline-start: 4.7rem; }
.text hr { border: 0; border-top: 1px solid var(--rule); margin: 1.2rem 0; }
.text strong { font-weight: 650; }
.r { display: block; scroll-margin: 6rem 0 9rem; }
.r::before { content: attr(data-n); content: attr(data-n) / ""; position: absolute; left: 0; width: 2.4rem; text-align: right; color: var(--soft); font: .6875rem/2.2 var(--sans); font-variant-numeric: tabular-nums; }
.r:target { background: color-mix(in srgb, var(--accent) 13%, transparent); box-shadow: 0 0 0 3px color-mix(in srgb, var(--accent) 13%, transparent); }

.m { color: inherit; text-decoration: none; border-radius: 2px; cursor: pointer; }
.w { background: color-mix(in srgb, var(--c) var(--tint), transparent); text-decoration: underline solid var(--c) 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; border-radius: 2px; }
.w.k-worded { text-decoration-style: double; text-decoration-thickness: 1px; }
.w.k-listed { text-decoration-style: dotted; }
.w.k-implied { text-decoration-style: dashed; }
.w.k-related { text-decoration-style: wavy; text-decoration-thickness: 1px; }
.w.k-unsaid { text-decoration-style: dashed; }
.w.k-spare { text-decoration-style: dotted; text-decoration-thickness: 1px; background: none; }
.w.k-missing { text-decoration-thickness: 3px; }
.w.k-missing::after, .w.k-unsaid::after { content: "\\2060✗"; content: "\\2060✗" / ""; margin-left: .15em; color: var(--c); font-size: .75em; font-weight: 700; vertical-align: .2em; }
.w.k-unsaid::after { content: "\\2060+"; content: "\\2060+" / ""; }
.m > .w:not(:last-child)::after { content: none; }
.lit.w, .lit > .w { background: color-mix(in srgb, var(--c) var(--lit), transparent); }
.m.lit { outline: 1.5px solid color-mix(in srgb, var(--ink) 70%, transparent); }
.m:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.m.off { cursor: text; pointer-events: none; }
.off.w, .off > .w { background: none; text-decoration: none; }
.off.w::after, .off > .w::after { content: none; }

.dock { position: relative; margin-top: .75rem; padding: .75rem 2.5rem .75rem 1.25rem; min-height: 6.75rem; max-height: 12rem; overflow: auto; background: var(--paper); border: 1px solid var(--rule); border-radius: var(--radius); font-size: .875rem; }
.hint { color: var(--soft); }
.cards { display: grid; gap: .75rem; }
.card { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) minmax(0, 6fr); gap: .25rem 2rem; }
.card + .card { border-top: 1px solid var(--rule); padding-top: .75rem; }
.card .status { display: inline; margin-left: .5rem; color: var(--c); font-weight: 600; }
.card .figures { display: block; }
.card .gap { color: var(--soft); }
.card .quote { font-size: inherit; }
.close { position: absolute; top: .35rem; right: .35rem; width: 2rem; height: 2rem; border: 0; border-radius: 99px; background: none; color: var(--soft); font-size: 1.25rem; line-height: 1; }
.close:hover { background: var(--ground); color: var(--ink); }

@media (min-width: 52.01rem) and (min-height: 36rem) {
  .js .stage { display: flex; flex-direction: column; max-height: calc(100dvh - 5.5rem); }
  .js .panes { min-height: 0; grid-template-rows: minmax(0, 1fr); }
  .js .text { overflow: auto; }
}
@media (max-width: 52rem) {
  .panes { grid-template-columns: minmax(0, 1fr); }
  .dock { position: fixed; z-index: 2; inset: auto 0 0; margin: 0; min-height: 0; max-height: 45dvh; border-width: 1px 0 0; border-radius: 0; padding-left: 1rem; }
  .dock:not(.on) { display: none; }
  .card { grid-template-columns: minmax(0, 1fr); }
  .text { padding: .75rem .75rem 1.25rem 2.4rem; }
  .r::before { width: 1.9rem; }
  .m { scroll-margin-bottom: 45dvh; }
  .text .d3 { margin-inline-start: 3rem; }
  .text .d4, .text .d5 { margin-inline-start: 3.6rem; }
}
`;
