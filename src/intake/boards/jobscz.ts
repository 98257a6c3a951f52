import type { Board } from './board.js';

/** Jobs.cz: employers' own hosts below it. */
export const jobscz: Board = { name: 'Jobs.cz', employer: /^(?<slug>(?!www\.)[\w-]+)\.jobs\.cz\// };
