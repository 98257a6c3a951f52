import type { LevelTitle } from '../cv/titles.js';
import { heightOf } from '../matching/levels.js';
import { isSameTrade, tradeOf } from '../matching/trade.js';
import type { SeniorityAsked } from '../posting/context/seniority.js';
import { type Line, lineAt } from '../text/lines.js';
import { shorten } from '../text/quote.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { SeniorityCheck } from './schema.js';

/** Up to here a level is one on the way to senior, and who is senior stands above it. */
const LAST_BELOW_SENIOR = heightOf('mid');

/**
 * Answers the level that a posting's title asks for from the CV's own titles (the highest first): met where one states it
 * or, from senior on, a higher one, in the same trade; else unknown, with what the CV states. A level is no knock-out
 * that a tool could call unmet.
 */
export const answerSeniority = (
  asked: SeniorityAsked | null,
  posting: { text: string; lines: readonly Line[] },
  stated: readonly LevelTitle[],
  vocabulary: Vocabulary,
): SeniorityCheck | null => {
  if (!asked) return null;
  const [level] = asked.levels;
  const quote = shorten(posting.text.slice(asked.start, asked.end).replace(/^(?:title:|#+)\s*/, ''));
  const about = { level, quote, line: lineAt(posting.lines, asked.start).number };
  const same = stated.find((one) => one.levels.some((own) => asked.levels.includes(own)));
  const told = ({ line, words }: LevelTitle): string => `line ${line} states “${words}”`;
  const answered = (title: LevelTitle): SeniorityCheck =>
    isSameTrade(tradeOf(quote, vocabulary), title.trade)
      ? { ...about, answer: 'met', why: told(title) }
      : { ...about, answer: 'unknown', why: `${told(title)}: the level, but perhaps another trade; compare it` };
  const [top] = stated;
  if (same) return answered(same);
  if (!top) return { ...about, answer: 'unknown', why: 'the CV states no level in its titles' };
  const height = Math.max(...asked.levels.map(heightOf));
  const above = top.height > height;
  if (above && height > LAST_BELOW_SENIOR) return answered(top);
  const compared = above ? 'above what is asked' : 'below what is asked';
  return { ...about, answer: 'unknown', why: `${told(top)}, ${compared}` };
};
