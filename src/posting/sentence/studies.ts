import type { Kind, Mention } from '../../model.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** "Master's degree in": no more stands between a degree and its field, in UTF-16 units. */
const LONGEST_GAP = 16;

/**
 * The terms of a sentence that are only what a degree is in: "a PhD in statistics, computer science or a related field"
 * asks for no statistics besides. What follows the first counts where one of the list is a field of study by itself, or the
 * list says so.
 * `start` is the sentence's offset; the mentions are those in it, in order, degrees and fields among them.
 */
export const studiesIn = (
  sentence: string,
  start: number,
  mentions: readonly Mention[],
  { lexicon, studies: cues }: Vocabulary,
): Set<Mention> => {
  const kindOf = ({ conceptId }: Mention): Kind | undefined => conceptOf(lexicon, conceptId)?.kind;
  const gap = (left: Mention, right: Mention): string => sentence.slice(left.end - start, right.start - start);
  // "degree in" is one name of a degree; "ingeniería agronómica, logística": its own field is one word more.
  const isOf = (degree: Mention, field: Mention): boolean =>
    (field.start - degree.end <= LONGEST_GAP &&
      cues.in.test(sentence.slice(degree.start - start, field.start - start))) ||
    (cues.namedByField.test(degree.surface) && cues.own.test(gap(degree, field)));
  const studies = new Set<Mention>();
  mentions.forEach((degree, i) => {
    if (kindOf(degree) !== 'degree') return;
    const list: Mention[] = [];
    for (let at = i + 1; at < mentions.length; at++) {
      const [last, next] = [list.at(-1), mentions[at]];
      if (!next || !(last ? cues.between.test(gap(last, next)) : isOf(degree, next))) break;
      list.push(next);
    }
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return;
    const fields =
      list.some((one) => kindOf(one) === 'study') ||
      cues.orField.test(sentence.slice(last.end - start)) ||
      cues.near.test(degree.surface);
    for (const one of fields ? list : [first]) studies.add(one);
  });
  return studies;
};
