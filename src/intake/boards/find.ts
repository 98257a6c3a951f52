import type { PageFacts } from '../html/facts.js';
import { type Found, findObjects, type Json } from '../html/jsonld.js';
import { NOT_POSTINGS } from '../json/keys.js';
import { type AnswerReader, type BoardRequest, partsOf } from './board.js';
import { BOARDS } from './table.js';

const READERS: readonly AnswerReader[] = BOARDS.flatMap(({ answers = [] }) => answers);
const ASIDE = new Set(NOT_POSTINGS);

/** Gives the requests for the posting at an address, best first; null where it is no board's. */
export const boardRequests = (url: URL): BoardRequest[] | null => {
  for (const board of BOARDS) {
    const requests = board.requests?.(url);
    if (requests) return requests;
  }
  return null;
};

/** Gives the request for the posting of a board that an employer's page embeds, or null. */
export const embeddedRequest = (html: string, url: URL): BoardRequest | null => {
  for (const board of BOARDS) {
    const request = board.embedded?.(html, url);
    if (request) return request;
  }
  return null;
};

const readerOf = (node: Json): AnswerReader | undefined => READERS.find((reader) => reader.fits(node));

/** Gives the postings in a JSON value that are of a known board's shape, in document order. */
export const findAnswers = (value: unknown): Found[] =>
  findObjects(value, (node) => readerOf(node) !== undefined, ASIDE);

/** Gives the reading of a posting that `findAnswers` found. */
export const readAnswer = (found: Found): PageFacts | null => readerOf(found.node)?.read(found) ?? null;

/** Gives an employer's name without what the board at an address adds to it. */
export const organizationAt = (address: string | null, name: string | null): string | null => {
  if (name === null || address === null || !URL.canParse(address)) return name;
  const url = new URL(address);
  const board = BOARDS.find(({ employer, organization }) => organization && employer && partsOf(url, employer));
  return board?.organization?.(name) ?? name;
};

/** Gives the employer's short name as a board's address has it, or null. */
export const employerAt = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  for (const { employer } of BOARDS) {
    const slug = employer && partsOf(url, employer)?.slug;
    if (slug) return slug;
  }
  return null;
};
