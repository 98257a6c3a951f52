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

/** Headings that end in the employer's own name. */
const NAMED_IN = /^(?:about|life at|working at|work at|why|why join|join|inside|meet|sobre|acerca de|conoce)\s+(.+)$/iu;
/** What stands there besides a name. */
const NO_NAME = /^(?:us|the|you|your|this|our|me|we|it|a|an|role|team|job|nosotros|el|la|ti|tu|este|esta)\b/iu;
const MOST_WORDS = 4;

/** "Fennel is a growing garden company", "Somos Hinojo, una empresa de huertos": a name, and what it is. */
const PORTRAYED =
  /(?<=^|[.!?:;”"]\s+|[Ss]omos )(?!Somos )(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,2}),? (?:(?:is|es) (?:an?|the|una?|el|la)|una?) ((?:[\p{L}-]+[\s,]+){0,4}[\p{L}-]+)/gmu;
/** "Fennel (YC X9) is hiring": whoever does, where a line begins so. */
const HIRING =
  /^#{0,3}[ \t]*(\p{Lu}[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,2})(?: \([^()\n]{1,40}\))? (?:[Ii]s|[Aa]re|[Ee]stá) (?:(?:now|also|currently|actively) )?(?:[Hh]iring|[Rr]ecruiting|[Cc]ontratando)(?!\p{L})/mu;
/** Where a company speaks of itself. */
const OWN_SECTIONS: ReadonlySet<SectionKind> = new Set(['about', 'other']);

/** A posting whose employer is sought. */
interface Hiring {
  posting: Posting;
  vocabulary: Vocabulary;
}

/** Whom a posting portrays as a company where it speaks of itself: the first such name. */
const portrayed = ({ posting: { text, sections }, vocabulary: { cvCompanies } }: Hiring): string | null => {
  const own = sections.filter(({ kind }) => OWN_SECTIONS.has(kind));
  for (const { start, end } of own) {
    for (const [, name = '', what = ''] of text.slice(start, end).matchAll(PORTRAYED)) {
      if (!NO_NAME.test(name) && callsCompany(what, cvCompanies, true)) return name;
    }
  }
  return null;
};

/** Whoever a line of a posting says is hiring. */
const hiring = ({ posting: { text } }: Hiring): string | null => {
  const name = HIRING.exec(text)?.[1];
  return name === undefined || NO_NAME.test(name) ? null : name;
};

/** The name that a heading about the company ends in. */
const headed = ({ posting: { sections } }: Hiring): string | null => {
  for (const { kind, heading } of sections) {
    const name =
      kind === 'about' && heading !== null ? NAMED_IN.exec(heading.replace(/[:*_?!]+$/, '').trim())?.[1] : undefined;
    if (name === undefined || NO_NAME.test(name) || !/^\p{Lu}/u.test(name)) continue;
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

/** Whether a term is the employer's own name, or a word of it. */
export const namesEmployer = ({ surface }: Mention, employer: string | null): boolean =>
  employer !== null && ` ${fold(employer)} `.replace(/[,.()]/g, ' ').includes(` ${fold(surface)} `);

/** "Experience with the Fennel platform": asked of whoever it is. */
const KNOWN_BEFORE =
  /(?:experience|familiarity|familiar|expertise|proficiency|proficient|knowledge|experiencia|conocimientos?)\s+(?:with|in|of|using|con|en|de)\s+(?:the\s+|our\s+|el\s+|la\s+)?$/iu;
const LONGEST_BEFORE = 40;

/** Whether what stands before a term in its sentence asks for experience with it. The span is into the sentence. */
export const isAskedByName = (sentence: string, { start }: Span): boolean =>
  KNOWN_BEFORE.test(sentence.slice(Math.max(0, start - LONGEST_BEFORE), start));

/** Enough to see the word before a mention. */
const LONGEST_NAME = 40;

/** "Acme Play": an ambiguous word after the employer's own name is one of its products. */
export const namesProduct = (text: string, { start, guard }: Mention, employer: string | null): boolean => {
  if (employer === null || guard === 'none') return false;
  const before = /([\p{L}\p{N}]+) $/u.exec(text.slice(Math.max(0, start - LONGEST_NAME), start))?.[1];
  return before !== undefined && fold(before) === fold(employer.split(/[\s,]/)[0] ?? '');
};

/** "Think Kafka for cooks": what follows a name that something is likened to. */
const LIKENED_FOR = /^\s+(?:for|of|but)\s/iu;

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
export const isOthers = (sentence: string, { start, end }: Span, { from, likened, brackets }: OthersTold): boolean =>
  start > from ||
  brackets.some((one) => one.start < start && end < one.end) ||
  (likened.some((at) => start >= at && start - at <= NEXT_TO) && LIKENED_FOR.test(sentence.slice(end)));
