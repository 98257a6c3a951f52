import { findMentions, findRoles } from '../../matching/match.js';
import type { Mention, Span } from '../../model.js';
import { fold } from '../../text/fold.js';
import { overlap } from '../../text/spans.js';
import { kindOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { NAMED } from '../../vocabulary/types.js';

/** A job's name in a text: a role of the lexicon, or a technology with the noun of a job. */
export interface JobName extends Span {
  /** The role's id, or the technology's: jobs of different ids are different ones. */
  id: string;
}

/** How far before a technology its noun stands, in UTF-16 units. */
const REACH = 40;
const NEXT = /^[ /-](\p{L}+)(?!\p{L})/u;
/** "Desarrolladora Java", "Programador/a senior PHP": the word before, or the one before that. */
const BEFORE = [
  /(?<!\p{L})(\p{L}+)(?:\/\p{Ll}{1,3}|\(\p{Ll}{1,3}\))? $/u,
  /(?<!\p{L})(\p{L}+)(?:\/\p{Ll}{1,3}|\(\p{Ll}{1,3}\))? \p{L}+ $/u,
];

/** "Java Developer", "Desarrollador Java": the span of a technology with its noun; null where it has none. */
const withNoun = (text: string, { start, end }: Mention, { extent }: Vocabulary): Span | null => {
  const next = NEXT.exec(text.slice(end, end + REACH));
  if (next?.[1] !== undefined && extent.titles.has(fold(next[1]))) return { start, end: end + next[0].length };
  const ahead = text.slice(Math.max(0, start - REACH), start);
  const noun = BEFORE.map((one) => one.exec(ahead)).find((found) => extent.leading.has(fold(found?.[1] ?? '')));
  return noun ? { start: start - noun[0].length, end } : null;
};

const WORDS = /\p{L}+/gu;

/** Whether a text has a noun of job titles: without one no technology in it names a job. */
const hasNoun = (text: string, { extent: { titles, leading } }: Vocabulary): boolean =>
  (fold(text).match(WORDS) ?? []).some((word) => titles.has(word) || leading.has(word));

/** The names of jobs in a text, in order; what a role of the lexicon names is named once. */
export const jobNamesIn = (text: string, vocabulary: Vocabulary): JobName[] => {
  const roles = findRoles(text, vocabulary).map(
    ({ start, end, conceptId }): JobName => ({ start, end, id: conceptId }),
  );
  if (!hasNoun(text, vocabulary)) return roles;
  const made = findMentions(text, vocabulary).flatMap((mention): JobName[] => {
    // "Forward Deployed Engineer": a subject that is called by its job.
    const last = fold(/\p{L}+$/u.exec(mention.surface)?.[0] ?? '');
    const called = mention.surface.includes(' ') && vocabulary.extent.titles.has(last);
    if (called && roles.every((role) => role.end <= mention.start || mention.end <= role.start))
      return [{ start: mention.start, end: mention.end, id: mention.conceptId }];
    if (!NAMED.has(kindOf(vocabulary.lexicon, mention.conceptId))) return [];
    const span = withNoun(text, mention, vocabulary);
    const known = span && roles.some((role) => overlap(role, span));
    return span && !known ? [{ start: span.start, end: span.end, id: mention.conceptId }] : [];
  });
  return [...roles, ...made].sort((a, b) => a.start - b.start);
};
