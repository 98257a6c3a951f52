import { levelsIn } from '../../matching/levels.js';
import type { Posting, Span } from '../../model.js';
import { spanOf } from '../../text/phrases.js';
import { placesOf } from '../../text/phrasetables.js';
import { sentencesOf } from '../../text/sentences.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Decision, decided, without } from '../rules.js';
import { readWords } from '../words/words.js';
import { jobNamesIn } from './jobnames.js';

/** A posting says whom it seeks near its beginning; this bounds the work on a long one. */
const MOST_SENTENCES = 30;
/** The job's name stands as near behind "looking for", in UTF-16 units. */
const NEAR = 80;
/** As many words beside a job's name may belong to it. */
const MOST_BESIDE = 3;
/** "Programador/a", "Desarrollador(a)". */
const GENDER = /^(?:\/\p{Ll}{1,3}|\(\p{Ll}{1,3}\))(?!\p{L})/u;

/** The words before and after a job's name that belong to it: levels, and what is written with a capital. */
const widened = (sentence: string, { start, end }: Span, vocabulary: Vocabulary): Span => {
  const belongs = (word: string): boolean => /^\p{Lu}/u.test(word) || levelsIn(word, vocabulary).length > 0;
  let [from, to] = [start, end];
  for (let i = 0; i < MOST_BESIDE; i++) {
    const before = /(?<!\p{L})([\p{L}\d.+#-]{2,20}) $/u.exec(sentence.slice(0, from));
    if (!before?.[1] || !belongs(before[1])) break;
    from -= before[0].length;
  }
  to += GENDER.exec(sentence.slice(to))?.[0].length ?? 0;
  for (let i = 0; i < MOST_BESIDE; i++) {
    const after = /^ ([\p{L}\d+#-]{2,20})(?!\p{L})/u.exec(sentence.slice(to));
    if (!after?.[1] || !belongs(after[1])) break;
    to += after[0].length;
  }
  return { start: from, end: to };
};

/** A title that lost its line break is as long, in UTF-16 units. */
const LONGEST_TITLE = 80;
const AT_START = /^[\s\p{P}\p{S}]*(?:\p{L}[\p{L}-]*\.?\s+){0,2}$/u;

/** A posting without a title. */
interface Untitled extends Pick<Posting, 'text' | 'sections'> {
  vocabulary: Vocabulary;
}

/** The words before the first heading of a flattened posting, where they are no more than a job's name. */
const namedFirst = ({ text, sections, vocabulary }: Untitled): Span | null => {
  const [first, next] = sections.filter(({ kind }) => kind !== 'meta');
  if (!first || !next || first.heading !== null) return null;
  const written = text.slice(first.start, first.end);
  const name = written.trim();
  if (name === '' || name.length > LONGEST_TITLE || /[.!?;:,\n]$|\n/.test(name)) return null;
  const [job] = jobNamesIn(name, vocabulary);
  if (!job || !AT_START.test(name.slice(0, job.start))) return null;
  const start = first.start + written.indexOf(name);
  return { start, end: start + name.length };
};

/** The first job that a sentence near the beginning says it seeks. */
const seeksJob = ({ text, sections, vocabulary }: Untitled): Span | null => {
  const sentences = sections.flatMap((section) => sentencesOf(text, section)).slice(0, MOST_SENTENCES);
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const { units, cues } = readWords(sentence, vocabulary);
    const found = placesOf(cues, 'seeks');
    const roles = found.length > 0 ? jobNamesIn(sentence, vocabulary) : [];
    for (const hit of found) {
      const seeks = spanOf(units, hit);
      const role = roles.find((one) => one.start >= seeks.end && one.start - seeks.end <= NEAR);
      if (!role || /[.;:!?]/.test(sentence.slice(seeks.end, role.start))) continue;
      const span = widened(sentence, role, vocabulary);
      return { start: start + Math.max(span.start, seeks.end), end: start + span.end };
    }
  }
  return null;
};

/** What tells the job of a posting that has no title. */
export const INFERRED_TITLE_RULES: readonly Decision<Untitled, Span>[] = [
  {
    id: 'job-named-first',
    because: 'the words before the first heading of a posting without breaks are a job’s name',
    decide: namedFirst,
  },
  {
    id: 'title-inferred',
    because: 'a sentence says whom it seeks: "Se busca Programador COBOL"',
    decide: seeksJob,
  },
];

/**
 * The job that a posting says it seeks, or that its first words name, where no title names one: "Se busca Programador/a
 * COBOL Junior". The first such name; null where there is none. The span is into the text.
 */
export const inferredTitleIn = (
  { text, sections }: Pick<Posting, 'text' | 'sections'>,
  vocabulary: Vocabulary,
): Span | null =>
  decided(without(INFERRED_TITLE_RULES, vocabulary.without), { text, sections, vocabulary })?.result ?? null;
