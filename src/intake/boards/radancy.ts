import type { Board } from './board.js';

/** Radancy, on employers’ own hosts. */
export const radancy: Board = {
  name: 'Radancy',
  page: { body: '.ats-description', title: '.job-description__heading' },
};
