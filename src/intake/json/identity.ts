import { type Found, isJson } from '../html/jsonld.js';
import { ID_KEYS } from './keys.js';

/** Shorter values ("1", "us") stand in many addresses by chance. */
const MIN_ID = 4;

/** Which one of several postings is meant: that one, or that none or several could be. */
export type Choice = { one: Found } | { one: null; many: boolean };

/**
 * Takes the postings of an answer or page and an address, and gives the one posting: the only one there is, or the one
 * that the address names by its own address, id, code or slug. With `named`, as for an answer that holds all postings
 * of an employer, the only one must be named too: the one asked for may be gone.
 */
export function choosePosting(found: readonly Found[], url: string | null, named = false): Choice {
  const [only] = found;
  if (only === undefined) return { one: null, many: false };
  if (found.length === 1 && !named) return { one: only };
  if (url === null) return { one: null, many: true };
  const same = found.filter((one) => idsOf(one).some((id) => sameAddress(id, url)));
  const byToken = (tokens: ReadonlySet<string>) =>
    found.filter((one) => idsOf(one).some((id) => tokens.has(id.toLowerCase())));
  const meant = [same, ...addressTokens(url).map(byToken)].find((some) => some.length > 0) ?? [];
  const [first] = meant;
  return first !== undefined && meant.length === 1 ? { one: first } : { one: null, many: true };
}

/** The ids of a posting, and those of an object that holds it alone: what is around a list is not the posting's. */
function idsOf({ node, around }: Found): string[] {
  const holders = [node, ...around.slice(0, 1).filter((holder) => Object.values(holder).includes(node))];
  return holders.flatMap((holder) => ID_KEYS.flatMap((key) => values(holder[key]))).filter((id) => id.length >= MIN_ID);
}

function values(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return isJson(value) ? values(value.value ?? value.name) : [];
}

function sameAddress(id: string, url: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[#].*$|\/+$/g, '').toLowerCase();
  return id.includes('/') && bare(id) === bare(url);
}

/**
 * The parts of an address that could be an id, the surest first: whole path segments and query values; then what stands
 * before a segment's first hyphen or after its last, if it has a digit, for of "data-engineer" "engineer" is no id.
 */
function addressTokens(url: string): ReadonlySet<string>[] {
  const raw = URL.canParse(url) ? new URL(url) : null;
  const parts = raw ? [...raw.pathname.split('/'), ...raw.searchParams.values(), raw.hash.slice(1)] : [url];
  const whole = parts.map((part) => decode(part).toLowerCase());
  const ends = whole.flatMap((part) => [part.split('-')[0] ?? '', part.split(/[-_]/).at(-1) ?? '']);
  return [new Set(whole), new Set(ends.filter((end) => /\d/.test(end)))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
