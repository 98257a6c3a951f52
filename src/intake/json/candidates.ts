import { type Found, findObjects, isJson, type Json } from '../html/jsonld.js';
import { bodyOf } from './body.js';
import { BODY_KEYS, COLLECTIONS, ID_KEYS, NOT_POSTINGS, PART_KEYS, TITLE_KEYS } from './keys.js';

const MAX_TITLE = 250;
const MIN_BODY = 100;
const PARTS = new Set(NOT_POSTINGS);
const TEXT_KEYS = [...new Set([...BODY_KEYS, ...PART_KEYS.map(([key]) => key)])];

/** Gives the objects of an answer that look like postings: a title-like key beside a text-like one. */
export function findCandidates(value: unknown): Found[] {
  return findObjects(value, isCandidate, PARTS);
}

/** Gives the key of an object's title, or null: a short text without HTML. A "text" is one only beside a body. */
export function titleKeyOf(node: Json): string | null {
  const key = TITLE_KEYS.find((one) => {
    const title = node[one];
    return typeof title === 'string' && title.trim() !== '' && title.length <= MAX_TITLE && !/<\w/.test(title);
  });
  return key ?? null;
}

/** A comment of a "Who is hiring?" thread (the Hacker News APIs): a text and an author, no title. */
export function isComment(node: Json): boolean {
  const author = node.by ?? node.author;
  return (
    typeof node.text === 'string' && typeof author === 'string' && (node.title ?? null) === null && !('name' in node)
  );
}

function isCandidate(node: Json): boolean {
  if (isComment(node)) return String(node.text).length >= MIN_BODY;
  const titleKey = titleKeyOf(node);
  if (titleKey === null || holdsPostings(node)) return false;
  if (!TEXT_KEYS.some((key) => key !== titleKey && weigh(node[key], 0) >= MIN_BODY)) return false;
  return bodyOf(node, titleKey).length >= MIN_BODY;
}

/** Whether an object is a board: it holds a list of postings, be it only their titles. */
export function holdsPostings(node: Json): boolean {
  return COLLECTIONS.some((key) => {
    const list: unknown = node[key];
    return Array.isArray(list) && list.some((one) => isJson(one) && (isComment(one) || isListed(one)));
  });
}

function isListed(node: Json): boolean {
  return titleKeyOf(node) !== null && ID_KEYS.some((key) => key in node);
}

/** How much text a value holds, roughly: a cheap test before the body is made. */
function weigh(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length;
  if (depth > 5 || typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner: unknown) => sum + weigh(inner, depth + 1), 0);
}
