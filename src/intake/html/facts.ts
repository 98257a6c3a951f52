import type { PageContent } from '../../model.js';
import { UNTOLD } from '../../text/untold.js';
import { isJson } from './jsonld.js';
import { plainText } from './parse.js';

/** What one way of reading gives: what stands about the posting, and its body as Markdown, '' where it found none. */
export type PageFacts = Omit<PageContent, 'warnings'>;

export const NOTHING: PageFacts = { ...UNTOLD, body: '' };

const LABEL_KEYS = [
  'name',
  '@value',
  'value',
  'label',
  'title',
  'text',
  'descriptor',
  'displayName',
  'attributes',
  'data',
];
const ADDRESS_KEYS = [
  ['addressLocality', 'city', 'locality'],
  ['addressRegion', 'region', 'state', 'subregion', 'province'],
  ['addressCountry', 'country', 'countryName'],
];
const WHOLE_PLACE_KEYS = ['fullLocation', 'displayName', 'formatted', 'name', 'label', 'descriptor', 'location'];
/** What sites write where they have nothing to say. */
const PLACEHOLDER = /^(?:unavailable|n\/?a|none|null|undefined|unknown|not specified|-+)$/i;
const MAX_LABEL = 300;
const MAX_PLACES = 5;

/** Takes what may be a label (text, number, list of these, or an object with a name) and gives it plain, or null. */
export function toLabel(value: unknown, depth = 0): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const text = value.length > 4000 ? '' : plainText(value);
    return text !== '' && text.length <= MAX_LABEL && !PLACEHOLDER.test(text) ? text : null;
  }
  if (depth > 3 || typeof value !== 'object' || value === null) return null;
  const inner: unknown[] = Array.isArray(value) ? value : LABEL_KEYS.map((key) => Reflect.get(value, key));
  return first(inner, (one) => toLabel(one, depth + 1));
}

/** Takes one label or a list of them and gives them joined with commas, or null. */
export function toLabels(value: unknown): string | null {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return join(
    list.map((one) => toLabel(one)),
    ', ',
  );
}

/** Takes a place in the shapes of schema.org or of a board (text, Place, PostalAddress, lists) and gives its name. */
export function toPlace(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return toLabel(value);
  if (depth > 4) return null;
  if (Array.isArray(value))
    return join(
      value.slice(0, 50).map((one) => toPlace(one, depth + 1)),
      '; ',
      MAX_PLACES,
    );
  if (!isJson(value)) return null;
  const address = value.address ?? value.postalAddress;
  const parts = ADDRESS_KEYS.map((keys) => first(keys, (key) => toLabel(value[key])));
  return (
    first(WHOLE_PLACE_KEYS.slice(0, 1), (key) => tidy(toLabel(value[key]))) ??
    join(parts, ', ') ??
    (isJson(address) || Array.isArray(address) ? toPlace(address, depth + 1) : null) ??
    first(WHOLE_PLACE_KEYS, (key) => toPlace(value[key], depth + 1)) ??
    toLabel(address)
  );
}

/** Gives the first of the list that is read as anything but null. */
export function first<T>(list: readonly T[], read: (one: T) => string | null): string | null {
  for (const one of list) {
    const value = read(one);
    if (value !== null) return value;
  }
  return null;
}

function tidy(place: string | null): string | null {
  return place === null ? null : join(place.split(/\s*,\s*/), ', ');
}

function join(parts: (string | null)[], separator: string, most = Number.POSITIVE_INFINITY): string | null {
  const unique = [...new Set(parts.filter((part) => part !== null && part !== ''))].slice(0, most);
  return unique.length > 0 ? unique.join(separator) : null;
}
