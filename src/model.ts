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

/** How concepts are named: never in passing, seldom, or mostly; of all others kind and words around them tell. */
export const ASKED = ['always', 'often', 'seldom'] as const;

/** One thing the vocabulary knows. Alias (`altLabels`), implication (directed) and nearness never mix. */
export interface Concept {
  id: string;
  prefLabel: string;
  altLabels: string[];
  kind: Kind;
  asked?: (typeof ASKED)[number] | undefined;
  broader: string[];
  implies: string[];
  related: string[];
}

/**
 * How a form relates to its concept: its preferred label, a spelling or inflection of that label, or another name for
 * the same thing.
 */
export const FORM_VIAS = ['literal', 'variant', 'alias'] as const;

export type FormVia = (typeof FORM_VIAS)[number];

/** How carefully an ambiguous form is accepted; `docs/lexicon.md` explains each. */
export const GUARDS = ['none', 'case', 'name', 'word', 'letter', 'everyday'] as const;

export type Guard = (typeof GUARDS)[number];

/** A concept found in a text. `form` is the label, as the lexicon writes it, that the surface is a spelling of. */
export interface Mention extends Span {
  conceptId: string;
  surface: string;
  form: string;
  via: FormVia;
  /** Other than `none` where the form is also an ordinary word or a single letter. */
  guard: Guard;
  negated: boolean;
  /** False where a practice, a field or an everyday word is only mentioned in passing. */
  asked: boolean;
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

export const SECTION_KINDS = [
  'meta',
  'title',
  'about',
  'responsibilities',
  'required',
  'preferred',
  'stack',
  'benefits',
  'legal',
  'apply',
  'other',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** A part of a posting under one heading; the span begins after the heading's line. */
export interface Section extends Span {
  kind: SectionKind;
  heading: string | null;
  /** The rules that opened it, told its kind or let it go on, in the order in which they did, each once. */
  rules: readonly string[];
}

/** A job posting. `text` is what every span and line of the requirements refers to. */
export interface Posting extends Omit<PageContent, 'body'> {
  /** ISO 639-1, or `und` where it cannot be told. */
  language: string;
  text: string;
  /** Where its own text begins, after the front matter, in UTF-16 units. */
  bodyStart: number;
  sections: Section[];
  /** Where it says whom it seeks, if no title does: a span into the text. */
  inferredTitle: Span | null;
}

export const IMPORTANCES = ['required', 'preferred', 'mentioned'] as const;

export type Importance = (typeof IMPORTANCES)[number];

/** Something a posting asks for, with every place that says so. */
export interface Requirement {
  /** The concept's id, or `term:` and the words for a term of the fact ledger that no lexicon knows. */
  id: string;
  label: string;
  conceptId: string | null;
  kind: Kind;
  importance: Importance;
  /** Requirements with the same group are alternatives: the best one counts for all. */
  anyOf: string | null;
  years: number | null;
  inTitle: boolean;
  /** Whether the posting itself lets something similar stand for it: "such as …", "… or similar". */
  open: boolean;
  /** The one that asks most first. */
  mentions: Mention[];
}

export const CHECK_KINDS = [
  'years',
  'degree',
  'language',
  'location',
  'authorisation',
  'clearance',
  'licence',
  'travel',
] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];

/** Levels that a job's title asks for, lowest first. */
export const SENIORITIES = ['student', 'junior', 'mid', 'senior', 'lead', 'principal', 'head'] as const;

export type Seniority = (typeof SENIORITIES)[number];

/** Kinds of check that a CV answers in so many words, or not at all. */
export const STATED_KINDS = ['location', 'authorisation', 'clearance', 'licence', 'travel'] as const;

export type StatedKind = (typeof STATED_KINDS)[number];

/**
 * What sets a question apart from others of its kind: whether one studies, a nationality rather than a permit, the language
 * that a posting is written in and asks for by no word, a place that remote work will do for.
 */
export const ASK_TOPICS = ['enrolment', 'citizenship', 'written', 'remote'] as const;

export type CheckTopic = (typeof ASK_TOPICS)[number];

/** A knock-out question a posting puts, quoted. `asked` holds the concepts named in it: degrees, languages, terms. */
export interface Check extends Span {
  kind: CheckKind;
  /** The words that put it, in the posting's text: what a quote must show. */
  hit: Span;
  topic: CheckTopic | null;
  years: number | null;
  asked: string[];
  /** Whether any one of `asked` will do. */
  any: boolean;
  /** What the years are of where no lexicon has it, in the posting's words. */
  of: string | null;
  /** Whether it is only a wish, which knocks nobody out. */
  wished: boolean;
  /** Whether the years are some of those asked for before: "10 years, of which four as an architect". */
  part: boolean;
  /** Whether experience will do in place of a degree, or the degree in place of these years. */
  either: boolean;
  /** Other ways to meet it, as the posting words them: "BSc and 5 years OR MSc and 3 years". */
  alternatives: Span[];
  /** How explicitly it is put, 0 at least: of two that ask the same the more explicit one is quoted. */
  explicitness: number;
}

/** Where in a CV something stands: it tells how much a term is shown there. */
export const PLACES = ['bullet', 'list', 'heading', 'prose'] as const;

export type Place = (typeof PLACES)[number];
