/**
 * The domain types. Names come from SKOS (concepts and labels), schema.org (postings) and the NLP libraries (spans,
 * mentions). Every offset is a half-open UTF-16 range into the original text; lines count from 1.
 */

/** Half-open UTF-16 offsets: `text.slice(start, end)` is the surface. */
export interface Span {
  start: number;
  end: number;
}

export const KINDS = [
  'language',
  'framework',
  'database',
  'cloud',
  'platform',
  'tool',
  'protocol',
  'model',
  'architecture',
  'practice',
  'concept',
  'domain',
  'certification',
  'soft',
  'role',
  'degree',
  'study',
  'human-language',
] as const;

export type Kind = (typeof KINDS)[number];

/** One thing the vocabulary knows. Alias (`altLabels`), implication (directed) and nearness never mix. */
export interface Concept {
  id: string;
  prefLabel: string;
  altLabels: string[];
  kind: Kind;
  broader: string[];
  implies: string[];
  related: string[];
}

/**
 * How a form relates to its concept: its preferred label, an inflection or spelling variant of a label, or another
 * name for the same thing.
 */
export type FormVia = 'label' | 'variant' | 'alias';

/** A concept found in a text. `form` is the label, as the lexicon writes it, that the surface is a spelling of. */
export interface Mention extends Span {
  conceptId: string;
  surface: string;
  form: string;
  via: FormVia;
  negated: boolean;
}

/** What a source of postings gives before its text is laid out: the facts about it and a Markdown body. */
export interface PageContent {
  title: string | null;
  hiringOrganization: string | null;
  url: string | null;
  /** ISO date (YYYY-MM-DD), like `validThrough`. */
  datePosted: string | null;
  validThrough: string | null;
  jobLocation: string | null;
  employmentType: string | null;
  /** Markdown: headings as `## ` lines, list items as `- ` lines, blank lines between paragraphs. */
  body: string;
  warnings: Warning[];
}

export interface Warning {
  code: string;
  message: string;
}
