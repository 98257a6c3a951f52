import type { Mention } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { PeopleCues } from '../../vocabulary/cues/people.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';

/** More words than this between "work" and "with" are another thought. */
const LONGEST_REACH = 12;
/** "our small but growing machine learning team": words before the subject that are still its own. */
const LONGEST_NAME = 4;
const CLAUSE = /[.:;!?]/;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+|[.:;!?]/gu) ?? [];

/** "Work with sales, finance and legal": whether the words before a subject lead from a meeting to those one meets. */
const isMet = (before: readonly string[], { meeting, with: withWords }: PeopleCues): boolean => {
  const clause = before.slice(before.findLastIndex((word) => CLAUSE.test(word)) + 1).slice(-LONGEST_REACH);
  const joint = clause.findLastIndex((word) => withWords.has(word));
  return joint > 0 && clause.slice(0, joint).some((word) => meeting.has(word));
};

/** "Work with the teams of sales and finance": whether a team's own words lead from "with" to a subject. */
const isOfTeam = (before: readonly string[], { with: withWords, teams, of, ends }: PeopleCues): boolean => {
  const joint = before.findLastIndex((word, i) => of.has(word) && teams.has(before[i - 1] ?? ''));
  if (joint < 0 || before.length - joint > LONGEST_REACH) return false;
  const met = before.slice(Math.max(0, joint - 1 - LONGEST_NAME), joint - 1).some((word) => withWords.has(word));
  return met && !before.slice(joint + 1).some((word) => ends.has(word) || CLAUSE.test(word));
};

/** "our machine learning team", but not "join our machine learning team". */
const isTeam = (before: readonly string[], after: readonly string[], cues: PeopleCues): boolean => {
  if (!cues.teams.has(after[0] ?? '')) return false;
  const name = before.slice(-LONGEST_NAME);
  const owner = name.findLastIndex((word) => cues.whose.has(word));
  return owner >= 0 && !cues.joining.has(before[before.length - name.length + owner - 1] ?? '');
};

/** The rest of a list of short names: ", UX, QA and DevOps" before "teams". */
const LIST_REST =
  /^(?:\s*[,/&]\s*(?:and|or|y|o)?\s*|\s+(?:and|or|&|y|o|e)\s+)[\p{L}&/-]+(?:\s(?!(?:and|or|y|o|e)\s)[\p{L}&/-]+)?/iu;
const LONGEST_LIST = 8;

/** "Collaborate with product, UX, QA and DevOps teams": whether a list that goes on after a term ends in people. */
const isInListOfTeams = (rest: string, { teams }: PeopleCues): boolean => {
  let left = rest;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const [next = ''] = /^\s+\p{L}+/u.exec(left) ?? [];
    if (teams.has(fold(next.trim()))) return true;
    const item = LIST_REST.exec(left)?.[0];
    if (item === undefined) return false;
    const words = item.trim().split(/\s+/);
    if (teams.has(fold(words.at(-1) ?? ''))) return true;
    left = left.slice(item.length);
  }
  return false;
};

/**
 * Whether a term is one of the teams one works with, however much that work is asked for: "experience with QA and DevOps
 * teams" asks for neither. `start` is the sentence's offset.
 */
export const namesTeam = (
  sentence: string,
  start: number,
  mention: Mention,
  { lexicon, people }: Vocabulary,
): boolean => {
  if (NAMED.has(conceptOf(lexicon, mention.conceptId)?.kind ?? 'concept')) return false;
  const before = wordsOf(sentence.slice(0, mention.start - start));
  if (!isMet(before, people)) return false;
  return isOfTeam(before, people) || isInListOfTeams(sentence.slice(mention.end - start), people);
};

/**
 * Whether a term of a sentence only names people: a field or a practice, never a product, that one works with ("sit down
 * with sales and finance") or that is a team's ("our machine learning team"). `start` is the sentence's offset.
 */
export const namesPeople = (sentence: string, start: number, mention: Mention, vocabulary: Vocabulary): boolean => {
  const kind = conceptOf(vocabulary.lexicon, mention.conceptId)?.kind ?? 'concept';
  if (NAMED.has(kind)) return false;
  const before = wordsOf(sentence.slice(0, mention.start - start));
  const after = wordsOf(sentence.slice(mention.end - start));
  const { people } = vocabulary;
  if (isTeam(before, after, people)) return true;
  // "work with sales data", "collaborate with finance systems": what follows tells that it is no department.
  const [next = ''] = after;
  const ends =
    next === '' || CLAUSE.test(next) || people.teams.has(next) || /^(?:and|or|y|o|e|to|on|so|in|para)$/.test(next);
  return kind === 'domain' && (ends || /^\s*[,)]/.test(sentence.slice(mention.end - start))) && isMet(before, people);
};
