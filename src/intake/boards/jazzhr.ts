import type { Board } from './board.js';

/** JazzHR: the page, whose JSON-LD leaves the employer out. */
export const jazzhr: Board = { name: 'JazzHR', employer: /^(?<slug>[\w-]+)\.applytojob\.com\// };
