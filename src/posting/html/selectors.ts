import { toIsoDate } from './dates.js';
import { NOTHING, type Reading } from './facts.js';
import { nodesToMarkdown } from './markdown.js';
import { type Dom, foldSpace, isElement } from './parse.js';

interface Platform {
  name: string;
  /** Every element it matches, joined in the page's order, is the body. */
  body: string;
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  datePosted?: string;
}

/**
 * Where the platforms' own pages hold a posting. The names are so particular that the host need not be asked, which
 * matters for employers' own domains and saved pages. A new platform is one entry.
 */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Greenhouse',
    body: '.job__description, #app_body #content',
    title: '.job__title h1, h1.section-header, #header h1.app-title',
    hiringOrganization: '#header .company-name',
    jobLocation: '.job__location, #header .location',
  },
  {
    name: 'Lever',
    body: '.posting-page [data-qa="job-description"], .posting-page .section-wrapper .section:not(.last-section-apply)',
    title: '.posting-headline h2',
    jobLocation: '.posting-categories .location',
  },
  {
    name: 'Ashby',
    body: '[class*="_descriptionText_"]',
    title: 'h1.ashby-job-posting-heading',
  },
  {
    name: 'Workday',
    body: '[data-automation-id="jobPostingDescription"]',
    title: '[data-automation-id="jobPostingHeader"]',
    jobLocation: '[data-automation-id="locations"] dd',
  },
  {
    name: 'LinkedIn',
    body: '.show-more-less-html__markup, .jobs-description__content .jobs-box__html-content',
    title: '.top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title h1',
    hiringOrganization:
      '.topcard__org-name-link, .top-card-layout__second-subline .topcard__flavor:first-child, .job-details-jobs-unified-top-card__company-name',
    jobLocation: '.topcard__flavor--bullet',
  },
  { name: 'SmartRecruiters', body: '.job-sections .job-section', title: 'h1.job-title' },
  { name: 'SuccessFactors', body: '.jobdescription', title: '[data-careersite-propertyid="title"]' },
  { name: 'iCIMS', body: '.iCIMS_JobContent .iCIMS_InfoMsg_Job', title: 'h1.iCIMS_Header' },
  {
    name: 'Indeed',
    body: '#jobDescriptionText',
    title: '.jobsearch-JobInfoHeader-title',
    hiringOrganization: '[data-company-name="true"]',
    jobLocation: '[data-testid="inlineHeader-companyLocation"]',
  },
  {
    name: 'Workable',
    body: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
    title: '[data-ui="job-title"]',
    jobLocation: '[data-ui="job-location"]',
  },
  { name: 'Radancy', body: '.ats-description', title: '.job-description__heading' },
  { name: 'Eightfold', body: '.position-job-description', title: '.position-title' },
  { name: 'Jobvite', body: '.jv-job-detail-description', title: '.jv-header' },
  { name: 'Hacker News', body: '.fatitem .commtext' },
  {
    name: 'We Work Remotely',
    body: '.listing-container, .lis-container__job__content__description',
    title: '.listing-header h1, .lis-container__header__hero__company-info__title',
    hiringOrganization: '.company-card h2, .lis-container__job__sidebar__companyDetails__info__title h3',
  },
];

/** Gives the reading of the first platform of the table whose body stands in the page, or null. */
export function readSelectors($: Dom): Reading | null {
  for (const platform of PLATFORMS) {
    const hits = $(platform.body).toArray().filter(isElement);
    const set = new Set(hits);
    const outer = hits.filter(
      (hit) =>
        !$(hit)
          .parents()
          .toArray()
          .some((parent) => set.has(parent)),
    );
    const body = [...new Set(outer.map((hit) => nodesToMarkdown(hit.childNodes)))].filter(Boolean).join('\n\n');
    if (body === '') continue;
    const label = (selector?: string) =>
      selector ? foldSpace($(selector).first().text()).slice(0, 300) || null : null;
    return {
      ...NOTHING,
      title: label(platform.title),
      hiringOrganization: label(platform.hiringOrganization),
      jobLocation: label(platform.jobLocation),
      datePosted: toIsoDate(label(platform.datePosted)),
      body,
    };
  }
  return null;
}
