import { type Board, partsOf } from './board.js';

const VIEW = /^(?:[a-z]{2,3}\.)?linkedin\.com\/(?:comm\/)?jobs\/view\/(?:[^/]*?-)?(?<id>\d{6,})\/?$/;
const OTHER = /^(?:[a-z]{2,3}\.)?linkedin\.com\/jobs\//;

/** LinkedIn: the page that guests are given in the list of results; the posting's own page may ask to sign in. */
export const linkedin: Board = {
  name: 'LinkedIn',
  requests: (url) => {
    const current = partsOf(url, OTHER) ? url.searchParams.get('currentJobId') : null;
    const id = partsOf(url, VIEW)?.id ?? (current !== null && /^\d{6,}$/.test(current) ? current : null);
    if (!id) return null;
    return [
      { url: `https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${id}` },
      { url: `https://www.linkedin.com/jobs/view/${id}` },
    ];
  },
  page: {
    body: '.show-more-less-html__markup, .jobs-description__content .jobs-box__html-content',
    title: '.top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title h1',
    hiringOrganization:
      '.topcard__org-name-link, .top-card-layout__second-subline .topcard__flavor:first-child, .job-details-jobs-unified-top-card__company-name',
    jobLocation: '.topcard__flavor--bullet',
  },
};
