import { type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^[\w-]+\.icims\.com\/jobs\/(?<id>\d+)(?<slug>\/[^/]+)?\/(?:job|login)\/?$/;

/** iCIMS: without `in_iframe=1` a page is only a frame around the posting. */
export const icims: Board = {
  name: 'iCIMS',
  requests: (url) => {
    const { id, slug = '' } = partsOf(url, POSTING) ?? {};
    return id ? [pageRequest(new URL(`/jobs/${id}${slug}/job?in_iframe=1`, url))] : null;
  },
  page: {
    body: '.iCIMS_JobContent :is(h2, h3).iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_InfoMsg_Job',
    title: 'h1.iCIMS_Header',
  },
  employer: /^(?:[a-z]+-)?(?:careers?|jobs|uscareers)-(?<slug>[\w-]+)\.icims\.com\//,
};
