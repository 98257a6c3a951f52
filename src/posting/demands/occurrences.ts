import { jobTerms, joinJobs } from '../../matching/jobs.js';
import type { Importance, Kind, Mention, Section, Span } from '../../model.js';
import { isWithin, spansIn } from '../../text/spans.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import { othersIn } from '../context/employer.js';
import { firstThat, type Rule, type RuleId, without } from '../rules.js';
import { GROUP_RULES, groupsOf } from '../sentence/groups.js';
import { importancesOf, readCues, type Wanted } from '../sentence/importance.js';
import { relationsOf } from '../sentence/relations.js';
import { inWords, type Sentence } from '../sentence/sentence.js';
import { studiesIn } from '../sentence/studies.js';
import { figureFor, type YearFigure } from '../sentence/years.js';
import { DEMAND_DROPS, DEMANDING, SENTENCE_DROPS, TERM_DROPS, type Wish } from './drops.js';

/** A rule that said how much a term is wanted, and what it said. */
export interface Step {
  rule: RuleId;
  importance: Importance;
  /** The words of the sentence by which it did, a span into it; null for none. */
  cue: Span | null;
}

/** A term as one sentence of a posting names it, whether that asks for it or not. */
export interface Occurrence {
  mention: Mention;
  sentence: Sentence;
  importance: Importance;
  /** What told the importance, in order; the last step has it. */
  steps: readonly Step[];
  /** Whether words of its line say how it is wanted, or its section does, not only a stack that happens to be all there is. */
  explicitly: boolean;
  /** The name of its group of alternatives; null where it stands for itself. */
  group: string | null;
  groupRule: RuleId | null;
  /** Whether something similar would do, as its line says. */
  open: boolean;
  years: number | null;
  inTitle: boolean;
  /** The rule by which it is no demand; null where it is one. */
  dropped: RuleId | null;
}

/** What else makes a demand of what a line only mentions. */
export const LINE_RULES = {
  years: { id: 'years-demand', because: 'who asks for years of something demands it' },
  stack: {
    id: 'stack-demands',
    because: 'where no section of requirements names a technology, the stack is what one must know',
  },
} as const satisfies Record<string, Rule>;

/** "5 years of professional back-end development": as many words between a number of years and a practice. */
const BETWEEN_YEARS = /^(?:[^\p{L}]*\p{L}+(?:-\p{L}+)*){0,5}[^\p{L}.;:]*$/u;

/**
 * The years asked for one term of a sentence: for names all that the figure reaches, for practices only the one it is
 * said of. Nobody counts years of a virtue.
 */
const yearsOf = (
  words: string,
  terms: readonly Span[],
  term: Span,
  kind: Kind,
  figures: readonly YearFigure[],
): number | null => {
  const figure = kind === 'soft' ? undefined : figureFor(figures, term);
  if (!figure) return null;
  if (NAMED.has(kind)) return figure.years;
  const next = terms.find((one) => one.start >= figure.end);
  return next === term && BETWEEN_YEARS.test(words.slice(figure.end, term.start)) ? figure.years : null;
};

/** A longer sentence with a figure of years says itself what they are of. */
const LONGEST_FIGURE = 40;
/** A pause between two sentences of one line. */
const LONGEST_PAUSE = 2;
/** "4+ years of experience. Kotlin (with Spring) at scale.": what goes on without a verb is what they are of. */
const goesOnWithYears = ({ start, words, previous }: Sentence, { years }: Pick<Vocabulary, 'years'>): boolean => {
  if (!previous || start - previous.end > LONGEST_PAUSE) return false;
  if (previous.words.text.length > LONGEST_FIGURE || previous.figures.length === 0) return false;
  return !years.states.test(words.text);
};

/** What is the same for every sentence of a posting. */
export interface OccurrenceContext {
  /** The posting's masked text. */
  text: string;
  employer: string | null;
  /** What lines name jobs, where the title names none. */
  listedJobs: readonly Span[];
  /** What is said of each of them. */
  jobBlocks: readonly Span[];
}

