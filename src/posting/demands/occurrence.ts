import type { Importance, Mention, Span } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { EmployerWords } from '../context/employer.js';
import type { RuleId } from '../rules.js';
import type { Sentence } from '../sentence/sentence.js';

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

/** The same with what it is read by. */
export interface SentenceContext extends OccurrenceContext {
  vocabulary: Vocabulary;
  employerWords: EmployerWords;
  /** Whether a stack is what one must know: no section of requirements names a technology. */
  stackAsks: boolean;
}

/** A term that its sentence only names: the rule says why it asks for none. */
export const asDropped = (mention: Mention, sentence: Sentence, dropped: RuleId): Occurrence => ({
  mention,
  sentence,
  importance: 'mentioned',
  steps: [],
  explicitly: false,
  group: null,
  groupRule: null,
  open: false,
  years: null,
  inTitle: false,
  dropped,
});

/** The jobs that a posting lists are told apart by what they are about; one of them is enough. */
const ANY_JOB = 'jobs';

/** What one of the jobs that a posting lists is about, by the rule that joins them. */
export const asListedJob = (mention: Mention, sentence: Sentence, rule: RuleId): Occurrence => ({
  mention,
  sentence,
  importance: 'mentioned',
  steps: [{ rule, importance: 'mentioned', cue: null }],
  explicitly: false,
  group: ANY_JOB,
  groupRule: rule,
  open: false,
  years: null,
  inTitle: false,
  dropped: null,
});
