import type { Ask, Kind, Mention, Span } from '../../model.js';
import { says } from '../../vocabulary/cues/checks.js';
import { conceptOf } from '../../vocabulary/lexicon.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { askOf, type CheckSentence } from './check-sentence.js';
import { waysIn } from './ways.js';

/** "German Commercial Code": before another name a language is where something is from. */
const NAMES_MORE =
  /^ (?!language|speak|fluen|profic|level|skill|commun|writ|verbal|oral|nativ|knowl|requir|must|prefer|advan|desir|is|and|or|c[12]|b[12]|a[12])\p{Lu}\p{Ll}/iu;
const IS_NAME = /^ \p{Lu}\p{Ll}/u;

const EITHER = /(?<!\p{L})(?:or|o|ou|either)(?!\p{L})|\//iu;

/** Whether words near a question say how well a language is to be known: such a line puts it most plainly. */
const tellsLevel = (words: string, { start, end }: Span, { checkSigns }: Vocabulary): boolean =>
  says(checkSigns, 'spoken', words.slice(Math.max(0, start - NEAR), end + NEAR));

/** A longer hit is no longer what put the question. */
const LONGEST_HIT = 120;

/** As far before a language stands what is said of it. */
const NEAR = 30;

/** Whether a language is asked for where it stands: not one that is had already, and no part of another name. */
const isAsked = ({ words, start }: CheckSentence, one: Mention, { lexicon, checkSigns }: Vocabulary): boolean => {
  const after = words.slice(one.end - start, one.end - start + 12);
  const before = words.slice(Math.max(0, one.start - start - NEAR), one.start - start);
  // In English alone what is from somewhere is named after the place.
  const english = conceptOf(lexicon, one.conceptId)?.prefLabel === one.surface;
  if (english && IS_NAME.test(after) && NAMES_MORE.test(after) && !says(checkSigns, 'spoken', before)) return false;
  return !says(checkSigns, 'besides', before);
};

/** From the first of some mentions to the last, or the first alone where the last is far. */
const hitOf = (mentions: readonly Mention[], start: number): Span => {
  const [first, last] = [mentions[0], mentions.at(-1)];
  const from = (first?.start ?? start) - start;
  const to = (last?.end ?? start) - start;
  return { start: from, end: to - from > LONGEST_HIT ? (first?.end ?? start) - start : to };
};

/** The degrees or languages of a sentence: those demanded are one question, those wished for another. */
export const askNamed = (kind: 'degree' | 'language', said: CheckSentence, vocabulary: Vocabulary): Ask[] => {
  const { words, start, firm, wished } = said;
  const { lexicon, insteadOfDegree } = vocabulary;
  const kindOf = ({ conceptId }: Mention): Kind | undefined => conceptOf(lexicon, conceptId)?.kind;
  const wanted = kind === 'degree' ? 'degree' : 'human-language';
  const ways = kind === 'degree' ? waysIn(said, said.figures, vocabulary) : [];
  const either = kind === 'degree' && ways.length === 0 && insteadOfDegree.some((pattern) => pattern.test(words));
  return [firm, wished].flatMap((mentions, i): Ask[] => {
    const named = mentions.filter(
      (one) => kindOf(one) === wanted && (kind === 'degree' || isAsked(said, one, vocabulary)),
    );
    const studied = kind === 'degree' ? mentions.filter((one) => kindOf(one) === 'study') : [];
    const told = named.length > 0 ? named : studied;
    if (told.length === 0) return [];
    const hit = hitOf(told, start);
    const asked = [...new Set(named.map(({ conceptId }) => conceptId))];
    const others = ways.filter((way) => !(hit.start >= way.start && hit.start < way.end));
    return [
      {
        ...askOf(kind, said, hit),
        asked,
        plain: kind === 'language' && tellsLevel(words, hit, vocabulary) ? 1 : 0,
        any: asked.length > 1 && EITHER.test(words),
        wished: i === 1,
        either,
        ways: others.map((way) => ({ start: start + way.start, end: start + way.end })),
      },
    ];
  });
};
