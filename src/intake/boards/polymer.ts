import type { Board } from './board.js';

/** Polymer: the page and its JSON-LD. */
export const polymer: Board = { name: 'Polymer', employer: /^jobs\.polymer\.co\/(?<slug>[^/]+)/ };
