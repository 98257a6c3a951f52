import { heightOf, levelsIn } from '../matching/levels.js';
import { type Trade, tradeOf } from '../matching/trade.js';
import type { Seniority } from '../model.js';
import { type Line, linesOf } from '../text/lines.js';
import { overlap } from '../text/spans.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { Cv } from './cv.js';

/** A longer line of a CV is a sentence, not a job's title. */
const MOST_WORDS = 12;

/** A line of a CV that may state a job's title, with its words, spaces and signs around them left out. */
export interface TitleLine extends Line {
  title: string;
}

/** The headings and short lines outside lists and bullets that may state what the CV's owner was, in their order. */
export const titleLines = ({ words, blocks }: Pick<Cv, 'words' | 'blocks'>): TitleLine[] => {
  const places = blocks.filter(({ place }) => place === 'heading' || place === 'prose');
  return linesOf(words).flatMap((line): TitleLine[] => {
    const title = line.text.replace(/^\s*•/, '').replace(/\s+/g, ' ').trim();
    if (title === '' || title.split(' ').length > MOST_WORDS || /[.;:]$/.test(title)) return [];
    return places.some((place) => overlap(place, line)) ? [{ ...line, title }] : [];
  });
};

/** A title of a CV that states levels, with the height of the highest and what it tells of a trade. */
export interface LevelTitle {
  line: number;
  words: string;
  levels: readonly Seniority[];
  height: number;
  trade: Trade;
}

/** Those of some titles that state a level, the highest first, else in their order. */
export const levelTitles = (titles: readonly TitleLine[], vocabulary: Vocabulary): LevelTitle[] =>
  titles
    .flatMap(({ number, title }): LevelTitle[] => {
      const levels = levelsIn(title, vocabulary);
      if (levels.length === 0) return [];
      const height = Math.max(...levels.map(heightOf));
      return [{ line: number, words: title, levels, height, trade: tradeOf(title, vocabulary) }];
    })
    .sort((a, b) => b.height - a.height);
