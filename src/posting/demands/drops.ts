import type { Kind, Mention, SectionKind, Span } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import {
  type EmployerWords,
  isAskedByName,
  isOthers,
  namesEmployer,
  namesProduct,
  type OthersTold,
} from '../context/employer.js';
import type { Test } from '../rules.js';
import { isApplication, isEqualOpportunity } from '../sentence/boilerplate.js';
import type { Told } from '../sentence/importance.js';
import type { Sentence } from '../sentence/sentence.js';
import { namesPeople, namesTeam } from './people.js';

/** Sections that ask for nothing: perks, equal-opportunity text, how to apply, place and date. */
export const NON_DEMANDING: ReadonlySet<SectionKind> = new Set(['meta', 'benefits', 'legal', 'apply']);

/** Kinds that are knock-out questions or job titles, and never terms to cover. */
const NOT_TERMS: ReadonlySet<Kind> = new Set(['role', 'degree', 'study', 'human-language']);

/** Where a company speaks of itself: neither its virtues nor what it mentions in passing are demands. */
const TALKING: ReadonlySet<SectionKind> = new Set(['about', 'other']);

/** Where even the employer's own product is something one has to know. */
export const DEMANDING: ReadonlySet<SectionKind> = new Set(['required', 'preferred']);

/** Sentences that ask for no term, whatever they name. */
export const SENTENCE_DROPS: readonly Test<{ sentence: Sentence; vocabulary: Vocabulary }>[] = [
  {
    id: 'section-that-asks-nothing',
    because: 'perks, legal text, how to apply and facts of the job ask for no skill',
    applies: ({ sentence }) => NON_DEMANDING.has(sentence.section.kind),
  },
  {
    id: 'equal-opportunity',
    because: 'equal-opportunity text names things that do not matter',
    applies: ({ sentence, vocabulary }) => isEqualOpportunity(sentence, vocabulary),
  },
  {
    id: 'how-to-apply',
    because: 'what one sends is not what one must know: "apply with your resume and your GitHub"',
    applies: ({ sentence, vocabulary }) => isApplication(sentence, vocabulary),
  },
];

/** A mention of a sentence, before it is known how much it is wanted. */
export interface Named {
  mention: Mention;
  kind: Kind;
  text: string;
  employer: string | null;
  /** What only says what a degree is in. */
  studies: ReadonlySet<Mention>;
}

/** Mentions that are no terms: neither wanted themselves nor seen beside others. */
export const TERM_DROPS: readonly Test<Named>[] = [
  {
    id: 'subject-of-a-degree',
    because: 'a PhD in statistics asks for no statistics besides',
    applies: ({ mention, studies }) => studies.has(mention),
  },
  {
    id: 'negated',
    because: 'what a line says is not so, or not needed, it does not ask for',
    applies: ({ mention }) => mention.negated,
  },
  {
    id: 'asked-by-a-check',
    because: 'degrees and languages are knock-out questions, and job titles name no skill',
    applies: ({ kind }) => NOT_TERMS.has(kind),
  },
  {
    id: 'product-of-the-employer',
    because: 'an ambiguous word behind the employer’s own name is one of its products: "Acme Play"',
    applies: ({ text, mention, employer }) => namesProduct(text, mention, employer),
  },
];

/** A term of a sentence with how much it is wanted there. */
export interface Wish {
  mention: Mention;
  kind: Kind;
  sentence: Sentence;
  /** Its place among the sentence's words. */
  span: Span;
  importance: Told['importance'];
  employerWords: EmployerWords;
  others: OthersTold;
  /** Whether its sentence may tell of people one meets. */
  meets: boolean;
  vocabulary: Vocabulary;
}

/** A rule that drops only what no line demands. */
const unlessWanted = (rule: Test<Wish>): Test<Wish> => ({
  ...rule,
  applies: (wish) => wish.importance === 'mentioned' && rule.applies(wish),
});

/** Terms that are no demand where they stand. */
export const DEMAND_DROPS: readonly Test<Wish>[] = [
  {
    id: 'employer-by-name',
    because: 'the employer’s own name is no skill, but where experience with its product is asked for',
    applies: ({ mention, employerWords, sentence, span, vocabulary }) =>
      namesEmployer(mention, employerWords) &&
      !(DEMANDING.has(sentence.section.kind) && isAskedByName(sentence.words.text, span, vocabulary)),
  },
  {
    id: 'team-one-works-with',
    because: '"experience with QA and DevOps teams" asks for neither',
    applies: ({ sentence: { words }, span, kind, meets, vocabulary }) =>
      meets && namesTeam(words, span, kind, vocabulary),
  },
  unlessWanted({
    id: 'somebody-elses',
    because: 'investors, customers, rivals and former employers are named, not asked for',
    applies: ({ sentence, span, others, vocabulary }) => isOthers(sentence.words.text, span, others, vocabulary),
  }),
  unlessWanted({
    id: 'talk-of-virtues',
    because: 'where a company speaks of itself, neither virtues nor what it mentions in passing are demands',
    applies: ({ sentence, mention, kind }) => TALKING.has(sentence.section.kind) && (kind === 'soft' || !mention.asked),
  }),
  unlessWanted({
    id: 'subject-of-the-company',
    because:
      'subjects and practices in a company’s description of itself are its own; a technology it names may be its stack',
    applies: ({ sentence, kind }) => sentence.section.kind === 'about' && !NAMED.has(kind),
  }),
  unlessWanted({
    id: 'people-one-meets',
    because: '"sit down with sales and finance", "our machine learning team" name people',
    applies: ({ sentence: { words }, span, kind, meets, vocabulary }) =>
      namesPeople(words, span, kind, meets, vocabulary),
  }),
];
