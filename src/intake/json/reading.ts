import { readHeaderLine } from '../../text/header-line.js';
import { cleanCompany } from '../html/company.js';
import { toIsoDate } from '../html/dates.js';
import { first, NOTHING, type PageFacts, toLabel, toLabels, toPlace } from '../html/facts.js';
import type { Found, Json } from '../html/jsonld.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { plainText } from '../html/parse.js';
import { bodyOf } from './body.js';
import { isComment, titleKeyOf } from './candidates.js';
import { COMPANY_KEYS, LOCATION_KEYS, POSTED_KEYS, TYPE_KEYS, UNTIL_KEYS, URL_KEYS } from './keys.js';

/** Takes a posting's object from a board's answer, with the objects around it, and gives its reading. */
export function readCandidate({ node, around }: Found): PageFacts {
  if (isComment(node)) return readComment(node);
  const titleKey = titleKeyOf(node);
  const categories = node.categories;
  const facts: Json = typeof categories === 'object' && categories !== null ? { ...categories, ...node } : node;
  const board = around.find((one) => 'jobs' in one);
  return {
    title: titleKey === null ? null : plainText(String(node[titleKey])),
    hiringOrganization: cleanCompany(
      first([node, ...around], (one) => first(COMPANY_KEYS, (key) => toLabel(one[key]))) ?? toLabel(board?.name),
    ),
    url: first(URL_KEYS, (key) => address(node[key])),
    datePosted: first(POSTED_KEYS, (key) => toIsoDate(node[key])),
    validThrough: first(UNTIL_KEYS, (key) => toIsoDate(node[key])),
    jobLocation: first(LOCATION_KEYS, (key) => toPlace(facts[key])) ?? toPlace(node),
    employmentType: first(TYPE_KEYS, (key) => toLabels(facts[key])),
    body: bodyOf(node, titleKey),
  };
}

function readComment(node: Json): PageFacts {
  const body = htmlToMarkdown(String(node.text));
  const header = readHeaderLine(body.split('\n')[0] ?? '');
  return { ...NOTHING, ...header, datePosted: toIsoDate(node.created_at ?? node.time), body };
}

function address(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\//.test(value) ? value : null;
}
