import type { Kind, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import type { PeopleCues } from '../../vocabulary/cues/people.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';
import type { Words } from '../words/words.js';

/** More words than this between "work" and "with" are another thought. */
const LONGEST_REACH = 12;
/** "our small but growing machine learning team": words before the subject that are still its own. */
const LONGEST_NAME = 4;
const CLAUSE = /[.:;!?]/;

const WORDS = /[\p{L}\p{N}]+|[.:;!?]/gu;
const WORD = /[\p{L}\p{N}]+|[.:;!?]/u;
const CLOSED = /^\s*[,)]/;

const wordsOf = (text: string): string[] => fold(text).match(WORDS) ?? [];

/** The first word of a text, or the sign that ends its clause before it. */
const firstOf = (text: string): string => WORD.exec(fold(text))?.[0] ?? '';

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
const isTeam = (text: string, term: Span, next: string, cues: PeopleCues): boolean => {
  if (!cues.teams.has(next)) return false;
  const before = wordsOf(text.slice(0, term.start));
  const name = before.slice(-LONGEST_NAME);
  const owner = name.findLastIndex((word) => cues.whose.has(word));
  return owner >= 0 && !cues.joining.has(before[before.length - name.length + owner - 1] ?? '');
};

/** No list of teams goes on for longer. */
const LONGEST_LIST = 8;

/** "Collaborate with product, UX, QA and DevOps teams": whether a list that goes on after a term ends in people. */
const isInListOfTeams = (rest: string, { teams, joins }: PeopleCues): boolean => {
  let left = rest;
  for (let i = 0; i < LONGEST_LIST; i++) {
    const [next = ''] = /^\s+\p{L}+/u.exec(left) ?? [];
    if (teams.has(fold(next.trim()))) return true;
    const item = joins.exec(left)?.[0];
    if (item === undefined) return false;
    const words = item.trim().split(/\s+/);
    if (teams.has(fold(words.at(-1) ?? ''))) return true;
    left = left.slice(item.length);
  }
  return false;
};

/** Whether a sentence has a word of meeting people at all: most have not. */
export const mayMeet = ({ units }: Words, { people: { meeting } }: Pick<Vocabulary, 'people'>): boolean =>
  units.some(({ key }) => meeting.has(key));

/**
 * Whether a term (a span into the sentence's words) is one of the teams one works with, however much that work is asked
 * for: "experience with QA and DevOps teams" asks for neither.
 */
export const namesTeam = (words: Words, term: Span, kind: Kind, { people }: Pick<Vocabulary, 'people'>): boolean => {
  if (NAMED.has(kind)) return false;
  const before = wordsOf(words.text.slice(0, term.start));
  return isMet(before, people) && (isOfTeam(before, people) || isInListOfTeams(words.text.slice(term.end), people));
};

/**
 * Whether a term of a sentence only names people: a field or a practice, never a product, that one works with ("sit down
 * with sales and finance") or that is a team's ("our machine learning team"). `meets` is what `mayMeet` says of the words.
 */
export const namesPeople = (
  words: Words,
  term: Span,
  kind: Kind,
  meets: boolean,
  { people }: Pick<Vocabulary, 'people'>,
): boolean => {
  if (NAMED.has(kind)) return false;
  const rest = words.text.slice(term.end);
  const next = firstOf(rest);
  if (isTeam(words.text, term, next, people)) return true;
  if (kind !== 'domain' || !meets) return false;
  // "work with sales data", "collaborate with finance systems": what follows tells that it is no department.
  const ends = next === '' || CLAUSE.test(next) || people.teams.has(next) || people.goesOn.has(next);
  return (ends || CLOSED.test(rest)) && isMet(wordsOf(words.text.slice(0, term.start)), people);
};
