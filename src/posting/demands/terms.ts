import { jobTerms, joinJobs } from '../../matching/jobs.js';
import type { Kind, Mention, Span } from '../../model.js';
import { kindOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, without } from '../rules.js';
import { GROUP_RULES, type Grouping, groupsOf } from '../sentence/groups.js';
import { relationsOf } from '../sentence/relations.js';
import type { Sentence } from '../sentence/sentence.js';
import { studiesIn } from '../sentence/studies.js';
import { TERM_DROPS } from './drops.js';
import { asDropped, type Occurrence, type SentenceContext } from './occurrence.js';

/** A term of a sentence. */
export interface Term {
  mention: Mention;
  kind: Kind;
  /** Whether a job's name stands for it. */
  isJob: boolean;
}

/** The terms of a sentence in order, those that its job titles stand for among them, and what of it is no term. */
export const termsOf = (
  sentence: Sentence,
  { text, employer, listedJobs, vocabulary }: SentenceContext,
): { terms: Term[]; dropped: Occurrence[] } => {
  const { mentions, kinds } = sentence;
  const studies = studiesIn(sentence, vocabulary);
  const rules = without(TERM_DROPS, vocabulary.without);
  const dropped: Occurrence[] = [];
  const terms: Term[] = [];
  mentions.forEach((mention, i) => {
    const kind = kinds[i] ?? 'concept';
    const rule = firstThat(rules, { mention, kind, text, employer, studies });
    if (rule === null) terms.push({ mention, kind, isJob: false });
    else dropped.push(asDropped(mention, sentence, rule));
  });
  const isTitle =
    sentence.section.kind === 'title' ||
    listedJobs.some(({ start, end }) => start <= sentence.start && sentence.start < end);
  const named = terms.map(({ mention }) => mention);
  const jobs = jobTerms(text, sentence, isTitle, named, vocabulary);
  if (jobs.length === 0) return { terms, dropped };
  for (const mention of jobs) terms.push({ mention, kind: kindOf(vocabulary.lexicon, mention.conceptId), isJob: true });
  terms.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
  return { terms, dropped };
};

/** How the terms of a sentence stand to each other; `spans` are their places among its words. */
export const groupingOf = (
  sentence: Sentence,
  terms: readonly Term[],
  spans: readonly Span[],
  vocabulary: Vocabulary,
): Grouping => {
  const ids = terms.map(({ mention }) => mention.conceptId);
  const kinds = terms.map(({ kind }) => kind);
  const grouping = groupsOf(sentence.words, spans, relationsOf(ids, kinds, vocabulary), vocabulary);
  if (sentence.section.kind !== 'title' || vocabulary.without.has(GROUP_RULES.titles.id)) return grouping;
  const mentions = terms.map(({ mention }) => mention);
  const groups = joinJobs(sentence.words.text, mentions, spans, grouping.groups);
  const rules = groups.map((group, i) =>
    group === grouping.groups[i] ? (grouping.rules[i] ?? null) : GROUP_RULES.titles.id,
  );
  return { groups, rules, open: grouping.open };
};