interface SentenceContext extends OccurrenceContext {
  vocabulary: Vocabulary;
  /** Whether a stack is what one must know: no section of requirements names a technology. */
  stackAsks: boolean;
}

const kindOf = ({ conceptId }: Mention, { lexicon }: Vocabulary): Kind =>
  conceptOf(lexicon, conceptId)?.kind ?? 'concept';

/** The jobs that a posting lists are told apart by what they are about; one of them is enough. */
const ANY_JOB = 'jobs';

const NO_DEMAND: Omit<Occurrence, 'mention' | 'sentence' | 'dropped'> = {
  importance: 'mentioned',
  steps: [],
  explicitly: false,
  group: null,
  groupRule: null,
  open: false,
  years: null,
  inTitle: false,
};

const asDropped = (mention: Mention, sentence: Sentence, dropped: RuleId): Occurrence => ({
  ...NO_DEMAND,
  mention,
  sentence,
  dropped,
});

/** The terms of a sentence, those that its job titles stand for among them, and what of it is no term. */
const termsOf = (
  sentence: Sentence,
  { text, employer, listedJobs, vocabulary }: SentenceContext,
): { terms: Mention[]; jobs: ReadonlySet<Mention>; dropped: Occurrence[] } => {
  const studies = studiesIn(sentence.words.text, sentence.start, sentence.mentions, vocabulary);
  const rules = without(TERM_DROPS, vocabulary.without);
  const dropped: Occurrence[] = [];
  const named = sentence.mentions.filter((mention) => {
    const rule = firstThat(rules, { mention, kind: kindOf(mention, vocabulary), text, employer, studies });
    if (rule !== null) dropped.push(asDropped(mention, sentence, rule));
    return rule === null;
  });
  const listed = listedJobs.some(({ start, end }) => start <= sentence.start && sentence.start < end);
  const jobs = jobTerms(text, sentence, listed || sentence.section.kind === 'title', named, vocabulary);
  const terms = jobs.length === 0 ? named : [...named, ...jobs].sort((a, b) => a.start - b.start || a.end - b.end);
  return { terms, jobs: new Set(jobs), dropped };
};

const groupingOf = (sentence: Sentence, terms: readonly Mention[], spans: readonly Span[], vocabulary: Vocabulary) => {
  const relations = relationsOf(
    terms.map(({ conceptId }) => conceptId),
    vocabulary,
  );
  const grouping = groupsOf(sentence.words, spans, relations, vocabulary);
  if (sentence.section.kind !== 'title' || vocabulary.without.has(GROUP_RULES.titles.id)) return grouping;
  const groups = joinJobs(sentence.words.text, terms, spans, grouping.groups);
  const rules = groups.map((group, i) =>
    group === grouping.groups[i] ? (grouping.rules[i] ?? null) : GROUP_RULES.titles.id,
  );
  return { ...grouping, groups, rules };
};

/** How a line wants a term where stacks and figures of years are looked at too. */
const inLine = (
  { importance, explicit, rule, cue }: Wanted,
  section: Section,
  dated: boolean,
  byStack: boolean,
  { without: left }: Vocabulary,
): Pick<Occurrence, 'importance' | 'steps' | 'explicitly'> => {
  const steps: Step[] = [{ rule, importance, cue }];
  const mentioned = importance === 'mentioned';
  const byYears = mentioned && dated && !left.has(LINE_RULES.years.id);
  if (byYears) steps.push({ rule: LINE_RULES.years.id, importance: 'required', cue: null });
  else if (mentioned && byStack && !left.has(LINE_RULES.stack.id))
    steps.push({ rule: LINE_RULES.stack.id, importance: 'required', cue: null });
  const resolved = steps.at(-1)?.importance ?? importance;
  return { importance: resolved, steps, explicitly: explicit || byYears || DEMANDING.has(section.kind) };
};

