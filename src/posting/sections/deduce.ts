import type { SectionKind } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import { bulletLength, isBullet } from '../../text/sentences.js';
import type { HeadingTables } from './headings.js';

/** Fewer items are no list that tells what it is. */
const FEWEST_DEMANDS = 2;
const FEWEST_DUTIES = 3;
const FEWEST_PERKS = 2;
/** "Create clarity" is a principle of the house; a duty says of what. */
const SHORTEST_DUTY = 4;
const YEARS = /^(?:\p{L}+ )?\d+ (?:\d+ )?(?:or more )?(?:years?|yrs?|anos?)(?!\p{L})/u;

/** As many words may begin an item as any cue has. */
const MOST_WORDS = 2;

const begins = (words: readonly string[], cues: ReadonlySet<string>): boolean =>
  Array.from({ length: MOST_WORDS }, (_, i) => words.slice(0, i + 1).join(' ')).some((lead) => cues.has(lead));

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

/** Only the first paragraph belongs to the heading for certain: legal text at the end of a posting often has none. */
const paragraphKind = (text: string, { headings }: HeadingTables): SectionKind | null => {
  if (countOf(text, headings.law) >= FEWEST_LAW) return 'legal';
  return countOf(text, headings.pay) > 0 ? 'benefits' : null;
};

/**
 * What the lines below a heading that no table knows tell of it: `required` where most items begin as demands do ("5+
 * years of …", "Knowledge of …"), `responsibilities` where most begin with what one does ("Design and build …"),
 * `benefits` or `legal` where they speak of pay or law; null where they tell nothing.
 */
export const deducedKind = (lines: readonly string[], tables: HeadingTables): SectionKind | null => {
  const { headings } = tables;
  const items = lines.filter(isBullet).map((line) => headingKey(line.slice(bulletLength(line))));
  if (items.length === 0) return paragraphKind(headingKey(lines.find((line) => line.trim() !== '') ?? ''), tables);
  const most = (part: readonly string[]): boolean => part.length * 2 > items.length;
  const demands = items.filter((item) => YEARS.test(item) || begins(item.split(' '), headings.demands));
  if (demands.length >= FEWEST_DEMANDS && most(demands)) return 'required';
  const duties = items.filter((item) => {
    const words = item.split(' ');
    return words.length >= SHORTEST_DUTY && verbsOf(words[0] ?? '').some((verb) => headings.duties.has(verb));
  });
  if (duties.length >= FEWEST_DUTIES && duties.length * 3 > items.length * 2) return 'responsibilities';
  const perks = items.filter((item) => countOf(item, headings.perks) > 0);
  return perks.length >= FEWEST_PERKS && most(perks) ? 'benefits' : null;
};
