import { jobTerms, joinJobs } from '../../matching/jobs.js';
import type { Importance, Kind, Mention, Posting, Section, SectionKind, Span } from '../../model.js';
import { sentencesOf } from '../../text/sentences.js';
import { spansIn } from '../../text/spans.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import { employerOf, isAskedByName, isOthers, namesEmployer, namesProduct, othersIn } from '../context/employer.js';
import { jobBlocks, jobsListed } from '../context/jobs.js';
import type { PostingTerms } from '../context/terms.js';
import { isApplication, isEqualOpportunity } from '../sentence/boilerplate.js';
import { groupsOf } from '../sentence/groups.js';
import { readImportance, type Told } from '../sentence/importance.js';
import { relationsOf } from '../sentence/kinship.js';
import { studiesIn } from '../sentence/studies.js';
import { readWords } from '../sentence/words.js';
import { allYearsAsked, figureFor, type YearsAsked } from '../sentence/years.js';
import type { Wish } from './alternatives.js';
import { namesPeople, namesTeam } from './people.js';

/** A term as one sentence asks for it. */
export interface Asked extends Wish {
  mention: Mention;
  years: number | null;
  /** Whether words of its line say how it is wanted, or its section does, not only a stack that happens to be all there is. */
  firm: boolean;
  section: SectionKind;
  /** Whether something similar would do, as its line says. */
  open: boolean;
}

/** Sections that ask for nothing: perks, equal-opportunity text, how to apply, place and date. */
const SILENT: ReadonlySet<SectionKind> = new Set(['meta', 'benefits', 'legal', 'apply']);

/** Kinds that are knock-out questions or job titles, and never terms to cover. */
const NOT_TERMS: ReadonlySet<Kind> = new Set(['role', 'degree', 'study', 'human-language']);

/** Where a company speaks of itself: neither its virtues nor what it mentions in passing are demands. */
const TALKING: ReadonlySet<SectionKind> = new Set(['about', 'other']);

/** Where even the employer's own product is something one has to know. */
const DEMANDING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);

/** "5 years of professional back-end development": as many words between a number of years and a practice. */
const BETWEEN_YEARS = /^(?:[^\p{L}]*\p{L}+(?:-\p{L}+)*){0,5}[^\p{L}.;:]*$/u;

/**
 * The years asked for one term of a sentence: for names all that the figure reaches, for practices only the one it is
 * said of. Nobody counts years of a virtue.
 */
const yearsOf = (
  words: string,
  terms: readonly Span[],
  at: number,
  kind: Kind,
  asked: readonly YearsAsked[],
): number | null => {
  const [term, first] = [terms[at], terms[0]];
  const figure = term && first && kind !== 'soft' ? figureFor(words, term, first, asked) : null;
  if (!term || !figure) return null;
  if (NAMED.has(kind)) return figure.years;
  const next = terms.find((one) => one.start >= figure.end);
  return next === term && BETWEEN_YEARS.test(words.slice(figure.end, term.start)) ? figure.years : null;
};

