import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import type { Coverage } from '../../src/coverage/schema.js';
import { renderHtml } from '../../src/report/html/page.js';
import { coverageOf, type Texts } from './analysis.js';

/** A page of HTML with the coverage it shows, also as a tree to ask. */
export interface Page {
  coverage: Coverage;
  html: string;
  $: CheerioAPI;
}

/** The report of a posting and a CV; `change` alters the coverage first, as other sources of it might have. */
export const pageOf = (texts: Texts, change: (coverage: Coverage) => Coverage = (same) => same): Page => {
  const coverage = change(coverageOf(texts));
  const html = renderHtml(coverage, { posting: texts.posting, cv: texts.cv, cvLanguage: 'en' });
  return { coverage, html, $: load(html) };
};
