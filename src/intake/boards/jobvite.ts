import type { Board } from './board.js';

/** Jobvite. */
export const jobvite: Board = {
  name: 'Jobvite',
  page: { body: '.jv-job-detail-description', title: '.jv-header' },
};
