import type { Span } from '../../model.js';
import type { YearScopeCues } from '../../vocabulary/cues/years.js';

/** What a figure is of: the words after it ("5 years of Go"), or those before ("Go (5+ years)"). */
export interface YearScope extends Span {
  before: boolean;
}

/** No one names what years are of further from them, or an item of a list with more words. */
const MOST_WORDS = 12;
const FIRST_WORDS = /^(?:\s*\S+){0,12}/;

const BLANKS = /\s+/g;
/** A list in brackets belongs to what stands before it. */
const BRACKETS = /\([^()]*\)/g;
const NAME = /\p{L}{2}|\p{Lu}/u;
/** What stands before one of these a figure behind it is not of. */
const STOPS = [';', '|', '(', ')'];
/** The longest words that lead up to a figure are shorter. */
const LONGEST_LEAD = 24;

const cutAt = (text: string, pattern: RegExp): string => {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
};

/** The first words of a text, as many as may stand between years and what they are of. */
const firstWords = (text: string): string => FIRST_WORDS.exec(text)?.[0] ?? '';

const commaIn = (text: string): number => text.search(/,(?!\d)/);

const itemsOf = (text: string): string[] => text.split(/(?=,)/);

/** How far the words after a figure are about it, from the words up to the next figure. */
const ahead = (after: string, { nextDemand, nextSentence, lastOfList, listFollows }: YearScopeCues): number => {
  const clause = cutAt(cutAt(after, nextDemand), nextSentence).replace(BRACKETS, (found) => found.replace(/,/g, ' '));
  const comma = commaIn(clause);
  const head = firstWords(comma < 0 ? clause : clause.slice(0, comma));
  if (comma < 0 || head.length < comma) return head.length;
  const items = itemsOf(clause.slice(comma));
  const long = items.findIndex((item) => item.split(BLANKS).length > MOST_WORDS);
  const listed = long < 0 ? items : items.slice(0, long);
  if (listFollows.test(head)) return head.length + listed.join('').length;
  const last = listed.findIndex((item) => lastOfList.test(item));
  return last < 0 ? head.length : head.length + listed.slice(0, last + 1).join('').length;
};

/** Where what stands before a figure and is what its years are of begins: the last of a list, or two that are joined. */
const behind = (words: string, { begins, joined }: YearScopeCues): number => {
  const begun = [...words.matchAll(begins)].at(-1)?.index ?? -1;
  const stop = Math.max(...STOPS.map((sign) => words.lastIndexOf(sign)));
  const items = itemsOf(words.slice(Math.max(begun, stop) + 1));
  const both = items.length > 1 && joined.test(items.at(-1) ?? '');
  return words.length - items.slice(both ? 0 : -1).join('').length;
};

/** A text without the words and signs at its end that only lead up to a figure. */
const withoutLead = (text: string, { leadsUp }: YearScopeCues): string => {
  let end = text.length;
  for (;;) {
    const found = leadsUp.exec(text.slice(Math.max(0, end - LONGEST_LEAD), end));
    if (!found) return text.slice(0, end);
    end -= found[0].length;
  }
};

/**
 * What each number of years in a sentence is of, in the order of the figures; spans into the sentence. A figure reaches to
 * the end of its clause, never past the next figure or another demand, and past a comma only along a list.
 */
export const scopesOf = (sentence: string, figures: readonly Span[], cues: YearScopeCues): YearScope[] => {
  const closing = figures.map((figure, i): number | null => {
    const last = figures[i - 1]?.end ?? 0;
    const lead = withoutLead(sentence.slice(last, figure.start), cues);
    if (!NAME.test(lead.replace(cues.between, ''))) return null;
    const rest = sentence.slice(figure.end, (figures[i + 1]?.start ?? sentence.length) + 1);
    return cues.closes.test(rest.replace(BLANKS, ' ')) ? last + behind(lead, cues) : null;
  });
  return figures.map((figure, i): YearScope => {
    const from = closing[i];
    if (from !== null && from !== undefined) return { start: from, end: figure.start, before: true };
    const limit = closing[i + 1] ?? figures[i + 1]?.start ?? sentence.length;
    const after = sentence.slice(figure.end, limit);
    return { start: figure.end, end: figure.end + ahead(after, cues), before: false };
  });
};
