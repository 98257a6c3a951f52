import type { z } from 'zod';
import type { PageFacts } from '../html/facts.js';
import type { Found, Json } from '../html/jsonld.js';

/** One request for a posting. */
export interface BoardRequest {
  url: string;
  /** Whether its answer holds all of an employer's postings: then only the one that the address names is taken. */
  whole?: boolean;
}

/** Where a board's own pages hold a posting; CSS selectors. Every element that `body` matches is part of the body. */
export interface PageSelectors {
  body: string;
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  datePosted?: string;
}

/** One shape of a posting in a board's answers. */
export interface AnswerReader {
  /** Whether an object is of this shape. */
  fits: (node: Json) => boolean;
  /** Gives the reading of an object that is, with the objects around it; null for any other. */
  read: (found: Found) => PageFacts | null;
}

/**
 * A job board or applicant tracking system. Everything is optional but the name: a board without an endpoint has only
 * its page, one without a page of its own only its answers.
 */
export interface Board {
  name: string;
  /**
   * The requests for the posting at an address, best first, two at most; null for an address that is not the board's, or
   * no posting's.
   */
  requests?: (url: URL) => BoardRequest[] | null;
  /** An employer's page that embeds the board: the request for the posting in it, or null. */
  embedded?: (html: string, url: URL) => BoardRequest | null;
  /** The shapes of one posting in the board's answers. */
  answers?: readonly AnswerReader[];
  page?: PageSelectors;
  /** The employer's short name (group `slug`) in a posting's host and path. */
  employer?: RegExp;
  /** An employer's name as it is, from what the board calls it. */
  organization?: (name: string) => string;
}

/** Gives the named groups of a pattern that fits an http(s) address's host and path (`host/path`, no query), or null. */
export const partsOf = (url: URL, pattern: RegExp): Record<string, string> | null => {
  const fit = /^https?:$/.test(url.protocol) ? pattern.exec(url.hostname + url.pathname) : null;
  return fit === null ? null : { ...fit.groups };
};

/** A page's source with the addresses in its attributes and scripts written out: `&amp;`, `\/`, `\u0026`, `\u002F`. */
export const unescapeAddresses = (html: string): string =>
  html.replace(/&amp;|\\u0026/gi, '&').replace(/\\u002f|\\\//gi, '/');

/** An address without its fragment: the request for the page itself. */
export const pageRequest = (url: URL): BoardRequest => {
  const page = new URL(url);
  page.hash = '';
  return { url: page.href };
};

/**
 * Makes the reader for one shape of answer. The keys that the shape demands are looked for before it is parsed, so that a
 * walk over thousands of objects stays quick.
 */
export const answerOf = <Shape extends z.ZodObject>(
  shape: Shape,
  read: (answer: z.infer<Shape>, found: Found) => PageFacts,
): AnswerReader => {
  const demanded = shape.safeParse({}).error?.issues.map(({ path }) => String(path[0])) ?? [];
  return {
    fits: (node) => demanded.every((key) => key in node) && shape.safeParse(node).success,
    read: (found) => {
      const answer = shape.safeParse(found.node);
      return answer.success ? read(answer.data, found) : null;
    },
  };
};
