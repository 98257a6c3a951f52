import type { Reason } from '../../errors.js';
import type { PageContent, Warning } from '../../model.js';
import { readHeaderLine } from '../../text/header-line.js';
import { pageWarning } from '../../text/page-warnings.js';
import { organizationAt } from '../boards/find.js';
import { choosePosting } from '../json/identity.js';
import { readJsonPosting } from '../json/page.js';
import { isListBlock, mainBlock } from './block.js';
import { cleanCompany, companyFromAddress, companyFromText, labelledCompany } from './company.js';
import { NOTHING, type PageFacts, toLabel } from './facts.js';
import { findPostings, organizationNames, readJsonLd } from './jsonld.js';
import { htmlToMarkdown } from './markdown.js';
import { countMicrodata, readMicrodata } from './microdata.js';
import { type Dom, parseHtml } from './parse.js';
import { refusal } from './refusals.js';
import { readJobPosting } from './schema-org.js';
import { readSelectors } from './selectors.js';
import { CLOSED, CLOSED_MARKS, signalled, survey } from './signals.js';
import { longestHtml, pageStates, saysExpired } from './state.js';
import { metaContent, pageHeading } from './title.js';
import { isFlat, isFragment } from './trust.js';
import { readsLikePosting } from './words.js';

/** A shorter body is a teaser or a label, however it is marked up. */
const MIN_MARKED = 100;
/** What some sites mark up where the posting is a picture. */
const ELSEWHERE =
  /\b(?:refer|see|view|check)\b.{0,60}\b(?:details|advert\w*|image|picture|attach\w+|poster|pdf|link)\b/i;
const SHORT_MARKED = 300;
/** A block that is only found, not marked up, must be as long as a short posting. */
const MIN_FOUND = 400;
/** A page, though its body's tag may be left out; anything else is the inside of one. */
const WHOLE = /<(?:html|body)[\s>]/i;
/** With less to read than this and scripts in it, a page is a shell. */
const SHELL_TEXT = 600;
/** A body of one longer line has lost its lines. */
const MAX_LINE = 1500;

/**
 * Takes a page's HTML and its address, or null where it is not known, and gives the one job posting on it. In this
 * order: refusal by what the page says of itself, JSON-LD, microdata, the platform's selectors, the densest block,
 * the state a script would render. JSON-LD and microdata that are only a part of the page's main block, or its text
 * without its lines, give way to the block.
 *
 * @throws NotAPostingError for a bot wall, a list of jobs, a closed posting, a shell, a sign-in or error page, and
 *   for a page of another kind.
 */
export function readHtml(html: string, url: string | null): PageContent {
  const $ = parseHtml(WHOLE.test(html) ? html : `<body>${html}</body>`);
  const address = url ?? ownAddress($);
  const heading = pageHeading($);
  const page = survey($);
  const linked = readJsonLd($);
  const labelled = labelledCompany($);
  const marked = readMarked($, linked, url, address, heading.title);
  const states = marked.some(isMarked) ? [] : pageStates($);
  const reason = marked.some(isMarked) ? null : (signalled(page) ?? (countMicrodata($) > 1 ? 'list' : null));
  // What looks like a list may hold for its scripts the one posting that its address names.
  const listed = reason === 'list' ? readStates(states, address, true) : null;
  if (reason !== null && (listed === null || typeof listed === 'string')) throw refusal(reason, url ?? address);
  const closed = CLOSED.test(page.text) || $(CLOSED_MARKS).length > 0;
  const chosen = listed ?? chooseBody($, marked, states, address, closed);
  if (typeof chosen === 'string') {
    const gone = closed || states.some(saysExpired);
    const shell = page.text.length < SHELL_TEXT && page.scripts > 0;
    throw refusal(chosen === 'list' ? 'list' : gone ? 'closed' : shell ? 'script' : chosen, url ?? address);
  }
  const reading = merge([...marked, chosen, readHeaderLine(chosen.body.split('\n')[0] ?? '')]);
  const { body } = chosen;
  return {
    ...reading,
    title: reading.title ?? heading.title,
    hiringOrganization:
      organizationAt(address, cleanCompany(reading.hiringOrganization)) ??
      companyFromAddress(address, [...organizationNames(linked), body].join('\n')) ??
      labelled ??
      cleanCompany(heading.company) ??
      cleanCompany(metaContent($, 'og:site_name')) ??
      companyFromText(body),
    url: url ?? address ?? reading.url,
    body,
    warnings: warnings(closed, body),
  };
}

