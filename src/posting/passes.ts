import type { Posting } from '../model.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { findChecks } from './checks/checks.js';
import { expansionsIn } from './context/acronyms.js';
import { employerOf } from './context/employer.js';
import { findJobs } from './context/jobs.js';
import { findPostingMentions } from './context/mentions.js';
import { findSeniority } from './context/seniority.js';
import { findOccurrences } from './demands/occurrences.js';
import { traceRequirements } from './demands/requirements.js';
import { maskMarkup } from './document/markup.js';
import { readSentences } from './sentence/sentence.js';
import { type Pass, pass, type Runner, runPasses, type Understanding } from './understanding.js';
import { findSlips } from './unknown/slips.js';
import { findUnknownNames, unknownTermsOf } from './unknown/unknown.js';

/**
 * How a posting is understood, in this order. `posting` itself comes from `document/read.ts`: its front matter, its
 * sections (`sections/`), title, language. Each pass adds what later ones read, and changes nothing.
 */
export const PASSES: readonly Pass[] = [
  pass({
    id: 'mask',
    purpose: 'blank comments and signs of markup, in the same length',
    reads: ['posting'],
    adds: ['masked'],
    run: ({ posting }) => ({ masked: maskMarkup(posting.text) }),
  }),
  pass({
    id: 'acronyms',
    purpose: 'find the acronyms that the posting writes out itself',
    reads: ['masked'],
    adds: ['acronyms'],
    run: ({ masked }, vocabulary) => ({ acronyms: expansionsIn(masked, vocabulary) }),
  }),
  pass({
    id: 'mentions',
    purpose:
      'find the terms of the vocabulary, resolve acronyms that the posting writes out, part everyday words in passing',
    reads: ['posting', 'masked', 'acronyms'],
    adds: ['mentions', 'incidental'],
    run: ({ posting, masked, acronyms }, vocabulary) =>
      findPostingMentions(masked, posting.sections, acronyms, vocabulary),
  }),
  pass({
    id: 'employer',
    purpose: 'tell who hires: its name is no skill',
    reads: ['posting'],
    adds: ['employer'],
    run: ({ posting }, vocabulary) => ({ employer: employerOf(posting, vocabulary) }),
  }),
  pass({
    id: 'jobs',
    purpose: 'tell several jobs in one posting',
    reads: ['posting', 'masked'],
    adds: ['jobs'],
    run: ({ posting, masked }, vocabulary) => ({ jobs: findJobs(posting, masked, vocabulary) }),
  }),
  pass({
    id: 'sentences',
    purpose: 'read each sentence once: its words, the cues among them, its years and terms',
    reads: ['posting', 'masked', 'mentions'],
    adds: ['sentences'],
    run: ({ posting, masked, mentions }, vocabulary) => ({
      sentences: readSentences(masked, posting.sections, mentions, vocabulary),
    }),
  }),
  pass({
    id: 'occurrences',
    purpose:
      'judge each term in its sentence: how much it is wanted, with what it is an alternative, whether it is no demand',
    reads: ['posting', 'masked', 'mentions', 'employer', 'jobs', 'sentences'],
    adds: ['occurrences'],
    run: ({ posting, masked, mentions, employer, jobs, sentences }, vocabulary) => {
      const context = { text: masked, employer, listedJobs: jobs.listed, jobBlocks: jobs.blocks };
      return { occurrences: findOccurrences(sentences, mentions, posting.sections, context, vocabulary) };
    },
  }),
  pass({
    id: 'requirements',
    purpose: 'join the occurrences of each term: the strongest line counts, and what the whole posting says beside it',
    reads: ['mentions', 'occurrences'],
    adds: ['requirements'],
    run: ({ mentions, occurrences }, vocabulary) => {
      const negated = new Set(mentions.filter((one) => one.negated).map(({ conceptId }) => conceptId));
      return { requirements: traceRequirements(occurrences, negated, vocabulary) };
    },
  }),
  pass({
    id: 'checks',
    purpose: 'find the knock-out questions that the same sentences put, and which of them count',
    reads: ['posting', 'masked', 'sentences'],
    adds: ['questions', 'checks'],
    run: ({ posting, masked, sentences }, vocabulary) => findChecks(posting, masked, sentences, vocabulary),
  }),
  pass({
    id: 'slips',
    purpose: 'find misspelt names where something is asked for',
    reads: ['posting', 'masked', 'mentions'],
    adds: ['slips'],
    run: ({ posting, masked, mentions }, vocabulary) => ({ slips: findSlips(posting, masked, mentions, vocabulary) }),
  }),
  pass({
    id: 'unknown-terms',
    purpose: 'find names that the same sentences ask for and no lexicon has',
    reads: ['posting', 'masked', 'employer', 'sentences', 'acronyms', 'slips'],
    adds: ['names', 'unknownTerms'],
    run: (given, vocabulary) => {
      const names = findUnknownNames(given, vocabulary);
      return { names, unknownTerms: unknownTermsOf(names, given.masked) };
    },
  }),
  pass({
    id: 'seniority',
    purpose: 'read the level that the title asks for',
    reads: ['posting'],
    adds: ['seniority'],
    run: ({ posting }, vocabulary) => ({ seniority: findSeniority(posting, vocabulary) }),
  }),
];

/** Understands a posting: all passes in their order. `runner` may measure each. */
export const understand = (posting: Posting, vocabulary: Vocabulary, runner?: Runner): Understanding =>
  runPasses(PASSES, posting, vocabulary, runner);
