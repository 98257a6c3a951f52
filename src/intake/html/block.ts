import { dropControls, removeChrome } from './chrome.js';
import { densestBlock } from './density.js';
import { nodesToMarkdown } from './markdown.js';
import { type Dom, findIn, foldSpace } from './parse.js';

/** Addresses of single postings, as boards write them. */
const JOB_LINK =
  /\/(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|offers?|o|j|p|nabidka|rpd|stellenangebote|emploi)\/(?:[^?#]*[\d-][^?#]*)|[?&](?:gh_jid|jobid|job_id|jk|currentjobid|req(?:uisition)?id)=/i;
const MANY_LINKS = 5;

/** Removes the page's chrome, in place, and gives the Markdown of its main block, '' where it has none. */
export function mainBlock($: Dom): string {
  removeChrome($);
  const block = densestBlock($);
  return block === null ? '' : dropControls(nodesToMarkdown(block.childNodes));
}

/** Whether the main block of a page is a list of links to postings. The chrome must have been removed. */
export function isListBlock($: Dom): boolean {
  const block = densestBlock($);
  if (block === null) return false;
  const links = findIn($, block, 'a[href]').filter(
    (link) => JOB_LINK.test(link.attribs.href ?? '') && foldSpace($(link).text()).length > 3,
  );
  return new Set(links.map((link) => link.attribs.href)).size >= MANY_LINKS;
}
