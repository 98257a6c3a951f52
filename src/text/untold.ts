import type { PageContent } from '../model.js';

/** What a source that says nothing about its posting says. */
export const UNTOLD: Omit<PageContent, 'body' | 'warnings'> = {
  title: null,
  hiringOrganization: null,
  url: null,
  datePosted: null,
  validThrough: null,
  jobLocation: null,
  employmentType: null,
};
