import type { Cv } from '../cv/read.js';
import { titleLines } from '../cv/titles.js';
import { heightOf, levelsIn } from '../matching/levels.js';
import type { Posting, Seniority } from '../model.js';
import type { SeniorityAsked } from '../posting/context/seniority.js';
import { fold } from '../text/fold.js';
import { lineAt, linesOf } from '../text/lines.js';
import { firstFrom, scanTables } from '../text/phrasetables.js';
import { unitsOf } from '../text/units.js';
import type { Vocabulary } from '../vocabulary/open.js';
import { shorten } from './quote.js';
import type { SeniorityCheck } from './schema.js';

/** A line of a CV that states levels. */
interface Stated {
  line: number;
  words: string;
  levels: Seniority[];
}

/** The lines of a CV that name a level, in their order. */
const statedIn = (cv: Cv, vocabulary: Vocabulary): Stated[] =>
  titleLines(cv).flatMap(({ number, title }): Stated[] => {
    const levels = levelsIn(title, vocabulary);
    return levels.length > 0 ? [{ line: number, words: title, levels }] : [];
  });

const highest = (levels: readonly Seniority[]): number => Math.max(...levels.map(heightOf));

const wordsIn = (title: string): string[] => fold(title).match(/\p{L}{4,}/gu) ?? [];

/** Words of titles that tell no trade: those of levels, and "technical". */
const tellsTrade = (word: string, { levels }: Vocabulary): boolean =>
  word !== 'technical' && !levels.some((phrases) => phrases.some((keys) => keys.includes(word)));

/** Whether two titles are of one trade: both of who builds software, or with a word in common that names another. */
const isSameTrade = (title: string, other: string, vocabulary: Vocabulary): boolean => {
  const builds = (text: string): boolean =>
    firstFrom(scanTables(unitsOf(text), vocabulary.titleTables), 'trade', 0) >= 0;
  if (builds(title) && builds(other)) return true;
  const others = new Set(wordsIn(other));
  return wordsIn(title).some((word) => others.has(word) && tellsTrade(word, vocabulary));
};

/** Up to here a level is one on the way to senior, and who is senior stands above it. */
const LAST_BELOW_SENIOR = heightOf('mid');

/**
 * Answers the level that a posting's title asks for from the CV's own titles: met where one states it or, from senior
 * on, a higher one, in the same trade; else unknown, with what the CV states. A level is no knock-out that a tool could
 * call unmet.
 */
export const answerSeniority = (
  asked: SeniorityAsked | null,
  posting: Pick<Posting, 'text'>,
  cv: Cv,
  vocabulary: Vocabulary,
): SeniorityCheck | null => {
  if (!asked) return null;
  const [level] = asked.levels;
  const quote = shorten(posting.text.slice(asked.start, asked.end).replace(/^(?:title:|#+)\s*/, ''));
  const about = { level, quote, line: lineAt(linesOf(posting.text), asked.start).number };
  const stated = statedIn(cv, vocabulary).sort((a, b) => highest(b.levels) - highest(a.levels));
  const same = stated.find((one) => one.levels.some((own) => asked.levels.includes(own)));
  const told = ({ line, words }: Stated): string => `line ${line} states “${words}”`;
  const answered = (title: Stated): SeniorityCheck =>
    isSameTrade(quote, title.words, vocabulary)
      ? { ...about, answer: 'met', why: told(title) }
      : { ...about, answer: 'unknown', why: `${told(title)}: the level, but perhaps another trade; compare it` };
  const [top] = stated;
  if (same) return answered(same);
  if (!top) return { ...about, answer: 'unknown', why: 'the CV states no level in its titles' };
  const above = highest(top.levels) > highest(asked.levels);
  if (above && highest(asked.levels) > LAST_BELOW_SENIOR) return answered(top);
  const compared = above ? 'above what is asked' : 'below what is asked';
  return { ...about, answer: 'unknown', why: `${told(top)}, ${compared}` };
};
