import type { Board } from './board.js';

/** SEEK: its pages mark their parts for its own tests. */
export const seek: Board = {
  name: 'SEEK',
  page: {
    body: '[data-automation="jobAdDetails"]',
    title: '[data-automation="job-detail-title"]',
    hiringOrganization: '[data-automation="advertiser-name"]',
    jobLocation: '[data-automation="job-detail-location"]',
  },
};
