import type { Reason } from '../../errors.js';
import type { PageContent } from '../../model.js';
import { findAnswers, organizationAt, readAnswer } from '../boards/find.js';
import { companyFromAddress, companyFromText } from '../html/company.js';
import type { PageFacts } from '../html/facts.js';
import { type Found, findPostings, isJson } from '../html/jsonld.js';
import { refusal } from '../html/refusals.js';
import { readJobPosting } from '../html/schema-org.js';
import { CLOSED } from '../html/signals.js';
import { findCandidates, holdsPostings } from './candidates.js';
import { choosePosting } from './identity.js';
import { readCandidate } from './reading.js';

const MIN_BODY = 80;
const GONE = /not[ _-]?found|no longer|expired|closed|gone|unpublished/i;
/** Workday's code for a posting taken off its site. */
const DELISTED = 'S22';

/**
 * Takes a parsed JSON value and the address it belongs to, or null, and gives the one posting in it: schema.org
 * JobPosting in any nesting, a known board's answer, or another's, by its key names. Where it holds several, the address
 * tells which; with `named`, it must also name the only one.
 *
 * @throws NotAPostingError for an error answer, a list without the one asked for, or JSON of another kind.
 */
export function readJson(value: unknown, url: string | null, named = false): PageContent {
  const reason = errorReason(value);
  if (reason !== null) throw refusal(reason, url);
  const reading = readJsonPosting(value, url, named);
  if (typeof reading === 'string') throw refusal(reading, url);
  const address = url ?? reading.url;
  const hiringOrganization =
    organizationAt(address, reading.hiringOrganization) ??
    companyFromAddress(address, reading.body) ??
    companyFromText(reading.body);
  return { ...reading, hiringOrganization, url: address, warnings: [] };
}

interface Way {
  find: (value: unknown) => Found[];
  read: (found: Found) => PageFacts | null;
  /** Whether a posting among other objects must be named, though it alone is one: the others may be postings cut short. */
  strict: boolean;
}

/** Ways to find postings in a JSON value and to read one of them, the surest first. */
const WAYS: readonly Way[] = [
  { find: findPostings, read: ({ node }) => readJobPosting(node), strict: false },
  { find: findAnswers, read: readAnswer, strict: true },
  { find: findCandidates, read: readCandidate, strict: false },
];

/** As `readJson`, for a value found inside a page: the bare reading, or the reason why there is none. */
export function readJsonPosting(value: unknown, url: string | null, named = false): PageFacts | Reason {
  let many = false;
  let must = named;
  for (const { find, read, strict } of WAYS) {
    const found = find(value);
    // What a surer way leaves unnamed, a less sure one must not take because it knows that one only.
    must ||= strict && found.some(({ among }) => among > 1);
    const choice = choosePosting(found, url, must);
    const reading = choice.one === null ? null : read(choice.one);
    if (reading !== null && reading.body.length >= MIN_BODY) return reading;
    many ||= choice.one === null && choice.many;
  }
  return many || Array.isArray(value) || (isJson(value) && holdsPostings(value)) ? 'list' : 'other';
}

/** The reason where the answer is a board's error, by its status, code or message. */
function errorReason(value: unknown): Reason | null {
  if (!isJson(value)) return null;
  const code = value.status ?? value.httpStatus ?? value.statusCode ?? value.code;
  const status = typeof code === 'object' ? Number.NaN : Number(code);
  const message = [value.error, value.message, value.errorCode, value.detail]
    .filter((one) => typeof one === 'string')
    .join(' ');
  if (status === 404 || status === 410 || value.errorCode === DELISTED) return 'closed';
  if (message !== '' && Object.keys(value).length <= 8 && (GONE.test(message) || CLOSED.test(message))) return 'closed';
  if ([401, 403, 429].includes(status)) return 'wall';
  return status >= 400 && status < 600 ? 'fault' : null;
}
