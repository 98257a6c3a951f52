import type { Board } from './board.js';

/** Gem: answers are like those of Greenhouse, without the employer. */
export const gem: Board = { name: 'Gem', employer: /^jobs\.gem\.com\/(?<slug>[^/]+)/ };
