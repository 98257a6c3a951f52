import { FILTER } from './filter.js';
import { MARKS } from './marks.js';

/** What a browser prints is what is open. */
const PAPER = `
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
});
`;

/** Where nothing is asked for there is nothing to point at. */
const NOTHING = `
if (!document.getElementById('dock')) return;
`;

/**
 * The page's script: constant, whatever the page shows, so that its digest can stand in the page's policy. It reads the
 * page's own elements and writes no markup; without it all is shown, and marks lead to their terms.
 */
export const SCRIPT = `(() => {\n'use strict';\ndocument.documentElement.classList.add('js');${PAPER}${NOTHING}${MARKS}${FILTER}})();\n`;
