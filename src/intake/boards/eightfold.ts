import type { Board } from './board.js';

/** Eightfold, on its own and on employers’ hosts. */
export const eightfold: Board = {
  name: 'Eightfold',
  page: { body: '.position-job-description', title: '.position-title' },
  employer: /^(?<slug>(?!www\.|app\.)[\w-]+)\.eightfold\.ai\//,
};
