import type { Mention, Span } from '../model.js';
import { conceptOf } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { findRoles } from './match.js';

/** "5 years as a", "experience as an", "como": before a job's name these ask for what is done in it. */
const AS = /(?:^|\s)(?:as|como)\s+(?:(?:an?|un[ao]?)\s+)?(?:\p{L}+\s+){0,2}$/iu;
/** Further before a name nothing tells what it stands for, in UTF-16 units. */
const REACH = 40;

/**
 * What the jobs named in a part of a text are about, as terms that stand where the names do: a data architect's is data
 * architecture. In a sentence only jobs that someone has worked as count; in a `title` all do. What stands inside a name
 * as a term of its own counts anyway. Spans are into the text.
 */
export const jobTerms = (
  text: string,
  part: Span,
  isTitle: boolean,
  terms: readonly Mention[],
  vocabulary: Vocabulary,
): Mention[] => {
  const words = text.slice(part.start, part.end);
  if (!isTitle && !/\bas\b|\bcomo\b/i.test(words)) return [];
  const named = new Set(terms.map(({ conceptId }) => conceptId));
  return findRoles(words, vocabulary).flatMap((role) => {
    if (role.negated || !(isTitle || AS.test(words.slice(Math.max(0, role.start - REACH), role.start)))) return [];
    const subjects = conceptOf(vocabulary.lexicon, role.conceptId)?.implies ?? [];
    return subjects
      .filter((id) => !named.has(id) && conceptOf(vocabulary.lexicon, id)?.kind !== 'role')
      .map((conceptId): Mention => {
        const at = { start: part.start + role.start, end: part.start + role.end };
        return { ...role, ...at, conceptId, via: 'alias', guard: 'none', asked: true };
      });
  });
};

/** Fields of work, as a title names them: back-end development, data engineering. */
const FIELD = /-(?:development|engineering|architecture|administration)$/;
/** Between two of them: a comma, a slash or a bar, and two words at most ("Back-end Engineer / Front-end"). */
const BETWEEN_JOBS = /^(?:\s*\p{L}+){0,2}\s*[,/|]\s*(?:\p{L}+\s+){0,2}$/u;

/** A title of several jobs asks for one of them: "Backend, Fullstack, Frontend". Gives the groups with those joined. */
export const joinJobs = (
  title: string,
  mentions: readonly Mention[],
  terms: readonly Span[],
  told: readonly (number | null)[],
): (number | null)[] => {
  const groups = [...told];
  const fields = mentions.flatMap(({ conceptId }, i) => (FIELD.test(conceptId) ? [i] : []));
  fields.slice(1).forEach((right, i) => {
    const left = fields[i] ?? right;
    const between = title.slice(terms[left]?.end, terms[right]?.start);
    if (!BETWEEN_JOBS.test(between)) return;
    groups[left] ??= left;
    groups[right] = groups[left];
  });
  return groups;
};
