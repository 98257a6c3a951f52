import type { PageContent } from '../model.js';
import { companyFromAddress, companyFromText, dropEntityNumber } from './html/company.js';
import type { Reading } from './html/facts.js';
import { findPostings, isJson } from './html/jsonld.js';
import { type Reason, refusal } from './html/refusals.js';
import { readJobPosting } from './html/schema-org.js';
import { CLOSED } from './html/signals.js';
import { findCandidates, holdsPostings } from './json/candidates.js';
import { type Choice, choosePosting } from './json/identity.js';
import { readOwnOutput } from './json/own.js';
import { readCandidate } from './json/reading.js';

const MIN_BODY = 80;
const GONE = /not[ _-]?found|no longer|expired|closed|gone|unpublished/i;
/** Workday's code for a posting taken off its site. */
const DELISTED = 'S22';

/**
 * Takes a parsed JSON value and the address it belongs to, or null, and gives the one posting in it: what
 * `ats fetch --json` printed, schema.org JobPosting in any nesting, or a board's answer, known by its key names. Where
 * it holds several, the address tells which.
 *
 * @throws NotAPostingError for an error answer, a list without the one asked for, or JSON of another kind.
 */
export function readJson(value: unknown, url: string | null): PageContent {
  const own = readOwnOutput(value);
  if (own !== null) return { ...own, url: own.url ?? url };
  const reason = errorReason(value);
  if (reason !== null) throw refusal(reason, url);
  const reading = readJsonPosting(value, url);
  if (typeof reading === 'string') throw refusal(reading, url);
  const address = url ?? reading.url;
  const known = dropEntityNumber(reading.hiringOrganization, isWorkday(value) ? 'workday' : address);
  const hiringOrganization = known ?? companyFromAddress(address, reading.body) ?? companyFromText(reading.body);
  return { ...reading, hiringOrganization, url: address, warnings: [] };
}

/** As `readJson`, for a value found inside a page: the bare reading, or the reason why there is none. */
export function readJsonPosting(value: unknown, url: string | null): Reading | Reason {
  const marked = findPostings(value);
  const choices: [Choice, (found: (typeof marked)[number]) => Reading][] = [
    [choosePosting(marked, url), ({ node }) => readJobPosting(node)],
    [choosePosting(findCandidates(value), url), readCandidate],
  ];
  for (const [choice, read] of choices) {
    const reading = choice.one === null ? null : read(choice.one);
    if (reading !== null && reading.body.length >= MIN_BODY) return reading;
  }
  const many = choices.some(([choice]) => choice.one === null && choice.many);
  return many || Array.isArray(value) || (isJson(value) && holdsPostings(value)) ? 'list' : 'other';
}

/** The reason where the answer is a board's error, by its status, code or message. */
function errorReason(value: unknown): Reason | null {
  if (!isJson(value)) return null;
  const status = Number(value.status ?? value.httpStatus ?? value.statusCode ?? value.code);
  const message = [value.error, value.message, value.errorCode, value.detail]
    .filter((one) => typeof one === 'string')
    .join(' ');
  if (status === 404 || status === 410 || value.errorCode === DELISTED) return 'closed';
  if (message !== '' && Object.keys(value).length <= 8 && (GONE.test(message) || CLOSED.test(message))) return 'closed';
  if ([401, 403, 429].includes(status)) return 'wall';
  return status >= 400 && status < 600 ? 'fault' : null;
}

function isWorkday(value: unknown): boolean {
  return isJson(value) && 'jobPostingInfo' in value;
}
