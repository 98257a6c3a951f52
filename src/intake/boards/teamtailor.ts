import { type Board, pageRequest, partsOf } from './board.js';

const POSTING = /^[\w-]+\.(?:\w{2}\.)?teamtailor\.com\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/\d+/;

/** Teamtailor: a JSON Feed whose items hold schema.org postings. Employers' own domains are read from the page. */
export const teamtailor: Board = {
  name: 'Teamtailor',
  requests: (url) =>
    partsOf(url, POSTING) ? [{ url: new URL('/jobs.json', url).href, whole: true }, pageRequest(url)] : null,
  employer: /^(?<slug>(?!career\.|www\.)[\w-]+)\.(?:\w{2}\.)?teamtailor\.com\//,
};
