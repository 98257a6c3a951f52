/** Colours and sizes. Each colour of words has at least 4.5 to 1 on its ground, light and dark. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f7f7f5; --ink: #1d2126; --soft: #565f69; --rule: #e2e3e0; --edge: #868d95;
  --accent: #234f9e; --green: #17693f; --amber: #805300; --blue: #2450b5; --red: #b3261e; --grey: #626a73;
  --tint: 11%; --lit: 30%;
  --small: .8125rem; --radius: 6px;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ground: #101215; --ink: #e4e6e9; --soft: #a2abb5; --rule: #2b3036; --edge: #767f89;
    --accent: #93b7ff; --green: #6fd19f; --amber: #e3b65a; --blue: #93b7ff; --red: #ff9a8f; --grey: #a2abb5;
    --tint: 16%; --lit: 38%;
  }
}
.k-covered, .k-worded { --c: var(--green); }
.k-listed, .k-implied, .k-related { --c: var(--amber); }
.k-unsaid { --c: var(--blue); }
.k-missing { --c: var(--red); }
.k-spare { --c: var(--grey); }
`;
