import type { Mention } from '../../model.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import type { Sentence } from './sentence.js';

/** "Master's degree in": no more stands between a degree and its field, in UTF-16 units. */
const LONGEST_GAP = 16;

const NONE: ReadonlySet<Mention> = new Set();

/**
 * The terms of a sentence that are only what a degree is in: "a PhD in statistics, computer science or a related field"
 * asks for no statistics besides. What follows the first counts where one of the list is a field of study by itself, or the
 * list says so.
 */
export const studiesIn = (
  { words: { text }, start, mentions, kinds }: Pick<Sentence, 'words' | 'start' | 'mentions' | 'kinds'>,
  { studies: cues }: Pick<Vocabulary, 'studies'>,
): ReadonlySet<Mention> => {
  if (!kinds.includes('degree')) return NONE;
  const gap = (left: Mention, right: Mention): string => text.slice(left.end - start, right.start - start);
  // "degree in" is one name of a degree; "ingeniería agronómica, logística": its own field is one word more.
  const isOf = (degree: Mention, field: Mention): boolean =>
    (field.start - degree.end <= LONGEST_GAP && cues.in.test(text.slice(degree.start - start, field.start - start))) ||
    (cues.namedByField.test(degree.surface) && cues.own.test(gap(degree, field)));
  const studies = new Set<Mention>();
  mentions.forEach((degree, i) => {
    if (kinds[i] !== 'degree') return;
    let end = i + 1;
    for (let last: Mention | null = null; end < mentions.length; end++) {
      const next = mentions[end];
      if (!next || !(last ? cues.between.test(gap(last, next)) : isOf(degree, next))) break;
      last = next;
    }
    const list = mentions.slice(i + 1, end);
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return;
    const fields =
      kinds.slice(i + 1, end).includes('study') ||
      cues.orField.test(text.slice(last.end - start)) ||
      cues.near.test(degree.surface);
    for (const one of fields ? list : [first]) studies.add(one);
  });
  return studies;
};