const occurrencesIn = (sentence: Sentence, reading: SentenceContext): Occurrence[] => {
  const { vocabulary, employer, stackAsks, listedJobs, jobBlocks } = reading;
  const { section, words } = sentence;
  const drop = firstThat(without(SENTENCE_DROPS, vocabulary.without), { sentence, vocabulary });
  if (drop !== null) return sentence.mentions.map((mention) => asDropped(mention, sentence, drop));
  const { terms, jobs, dropped } = termsOf(sentence, reading);
  if (terms.length === 0) return dropped;
  const spans = terms.map((one) => inWords(sentence, one));
  const wanted = importancesOf(readCues(words, section, spans, vocabulary), vocabulary);
  const { groups, rules, open } = groupingOf(sentence, terms, spans, vocabulary);
  const figures = section.kind === 'about' && section.heading !== null ? [] : sentence.figures;
  const others = othersIn(words);
  const goesOn = goesOnWithYears(sentence, vocabulary);
  const onlyPreferred = wanted.every((one) => one.importance === 'preferred');
  // Below a job's own name a posting of several jobs tells what that one works with.
  const ofJob = jobBlocks.some((block) => isWithin(sentence, block));
  const kinds = terms.map((one) => kindOf(one, vocabulary));
  const namesTechnology = kinds.some((kind) => NAMED.has(kind));
  const apart = !vocabulary.without.has(GROUP_RULES.listed.id);
  const demandRules = without(DEMAND_DROPS, vocabulary.without);
  const found = terms.map((mention, i): Occurrence => {
    const span = spans[i] ?? mention;
    const kind = kinds[i] ?? 'concept';
    const told = wanted[i];
    if (!told) return asDropped(mention, sentence, 'section');
    if (apart && listedJobs.some((job) => isWithin(mention, job))) return asListedJob(mention, sentence);
    // "5+ years of Node.js, Kafka a plus" asks for no years of Kafka.
    const dated = onlyPreferred || told.importance !== 'preferred';
    const years = dated ? yearsOf(words.text, spans, span, kind, figures) : null;
    // Of a stack only the lines that name technologies are one: "We use it for refactoring" is talk below it.
    const byStack = stackAsks && namesTechnology && (section.kind === 'stack' || (ofJob && NAMED.has(kind)));
    const line = inLine(told, section, years !== null || goesOn, byStack, vocabulary);
    const wish: Wish = { mention, kind, sentence, span, importance: line.importance, employer, others, vocabulary };
    const group = groups[i] ?? null;
    return {
      mention,
      sentence,
      ...line,
      group: group === null ? null : `${sentence.start}.${group}`,
      groupRule: rules[i] ?? null,
      open: open[i] ?? false,
      years,
      // What a job's name only stands for is not what the title names.
      inTitle: section.kind === 'title' && !jobs.has(mention),
      dropped: firstThat(demandRules, wish),
    };
  });
  return dropped.length === 0 ? found : [...dropped, ...found].sort((a, b) => a.mention.start - b.mention.start);
};

const asListedJob = (mention: Mention, sentence: Sentence): Occurrence => ({
  ...NO_DEMAND,
  mention,
  sentence,
  steps: [{ rule: GROUP_RULES.listed.id, importance: 'mentioned', cue: null }],
  group: ANY_JOB,
  groupRule: GROUP_RULES.listed.id,
  dropped: null,
});

/**
 * Every term of a posting with how the sentence it stands in asks for it, in the posting's order. What asks for nothing is
 * among them, with the rule that says so.
 */
export const findOccurrences = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  sections: readonly Section[],
  context: OccurrenceContext,
  vocabulary: Vocabulary,
): Occurrence[] => {
  const isTechnology = (mention: Mention): boolean => !mention.negated && NAMED.has(kindOf(mention, vocabulary));
  const stackAsks = !sections.some(
    (section) => section.kind === 'required' && spansIn(mentions, section).some(isTechnology),
  );
  const reading: SentenceContext = { ...context, vocabulary, stackAsks };
  return sentences.flatMap((sentence) => occurrencesIn(sentence, reading));
};
