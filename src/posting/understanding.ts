import type { NearMiss } from '../matching/nearmiss.js';
import type { Check, Mention, Posting } from '../model.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { Question } from './checks/question.js';
import type { Expansion } from './context/acronyms.js';
import type { PostingJobs } from './context/jobs.js';
import type { SeniorityAsked } from './context/seniority.js';
import type { Occurrence } from './demands/occurrence.js';
import type { TracedRequirement } from './demands/requirements.js';
import type { Sentence } from './sentence/sentence.js';
import type { UnknownName, UnknownTerm } from './unknown/unknown.js';

/** All that is understood of a posting. Every span is into its text, which the masked text is as long as. */
export interface Understanding {
  posting: Posting;
  /** The text with comments and signs of markup blanked. */
  masked: string;
  /** The acronyms that it writes out itself. */
  acronyms: readonly Expansion[];
  /** The terms in it, in order: acronyms as the posting writes them out, no everyday words in passing. */
  mentions: readonly Mention[];
  /** Everyday words of the trade that it names in passing. */
  incidental: readonly Mention[];
  /** Who hires; null where nothing tells. */
  employer: string | null;
  jobs: PostingJobs;
  sentences: readonly Sentence[];
  occurrences: readonly Occurrence[];
  requirements: readonly TracedRequirement[];
  /** Every knock-out question it puts, those that do not count with the rule that says so. */
  questions: readonly Question[];
  /** Those that count. */
  checks: readonly Check[];
  /** What looks like a misspelt name where something is asked for. */
  slips: readonly NearMiss[];
  /** What its lines write as a name that no lexicon knows, those that are no term with the rule that says so. */
  names: readonly UnknownName[];
  unknownTerms: readonly UnknownTerm[];
  /** The level that the title asks for; null for none. */
  seniority: SeniorityAsked | null;
}

export type Field = keyof Understanding;

/** One step of understanding a posting: what it reads of the steps before it, and what it adds. */
export interface Pass {
  id: string;
  purpose: string;
  reads: readonly Field[];
  adds: readonly Field[];
  /** Takes what is understood so far and gives what it adds. Throws Error where a field it reads is not there yet. */
  run: (sofar: Partial<Understanding>, vocabulary: Vocabulary) => Partial<Understanding>;
}

const holds = <Read extends Field>(
  sofar: Partial<Understanding>,
  fields: readonly Read[],
): sofar is Partial<Understanding> & Pick<Understanding, Read> => fields.every((field) => sofar[field] !== undefined);

/** A pass that is given exactly what it says it reads. */
export const pass = <Read extends Field, Add extends Field>(definition: {
  id: string;
  purpose: string;
  reads: readonly Read[];
  adds: readonly Add[];
  run: (given: Pick<Understanding, Read>, vocabulary: Vocabulary) => Pick<Understanding, Add>;
}): Pass => ({
  ...definition,
  run: (sofar, vocabulary) => {
    if (!holds(sofar, definition.reads)) throw new Error(`the pass ${definition.id} comes before what it reads`);
    return definition.run(sofar, vocabulary);
  },
});

const FIELDS = [
  'posting',
  'masked',
  'acronyms',
  'mentions',
  'incidental',
  'employer',
  'jobs',
  'sentences',
  'occurrences',
  'requirements',
  'questions',
  'checks',
  'slips',
  'names',
  'unknownTerms',
  'seniority',
] as const satisfies readonly Field[];

/** Runs a pass, and may measure it. */
export type Runner = (pass: Pass, run: () => Partial<Understanding>) => Partial<Understanding>;

const runPlainly: Runner = (_, run) => run();

/** Runs passes in order over a posting. Throws Error where they do not add up to an understanding. */
export const runPasses = (
  passes: readonly Pass[],
  posting: Posting,
  vocabulary: Vocabulary,
  runner: Runner = runPlainly,
): Understanding => {
  const sofar: Partial<Understanding> = { posting };
  for (const one of passes)
    Object.assign(
      sofar,
      runner(one, () => one.run(sofar, vocabulary)),
    );
  if (!holds(sofar, FIELDS)) throw new Error('the passes leave a field of the understanding out');
  return sofar;
};