/** A longer sentence with a figure of years says itself what they are of. */
const LONGEST_FIGURE = 40;
/** A pause between two sentences of one line. */
const LONGEST_PAUSE = 2;
/** What a sentence has that says something, and is no list of what is known. */
const STATEMENT =
  /(?<!\p{L})(?:we|our|us|you|your|it|they|is|are|was|were|will|has|have|this|that|nosotros|nuestr[oa]s?|es|son|ser[áa]s?|tenemos|usamos)(?!\p{L})|['’](?:ll|re|ve|s)(?!\p{L})/iu;

/** What is judged the same in every sentence of a posting. */
interface Reading {
  terms: PostingTerms;
  vocabulary: Vocabulary;
  employer: string | null;
  /** Whether a stack is what one must know: no section of requirements names a technology. */
  stackAsks: boolean;
  /** What lines name jobs, where the title names none. */
  jobs: readonly Span[];
  /** What is said of each of them. */
  blocks: readonly Span[];
}

const kindOf = ({ conceptId }: Mention, { lexicon }: Vocabulary): Kind =>
  conceptOf(lexicon, conceptId)?.kind ?? 'concept';

/** The terms of a sentence that may be asked for, and those that its job titles stand for. */
const termsIn = (
  sentence: Span,
  section: Section,
  { terms, vocabulary, employer, jobs: listing }: Reading,
): { here: Mention[]; jobs: ReadonlySet<Mention> } => {
  const { text, mentions: all } = terms;
  const here = spansIn(all, sentence);
  const studies = studiesIn(text.slice(sentence.start, sentence.end), sentence.start, here, vocabulary);
  const wanted = here.filter((mention) => {
    if (studies.has(mention) || mention.negated || NOT_TERMS.has(kindOf(mention, vocabulary))) return false;
    return !namesProduct(text, mention, employer);
  });
  const listed = listing.some(({ start, end }) => start <= sentence.start && sentence.start < end);
  const jobs = jobTerms(text, sentence, listed || section.kind === 'title', wanted, vocabulary);
  return { here: [...wanted, ...jobs].sort((a, b) => a.start - b.start || a.end - b.end), jobs: new Set(jobs) };
};

/** How a term is wanted where stacks and figures of years are looked at too. */
const settle = ({ importance, explicit }: Told, section: Section, byStack: boolean, dated: boolean) => {
  const byYears: boolean = importance === 'mentioned' && dated;
  const settled: Importance = (importance === 'mentioned' && byStack) || byYears ? 'required' : importance;
  return { importance: settled, firm: explicit || byYears || DEMANDING.has(section.kind) };
};

/** Whether a term that is only mentioned is no demand at all: company talk, people. */
const isIdle = (words: string, sentence: Span, section: Section, mention: Mention, vocabulary: Vocabulary): boolean => {
  const kind = kindOf(mention, vocabulary);
  if (TALKING.has(section.kind) && (kind === 'soft' || !mention.asked)) return true;
  if (section.kind === 'about' && !NAMED.has(kind)) return true;
  return namesPeople(words, sentence.start, mention, vocabulary);
};

/** "4+ years of experience. Kotlin (with Spring) at scale.": what goes on without a verb is what they are of. */
const goesOnWithYears = (text: string, sentence: Span, previous: Span | undefined): boolean => {
  if (!previous || sentence.start - previous.end > LONGEST_PAUSE) return false;
  const before = text.slice(previous.start, previous.end);
  if (before.length > LONGEST_FIGURE || allYearsAsked(before).length === 0) return false;
  return !STATEMENT.test(text.slice(sentence.start, sentence.end));
};

/** The jobs that a posting lists are told apart by what they are about; one of them is enough. */
const ANY_JOB = 'jobs';

const asListedJob = (mention: Mention, sentence: Span, section: Section): Asked => ({
  mention,
  importance: 'mentioned',
  firm: false,
  section: section.kind,
  open: false,
  group: ANY_JOB,
  sentence: sentence.start,
  years: null,
  inTitle: false,
});

const askedInSentence = (sentence: Span, previous: Span | undefined, section: Section, reading: Reading): Asked[] => {
  const { terms, vocabulary, employer, stackAsks, jobs: listing, blocks } = reading;
  const words = terms.text.slice(sentence.start, sentence.end);
  const { here, jobs } = termsIn(sentence, section, reading);
  if (here.length === 0 || isEqualOpportunity(words) || isApplication(words)) return [];
  const spans = here.map((one) => ({ start: one.start - sentence.start, end: one.end - sentence.start }));
  const read = readWords(words, vocabulary);
  const told = readImportance(read, section, spans, vocabulary);
  const relations = relationsOf(
    here.map(({ conceptId }) => conceptId),
    vocabulary,
  );
  const { groups: lists, open } = groupsOf(read, spans, relations);
  const groups = section.kind === 'title' ? joinJobs(words, here, spans, lists) : lists;
  const figures = section.kind === 'about' && section.heading !== null ? [] : allYearsAsked(words);
  const others = othersIn(read);
  const goesOn = goesOnWithYears(terms.text, sentence, previous);
  const wished = told.every((one) => one.importance === 'preferred');
  // Below a job's own name a posting of several jobs tells what that one works with.
  const ofJob = blocks.some(({ start, end }) => start <= sentence.start && sentence.end <= end);
  const namesTechnology = here.some((one) => NAMED.has(kindOf(one, vocabulary)));
  return here.flatMap((mention, i): Asked[] => {
    const one = told[i] ?? { importance: 'mentioned', explicit: false };
    // "5+ years of Node.js, Kafka a plus" asks for no years of Kafka.
    const dated = wished || one.importance !== 'preferred';
    const years = dated ? yearsOf(words, spans, i, kindOf(mention, vocabulary), figures) : null;
    // Of a stack only the lines that name technologies are one: "We use it for refactoring" is talk below it.
    const byStack =
      stackAsks && namesTechnology && (section.kind === 'stack' || (ofJob && NAMED.has(kindOf(mention, vocabulary))));
    const { importance, firm } = settle(one, section, byStack, years !== null || goesOn);
    const span = spans[i] ?? mention;
    if (listing.some(({ start, end }) => start <= mention.start && mention.end <= end))
      return [asListedJob(mention, sentence, section)];
    // The employer's own product is asked for where experience with it is.
    if (namesEmployer(mention, employer) && !(DEMANDING.has(section.kind) && isAskedByName(words, span))) return [];
    if (namesTeam(words, sentence.start, mention, vocabulary)) return [];
    const idle = isOthers(words, span, others) || isIdle(words, sentence, section, mention, vocabulary);
    if (importance === 'mentioned' && idle) return [];
    const group = groups[i] ?? null;
    return [
      {
        mention,
        importance,
        firm,
        section: section.kind,
        open: open[i] ?? false,
        group: group === null ? null : `${sentence.start}.${group}`,
        sentence: sentence.start,
        years,
        // What a job's name only stands for is not what the title names.
        inTitle: section.kind === 'title' && !jobs.has(mention),
      },
    ];
  });
};

/**
 * Every term of a posting with how the sentence it stands in asks for it, in the posting's order. Nothing is taken from
 * benefits, legal text, how to apply, the employer's own name, others' names, or a mention that the posting negates.
 */
export const askedIn = (posting: Posting, terms: PostingTerms, vocabulary: Vocabulary): Asked[] => {
  const isTechnology = (mention: Mention): boolean => !mention.negated && NAMED.has(kindOf(mention, vocabulary));
  const stackAsks = !posting.sections.some(
    (section) => section.kind === 'required' && spansIn(terms.mentions, section).some(isTechnology),
  );
  const jobs = jobsListed(posting, vocabulary);
  const blocks = jobBlocks(terms.text, jobs);
  const reading: Reading = { terms, vocabulary, employer: employerOf(posting, vocabulary), stackAsks, jobs, blocks };
  return posting.sections
    .filter(({ kind }) => !SILENT.has(kind))
    .flatMap((section) =>
      sentencesOf(terms.text, section).flatMap((sentence, i, all) =>
        askedInSentence(sentence, all[i - 1], section, reading),
      ),
    );
};
