import { toIsoDate } from './dates.js';
import { NOTHING, type PageFacts } from './facts.js';
import { nodesToMarkdown } from './markdown.js';
import { type Dom, type DomElement, plainText } from './parse.js';

/** How the two markups of schema.org in HTML (WHATWG microdata, RDFa Lite) call the same things. */
const MARKUPS = [
  { scope: 'itemscope', type: 'itemtype', property: 'itemprop' },
  { scope: 'typeof', type: 'typeof', property: 'property' },
] as const;
type Markup = (typeof MARKUPS)[number];

/** Properties that make up the body, in the page's order. */
const BODY = new Set([
  'description',
  'responsibilities',
  'qualifications',
  'experienceRequirements',
  'skills',
  'jobBenefits',
]);

/**
 * Gives the reading of a page's JobPosting microdata or RDFa, or null where the page has none. Some platforms leave
 * the scope out and mark the properties alone; those are read too, if there is a title and a description.
 */
export function readMicrodata($: Dom): PageFacts | null {
  for (const markup of MARKUPS) {
    const scopes = $(`[${markup.type}$="JobPosting"]`).toArray();
    if (scopes.length > 1) return null;
    const reading = readScope($, markup, scopes[0] ?? null);
    if (reading.body !== '' && (scopes.length === 1 || reading.title !== null)) return reading;
  }
  return null;
}

/** How many postings the page marks up: a list of jobs has many. */
export function countMicrodata($: Dom): number {
  return $('[itemtype$="JobPosting"]').length;
}

function readScope($: Dom, markup: Markup, scope: DomElement | null): PageFacts {
  const all = $(scope ?? ':root')
    .find(`[${markup.property}]`)
    .toArray()
    .filter((element) => ownerOf($, markup, element) === scope);
  const named = (name: string) => all.filter((element) => names(element, markup).includes(name));
  const value = (name: string) =>
    named(name)
      .map((element) => valueIn($, element))
      .find((text) => text !== '') ?? null;
  const organization = named('hiringOrganization')[0];
  const place = $(scope ?? ':root')
    .find(['addressLocality', 'addressRegion', 'addressCountry'].map((name) => `[${markup.property}="${name}"]`).join())
    .toArray();
  const body = all.filter((element) => names(element, markup).some((name) => BODY.has(name)));
  return {
    ...NOTHING,
    title: value('title'),
    hiringOrganization: organization
      ? valueIn($, $(organization).find(`[${markup.property}="name"]`)[0] ?? organization) || null
      : null,
    url: value('url'),
    datePosted: toIsoDate(value('datePosted')),
    validThrough: toIsoDate(value('validThrough')),
    jobLocation: placeIn($, markup, place) ?? value('jobLocation'),
    employmentType: value('employmentType'),
    body: outermost($, body)
      .map((element) => nodesToMarkdown(element.childNodes) || nodesToMarkdown([element]))
      .filter(Boolean)
      .join('\n\n'),
  };
}

/** The addresses a posting marks up: a property that comes a second time begins the next one. */
function placeIn($: Dom, markup: Markup, elements: DomElement[]): string | null {
  const places: Map<string, string>[] = [];
  for (const element of elements) {
    const name = names(element, markup).join(' ');
    if (places.length === 0 || places.at(-1)?.has(name)) places.push(new Map());
    places.at(-1)?.set(name, valueIn($, element));
  }
  const lines = places.map((place) => [...place.values()].filter(Boolean).join(', '));
  return [...new Set(lines)].filter(Boolean).join('; ') || null;
}

/** The item a property belongs to: the scope around it, itself left out. A nested item's properties are its own. */
function ownerOf($: Dom, markup: Markup, element: DomElement): DomElement | null {
  const scopes = $(element).parents(`[${markup.scope}]`).toArray();
  return scopes[0] ?? null;
}

function outermost($: Dom, elements: DomElement[]): DomElement[] {
  const set = new Set(elements);
  return elements.filter(
    (element) =>
      !$(element)
        .parents()
        .toArray()
        .some((parent) => set.has(parent)),
  );
}

function names(element: DomElement, markup: Markup): string[] {
  return (element.attribs[markup.property] ?? '').split(/\s+/).map((name) => name.replace(/^.*[:/]/, ''));
}

function valueIn($: Dom, element: DomElement): string {
  return plainText(element.attribs.content ?? element.attribs.datetime ?? $(element).text()).slice(0, 300);
}
