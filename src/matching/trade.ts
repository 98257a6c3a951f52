import { fold } from '../text/fold.js';
import { findPhrases } from '../text/phrases.js';
import { unitsOf } from '../text/units.js';
import type { Vocabulary } from '../vocabulary/open.js';

/** What a job's title tells of its trade: whether it is of who builds software, and its longer words. */
export interface Trade {
  builds: boolean;
  words: ReadonlySet<string>;
}

/** Words of titles that tell no trade: those of levels, and "technical". */
const tellsTrade = (word: string, { levels }: Pick<Vocabulary, 'levels'>): boolean =>
  word !== 'technical' && !levels.some((phrases) => phrases.some((keys) => keys.includes(word)));

/** The trade of a title. */
export const tradeOf = (title: string, vocabulary: Pick<Vocabulary, 'levels' | 'trade'>): Trade => ({
  builds: findPhrases(unitsOf(title), vocabulary.trade).length > 0,
  words: new Set((fold(title).match(/\p{L}{4,}/gu) ?? []).filter((word) => tellsTrade(word, vocabulary))),
});

/** Whether two titles are of one trade: both of who builds software, or with a word in common that names another. */
export const isSameTrade = (one: Trade, other: Trade): boolean =>
  (one.builds && other.builds) || [...one.words].some((word) => other.words.has(word));