/** The address a page gives as its own, where it is a whole one. */
function ownAddress($: Dom): string | null {
  const own = [$('link[rel="canonical"]').attr('href'), metaContent($, 'og:url')];
  return own.find((one): one is string => typeof one === 'string' && /^https?:\/\//.test(one)) ?? null;
}

/** What the page marks up as a posting, the surest first: JSON-LD, microdata, the platform's own elements. */
function readMarked(
  $: Dom,
  linked: unknown[],
  url: string | null,
  address: string | null,
  title: string | null,
): PageFacts[] {
  const found = findPostings(linked);
  const byTitle = found.filter(({ node }) => title !== null && toLabel(node.title) === title);
  const choice = choosePosting(found, address);
  const choices =
    choice.one === null && choice.many && byTitle.length > 0 ? choosePosting(byTitle.slice(0, 1), url) : choice;
  const readings = [choices.one === null ? null : readJobPosting(choices.one.node), readMicrodata($), readSelectors($)];
  if (choices.one === null && choices.many && readings.every((reading) => reading === null))
    throw refusal('list', address);
  return readings.filter((reading) => reading !== null);
}

function isMarked({ body }: PageFacts): boolean {
  return body.length >= SHORT_MARKED || (body.length >= MIN_MARKED && !ELSEWHERE.test(body));
}

function chooseBody(
  $: Dom,
  marked: PageFacts[],
  states: unknown[],
  address: string | null,
  closed: boolean,
): PageFacts | Reason {
  const best = marked.find(isMarked);
  const selected = readSelectors($);
  const block = selected !== null && selected.body.length >= MIN_MARKED ? selected.body : mainBlock($);
  if (best !== undefined) {
    const better = readsLikePosting(block) && (isFragment(best.body, block) || isFlat(best.body, block));
    return better ? { ...best, body: block } : best;
  }
  const fromState = readStates(states, address);
  if (typeof fromState !== 'string') return fromState;
  if (isListBlock($)) return 'list';
  if (block.length < MIN_FOUND || !readsLikePosting(block)) return fromState;
  return closed && block.length < 1500 ? 'closed' : { ...NOTHING, body: block };
}

function readStates(states: unknown[], address: string | null, named = false): PageFacts | Reason {
  let reason: Reason = 'other';
  for (const state of states) {
    const reading = readJsonPosting(state, address, named);
    if (typeof reading !== 'string') return reading;
    if (reading === 'list' && !Array.isArray(state)) reason = 'list';
  }
  const longest =
    states.map((state) => htmlToMarkdown(longestHtml(state))).sort((a, b) => b.length - a.length)[0] ?? '';
  return reason !== 'list' && !named && longest.length >= MIN_FOUND && readsLikePosting(longest)
    ? { ...NOTHING, body: longest }
    : reason;
}

/** Each fact from the first reading that has it. */
function merge(readings: PageFacts[]): PageFacts {
  const from = (key: keyof PageFacts) => readings.find((reading) => (reading[key] ?? '') !== '')?.[key] ?? null;
  return {
    title: from('title'),
    hiringOrganization: from('hiringOrganization'),
    url: from('url'),
    datePosted: from('datePosted'),
    validThrough: from('validThrough'),
    jobLocation: from('jobLocation'),
    employmentType: from('employmentType'),
    body: from('body') ?? '',
  };
}

function warnings(closed: boolean, body: string): Warning[] {
  const flat = !body.includes('\n') && body.length > MAX_LINE;
  return [...(closed ? pageWarning('closed') : []), ...(flat ? pageWarning('flat') : [])];
}
