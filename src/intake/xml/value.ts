import { load } from 'cheerio/slim';
import type { Json } from '../html/jsonld.js';
import { type Dom, type DomElement, isElement } from '../html/parse.js';

/** Feeds nest some five levels. */
const MAX_DEPTH = 40;

/**
 * Takes an XML document, as boards' feeds are, and gives it as a JSON value: an element with elements in it is an object,
 * any other its text; elements of one name beside each other are an array. Attributes are left out, and what nests deeper
 * than any feed. It never fails: what is not well-formed is read as far as it can be.
 */
export const readXml = (xml: string): unknown => {
  const $ = load(xml, { xml: true });
  return toValue($, $.root()[0]?.childNodes.filter(isElement) ?? [], 0);
};

const toValue = ($: Dom, elements: readonly DomElement[], depth: number): Json => {
  const groups = new Map<string, unknown[]>();
  for (const element of elements) {
    const inner = element.childNodes.filter(isElement);
    const value = inner.length === 0 ? $(element).text().trim() : depth < MAX_DEPTH ? toValue($, inner, depth + 1) : '';
    const group = groups.get(element.name);
    if (group === undefined) groups.set(element.name, [value]);
    else group.push(value);
  }
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
};
