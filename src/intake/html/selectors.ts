import { BOARDS } from '../boards/table.js';
import { toIsoDate } from './dates.js';
import { NOTHING, type PageFacts } from './facts.js';
import { nodesToMarkdown } from './markdown.js';
import { type Dom, foldSpace, isElement } from './parse.js';

const HEADING = /^h[1-6]$/;

/**
 * Gives the reading of the first board whose own elements stand in the page, or null. Their names are so particular that
 * the host need not be asked, which matters for employers' own domains and saved pages.
 */
export function readSelectors($: Dom): PageFacts | null {
  for (const { page } of BOARDS) {
    if (page === undefined) continue;
    const hits = $(page.body).toArray().filter(isElement);
    const set = new Set(hits);
    const outer = hits.filter(
      (hit) =>
        !$(hit)
          .parents()
          .toArray()
          .some((parent) => set.has(parent)),
    );
    const body = [...new Set(outer.map((hit) => nodesToMarkdown(HEADING.test(hit.name) ? [hit] : hit.childNodes)))]
      .filter(Boolean)
      .join('\n\n');
    if (body === '') continue;
    const label = (selector?: string) =>
      selector ? foldSpace($(selector).first().text()).slice(0, 300) || null : null;
    return {
      ...NOTHING,
      title: label(page.title),
      hiringOrganization: label(page.hiringOrganization),
      jobLocation: label(page.jobLocation),
      datePosted: toIsoDate(label(page.datePosted)),
      body,
    };
  }
  return null;
}
