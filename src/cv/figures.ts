import { fold } from '../text/fold.js';
import { type Line, lineAt, linesOf } from '../text/lines.js';
import { sentencesOf } from '../text/sentences.js';
import type { CvCues, YearWords } from '../vocabulary/cues/cv.js';
import type { Cv, CvBlock } from './cv.js';
import { type Token, tokensOf } from './moments.js';

/** "8 years of experience in back-end development": a figure that a CV states, with the sentence that states it. */
export interface StatedYears {
  years: number;
  line: number;
  /** The sentence, with single spaces. */
  words: string;
  /** From the figure to the next comma or the end of the sentence: what the years are of. */
  start: number;
  end: number;
}

/** More are a company's. */
const MOST_YEARS = 50;

const numberOf = ({ kind, text, key }: Token, { numbers }: YearWords): number | null => {
  if (kind === 'figure') return /^\d{1,2}$/.test(text) ? Number(text) : null;
  return kind === 'word' ? (numbers.get(key) ?? null) : null;
};

/** The number of years that begins at a token: "8+ years", "nine years", "más de 8 años", "a decade". */
const yearsAt = (tokens: readonly Token[], at: number, words: YearWords): number | null => {
  const first = tokens[at];
  if (first && words.decade.has(first.key)) return 10;
  const years = first ? numberOf(first, words) : null;
  const next = tokens[at + 1]?.text === '+' ? at + 2 : at + 1;
  return years !== null && years <= MOST_YEARS && words.units.has(tokens[next]?.key ?? '') ? years : null;
};

/** Whether the years of a block's sentence may be its owner's: where the CV sums up, or where it speaks of experience. */
const speaksOfOwner = ({ topic, section }: CvBlock, tokens: readonly Token[], { signs }: YearWords): boolean =>
  topic === 'summary' || section === null || tokens.some(({ key }) => signs.has(key));

const inBlock = (block: CvBlock, words: string, lines: readonly Line[], cues: YearWords): StatedYears[] => {
  const text = words.slice(block.start, block.end);
  const key = fold(text);
  // Most blocks speak of no years.
  if (![...cues.units, ...cues.decade].some((unit) => key.includes(unit))) return [];
  const tokens = tokensOf(text);
  return tokens.flatMap(({ start }, at): StatedYears[] => {
    const years = yearsAt(tokens, at, cues);
    if (years === null) return [];
    const span = sentencesOf(text).find((one) => start >= one.start && start < one.end) ?? {
      start: 0,
      end: text.length,
    };
    const inside = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
    if (!speaksOfOwner(block, inside, cues)) return [];
    const sentence = text
      .slice(span.start, span.end)
      .replace(/[\s•]+/g, ' ')
      .trim();
    const comma = text.slice(start, span.end).search(/[,;]/);
    const ofEnd = comma < 0 ? span.end : start + comma;
    const line = lineAt(lines, block.start + start).number;
    return [{ years, line, words: sentence, start: block.start + start, end: block.start + ofEnd }];
  });
};

/** The figures of years that a CV states of its owner, in their order. */
export const statedYearsIn = (
  { words, blocks }: Pick<Cv, 'words' | 'blocks'>,
  { years }: Pick<CvCues, 'years'>,
): StatedYears[] => {
  const lines = linesOf(words);
  return blocks.flatMap((block) => inBlock(block, words, lines, years));
};
