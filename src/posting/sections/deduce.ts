import type { SectionKind } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import { bulletLength, isBullet } from '../../text/sentences.js';
import type { HeadingCues } from '../../vocabulary/cues/headings.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Decision, decided, without } from '../rules.js';
import { firstIn, type HeadingTables, type ToldKind } from './kinds.js';

/** Fewer items are no list that tells what it is. */
const FEWEST_DEMANDS = 2;
const FEWEST_DUTIES = 3;
const FEWEST_PERKS = 2;
/** "Create clarity" is a principle of the house; a duty says of what. */
const SHORTEST_DUTY = 4;

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d+$/.test(word);

/** "5 years", "Over 3 5 years", "3 or more years": whether an item begins with a number of years, one word before it at most. */
const countsYears = (words: readonly string[], { years, orMore }: HeadingCues): boolean => {
  const at = /^\p{L}+$/u.test(words[0] ?? '') ? 1 : 0;
  if (!isNumber(words[at])) return false;
  const end = isNumber(words[at + 1]) ? at + 2 : at + 1;
  return years.has(words[orMore.has(words.slice(end, end + 2).join(' ')) ? end + 2 : end] ?? '');
};

/** "Designing": the verb that such a form comes from, as far as letters tell. */
const verbsOf = (word: string): string[] => {
  if (!word.endsWith('ing')) return [word];
  const stem = word.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)];
};

/** How many of some phrases stand in a text that is folded. */
const countOf = (text: string, phrases: ReadonlySet<string>): number =>
  [...phrases].filter((phrase) => ` ${text} `.includes(` ${phrase} `)).length;

/** Words of law that one sentence may use for something else. */
const FEWEST_LAW = 2;

/** What stands below a heading, folded: the items of its list or, without any, its first paragraph. */
interface Below {
  items: readonly string[];
  /** Only the first belongs to the heading for certain: legal text at the end of a posting often has none. */
  paragraph: string | null;
  headings: Vocabulary['headings'];
}

type Share = readonly [of: number, parts: number];
const HALF: Share = [1, 2];
const TWO_THIRDS: Share = [2, 3];

/** Whether more than a share of a list's items are of a sort, and no fewer of them than tell anything. */
const mostly = (
  items: readonly string[],
  fewest: number,
  [of, parts]: Share,
  isOne: (item: string) => boolean,
): boolean => {
  const count = items.filter(isOne).length;
  return count >= fewest && count * parts > items.length * of;
};

/** What tells the kind of a section whose heading no table knows. */
export const DEDUCTIONS: readonly Decision<Below, SectionKind>[] = [
  {
    id: 'paragraph-of-law',
    because: 'a paragraph with several words of law is legal text',
    decide: ({ paragraph, headings }) =>
      paragraph !== null && countOf(paragraph, headings.law) >= FEWEST_LAW ? 'legal' : null,
  },
  {
    id: 'paragraph-of-pay',
    because: 'a paragraph that speaks of pay tells of benefits',
    decide: ({ paragraph, headings }) =>
      paragraph !== null && countOf(paragraph, headings.pay) > 0 ? 'benefits' : null,
  },
  {
    id: 'items-that-demand',
    because: 'most items of the list begin as demands do: "5+ years of …", "Knowledge of …"',
    decide: ({ items, headings }) => {
      const demands = (item: string): boolean => {
        const words = item.split(' ');
        return firstIn(words, headings.demands) > 0 || countsYears(words, headings);
      };
      return mostly(items, FEWEST_DEMANDS, HALF, demands) ? 'required' : null;
    },
  },
  {
    id: 'items-that-are-duties',
    because: 'most items of the list begin with what one does: "Design and build …"',
    decide: ({ items, headings }) => {
      const isDuty = (item: string): boolean => {
        const words = item.split(' ');
        return words.length >= SHORTEST_DUTY && verbsOf(words[0] ?? '').some((verb) => headings.duties.has(verb));
      };
      return mostly(items, FEWEST_DUTIES, TWO_THIRDS, isDuty) ? 'responsibilities' : null;
    },
  },
  {
    id: 'items-that-are-perks',
    because: 'most items of the list name perks',
    decide: ({ items, headings }) =>
      mostly(items, FEWEST_PERKS, HALF, (item) => countOf(item, headings.perks) > 0) ? 'benefits' : null,
  },
];

/**
 * What the lines below a heading that no table knows tell of it, by the rules above; null where they tell nothing.
 */
export const deducedKind = (lines: readonly string[], { headings, without: left }: HeadingTables): ToldKind | null => {
  const items = lines.filter(isBullet).map((line) => headingKey(line.slice(bulletLength(line))));
  const paragraph = items.length > 0 ? null : headingKey(lines.find((line) => line.trim() !== '') ?? '');
  const found = decided(without(DEDUCTIONS, left), { items, paragraph, headings });
  return found && { kind: found.result, rule: found.rule };
};
