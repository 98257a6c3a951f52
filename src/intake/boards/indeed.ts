import type { Board } from './board.js';

/** Indeed: no endpoint, and a wall before most of its pages; a saved page is read. */
export const indeed: Board = {
  name: 'Indeed',
  page: {
    body: '#jobDescriptionText',
    title: '.jobsearch-JobInfoHeader-title',
    hiringOrganization: '[data-company-name="true"]',
    jobLocation: '[data-testid="inlineHeader-companyLocation"]',
  },
};
