import type { Board } from './board.js';

/** Breezy: the page and its JSON-LD. */
export const breezy: Board = { name: 'Breezy', employer: /^(?<slug>[\w-]+)\.breezy\.hr\// };
