import type { Mention, Posting, SectionKind, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { spanOf } from '../../text/phrases.js';
import { placesOf } from '../../text/phrasetables.js';
import type { CompanyTable } from '../../vocabulary/cues/scans.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Decision, decided, without } from '../rules.js';
import { bracketsOf } from '../words/brackets.js';
import { callsCompany } from '../words/companies.js';
import type { Words } from '../words/words.js';

/** No employer's name in a heading has more. */
const MOST_WORDS = 4;

/** Where a company speaks of itself. */
const OWN_SECTIONS: ReadonlySet<SectionKind> = new Set(['about', 'other']);

/** A posting whose employer is sought. */
interface Hiring {
  posting: Posting;
  vocabulary: Vocabulary;
}

/** Whom a posting portrays as a company where it speaks of itself: the first such name. */
const portrayed = ({ posting: { text, sections }, vocabulary: { cvCompanies, employer } }: Hiring): string | null => {
  const own = sections.filter(({ kind }) => OWN_SECTIONS.has(kind));
  for (const { start, end } of own) {
    for (const [, name = '', what = ''] of text.slice(start, end).matchAll(employer.portrayed)) {
      if (!employer.noName.test(name) && callsCompany(what, cvCompanies, true)) return name;
    }
  }
  return null;
};

/** Whoever a line of a posting says is hiring. */
const hiring = ({ posting: { text }, vocabulary: { employer } }: Hiring): string | null => {
  const name = employer.hiring.exec(text)?.[1];
  return name === undefined || employer.noName.test(name) ? null : name;
};

/** The name that a heading about the company ends in. */
const headed = ({ posting: { sections }, vocabulary: { employer } }: Hiring): string | null => {
  for (const { kind, heading } of sections) {
    if (kind !== 'about' || heading === null) continue;
    const name = employer.heading.exec(heading.replace(/[:*_?!]+$/, '').trim())?.[1];
    if (name === undefined || employer.noName.test(name) || !/^\p{Lu}/u.test(name)) continue;
    if (name.split(/\s+/).length <= MOST_WORDS) return name;
  }
  return null;
};

/** What tells who hires. */
export const EMPLOYER_RULES: readonly Decision<Hiring, string>[] = [
  {
    id: 'employer-of-the-facts',
    because: 'the facts before a posting, or its first line, name who hires',
    decide: ({ posting }) => posting.hiringOrganization,
  },
  {
    id: 'employer-in-a-heading',
    because: 'a heading about the company ends in its name: "About Fennel"',
    decide: headed,
  },
  { id: 'employer-that-is-hiring', because: 'a line says who does: "Fennel is hiring"', decide: hiring },
  {
    id: 'employer-portrayed',
    because: 'where a company speaks of itself it says what it is: "Fennel is a garden company"',
    decide: portrayed,
  },
];

/**
 * Who hires: as the posting's facts tell it, else by the name that a heading about the company ends in ("About Fennel"),
 * else by who "is hiring", else by what it says that it is ("Fennel is a garden company"). Null where none does.
 */
export const employerOf = (posting: Posting, vocabulary: Vocabulary): string | null =>
  decided(without(EMPLOYER_RULES, vocabulary.without), { posting, vocabulary })?.result ?? null;

/** The words of an employer's name, folded, with a blank around each; none where nobody is known. */
export type EmployerWords = string;

export const wordsOfEmployer = (employer: string | null): EmployerWords =>
  employer === null ? '' : ` ${fold(employer)} `.replace(/[,.()]/g, ' ');

/** Whether a term is the employer's own name, or a word of it. */
export const namesEmployer = ({ surface }: Mention, words: EmployerWords): boolean =>
  words.includes(` ${fold(surface)} `);

/** What asks for experience with a name stands as near before it, in UTF-16 units. */
const LONGEST_BEFORE = 40;

/** Whether what stands before a term in its sentence asks for experience with it. The span is into the sentence. */
export const isAskedByName = (sentence: string, { start }: Span, { employer }: Pick<Vocabulary, 'employer'>): boolean =>
  employer.knownBefore.test(sentence.slice(Math.max(0, start - LONGEST_BEFORE), start));

/** Enough to see the word before a mention. */
const LONGEST_NAME = 40;

/** "Acme Play": an ambiguous word after the employer's own name is one of its products. */
export const namesProduct = (text: string, { start, guard }: Mention, employer: string | null): boolean => {
  if (employer === null || guard === 'none') return false;
  const before = /([\p{L}\p{N}]+) $/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1];
  return before !== undefined && fold(before) === fold(employer.split(/[\s,]/)[0] ?? '');
};

/** Where a sentence tells of others: from an offset on, or in a name that begins just after one of some offsets. */
export interface OthersTold {
  from: number;
  likened: readonly number[];
  /** The brackets that tell where people come from. */
  brackets: readonly Span[];
}

/** Reads where a sentence tells of an investor, a customer, a rival (lexicons/reading/company.yaml). */
export const othersIn = ({ text, units, cues }: Words): OthersTold => {
  const ends = (table: CompanyTable): number[] => placesOf(cues, table).map((hit) => spanOf(units, hit).end);
  const from = Math.min(...ends('others'), Number.POSITIVE_INFINITY);
  const officers = ends('officers');
  const brackets = bracketsOf(text);
  const holdsOfficer = (one: Span): boolean => officers.some((at) => one.start < at && at < one.end);
  return { from, likened: ends('likened'), brackets: brackets.some(holdsOfficer) ? brackets : [] };
};

/** The blanks, quotes and articles between "think" and a name. */
const NEXT_TO = 4;

/** Whether a sentence tells a name (a span into it) as somebody else's, or likens the product to it. */
export const isOthers = (
  sentence: string,
  { start, end }: Span,
  { from, likened, brackets }: OthersTold,
  { employer }: Pick<Vocabulary, 'employer'>,
): boolean =>
  start > from ||
  brackets.some((one) => one.start < start && end < one.end) ||
  (likened.some((at) => start >= at && start - at <= NEXT_TO) && employer.likenedFor.test(sentence.slice(end)));
