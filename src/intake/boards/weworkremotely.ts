import type { Board } from './board.js';

/** We Work Remotely: the page; its JSON-LD has raw line breaks in its texts. */
export const weworkremotely: Board = {
  name: 'We Work Remotely',
  page: {
    body: '.listing-container, .lis-container__job__content__description',
    title: '.listing-header h1, .lis-container__header__hero__company-info__title',
    hiringOrganization: '.company-card h2, .lis-container__job__sidebar__companyDetails__info__title h3',
  },
};
