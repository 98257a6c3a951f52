import type { Dom } from './parse.js';
import { parseTolerantJson } from './tolerant-json.js';

/** Far above what a page holds, so that a hostile one cannot make the walk long. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 64;

export type Json = Record<string, unknown>;

/** A JSON object met in a walk, with the objects around it, the nearest first. */
export interface Found {
  node: Json;
  around: Json[];
  /** How many objects the nearest array around it holds; 1 where there is none. */
  among: number;
}

/** Gives the values of a page's JSON-LD, read tolerantly, in the page's order. */
export function readJsonLd($: Dom): unknown[] {
  return $('script[type*="ld+json" i]')
    .toArray()
    .map((script) => parseTolerantJson($(script).text()));
}

/** Gives the names of the organisations that JSON-LD describes. */
export function organizationNames(value: unknown): string[] {
  return findObjects(value, (node) => isA(node, /Organization$|Corporation$/i))
    .map(({ node }) => node.name)
    .filter((name) => typeof name === 'string');
}

/** Gives the schema.org JobPosting nodes of any JSON value: in arrays, `@graph`, `mainEntity` or deeper. */
export function findPostings(value: unknown): Found[] {
  return findObjects(value, isJobPosting);
}

/**
 * Gives the objects of a JSON value that the test accepts, in document order. It looks neither inside those nor under
 * the keys to skip.
 */
export function findObjects(
  value: unknown,
  accepts: (node: Json) => boolean,
  skip: ReadonlySet<string> = new Set(),
): Found[] {
  const found: Found[] = [];
  let left = MAX_NODES;
  const visit = (at: unknown, around: Json[], among: number, depth: number): void => {
    if (typeof at !== 'object' || at === null || depth > MAX_DEPTH || left-- <= 0) return;
    if (isJson(at) && accepts(at)) {
      found.push({ node: at, around, among });
      return;
    }
    const outer = isJson(at) ? [at, ...around] : around;
    const siblings = Array.isArray(at) ? at.filter(isJson).length : among;
    for (const [key, inner] of Object.entries(at)) if (!skip.has(key)) visit(inner, outer, siblings, depth + 1);
  };
  visit(value, [], 1, 0);
  return found;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isJobPosting(node: Json): boolean {
  return isA(node, /(?:^|[/#:])JobPosting$/i);
}

function isA(node: Json, name: RegExp): boolean {
  const types: unknown[] = [node['@type'], node.type].flat();
  return types.some((type) => typeof type === 'string' && name.test(type));
}
