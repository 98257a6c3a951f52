import type { Kind, Mention } from '../../model.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';

/** What stands between a degree and its field, and between its fields. */
const IN = /(?:^|['’\s])(?:in|of|en)\s+(?:an?\s+)?$|af[ií]n(?:es)?\s+(?:al|a|a la|a las|a los)\s+$/iu;
/** "Master's degree in": no more stands between a degree and its field, in UTF-16 units. */
const LONGEST_GAP = 16;
/** "ingeniería agronómica, logística": the degree's own field is one word more. */
const OWN = /^\s+\p{L}{4,}\s*(?:,|o|y|e)\s+$/iu;
const NAMED_BY_FIELD = /(?:ingenier[íi]a|ingenier[oa]|engineering)$/iu;
/** "carreras afines al riego o a la poda": what follows are fields alone. */
const NEAR_ONES = /af[ií]n/iu;
const AND = /^\s*(?:[,/]|or|and|o|y|e|,\s*(?:or|and))\s*(?:an?\s+)?$/iu;
/** "or a related field": what came before were fields too. */
const FIELD =
  /^[,\s]*(?:or|o)\s+(?:an?\s+|un[ao]?\s+)?(?:\p{L}+\s+){0,3}(?:field|discipline|subject|area|study|studies|degree|af[ií]n|campo|carrera)/iu;

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
  { lexicon }: Vocabulary,
): Set<Mention> => {
  const kindOf = ({ conceptId }: Mention): Kind | undefined => conceptOf(lexicon, conceptId)?.kind;
  const gap = (left: Mention, right: Mention): string => sentence.slice(left.end - start, right.start - start);
  // "degree in" is one name of a degree.
  const isOf = (degree: Mention, field: Mention): boolean =>
    (field.start - degree.end <= LONGEST_GAP && IN.test(sentence.slice(degree.start - start, field.start - start))) ||
    (NAMED_BY_FIELD.test(degree.surface) && OWN.test(gap(degree, field)));
  const studies = new Set<Mention>();
  mentions.forEach((degree, i) => {
    if (kindOf(degree) !== 'degree') return;
    const list: Mention[] = [];
    for (let at = i + 1; at < mentions.length; at++) {
      const [last, next] = [list.at(-1), mentions[at]];
      if (!next || !(last ? AND.test(gap(last, next)) : isOf(degree, next))) break;
      list.push(next);
    }
    const [first, last] = [list[0], list.at(-1)];
    if (!first || !last) return;
    const fields =
      list.some((one) => kindOf(one) === 'study') ||
      FIELD.test(sentence.slice(last.end - start)) ||
      NEAR_ONES.test(degree.surface);
    for (const one of fields ? list : [first]) studies.add(one);
  });
  return studies;
};
