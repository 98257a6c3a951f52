import type { Span } from '../../model.js';

/** What a figure is of: the words after it ("5 years of Go"), or those before ("Go (5+ years)"). */
export interface YearScope extends Span {
  before: boolean;
}

/** Nothing that the years could be of comes after them: a bracket, a stop, or "of experience" and then one. */
const CLOSES =
  /^\s*(?:(?:of|de)\s+)?(?:(?:\p{L}+\s+){0,2}(?:experience|exp|experiencia|experiência))?\s*(?:required|preferred|minimum|min|mínimo)?\s*(?:$|[)\],.;|]|\s(?:and|or|y|o|e|ou)\s)/iu;

/** What leads up to a figure and is nothing that years could be of. */
const LEADS_UP =
  /(?:[\s,(:[–—-]|(?<!\p{L})(?:conocimientos? o|knowledge or|debes?|deber[áa]s|contar|cuentas|tener|tienes|requerimos|se requieren?|you(?:['’]ll)? (?:have|need)|must have|at least|a?\s?minimum of|minimum|min\.?|with|for|over|than|more|más de|al menos|mínimo|con|de|durante|por))+$/iu;

/** Where another demand begins: "… with strong Kotlin skills", "… and knowledge of Go", "… company Must be able". */
const NEXT_DEMAND =
  /(?:[,)]|(?<!\p{L})(?:and|with|plus|including|y|con|e|com))\s+(?:(?:an?|the|una?|um|uma)\s+)?(?:strong|solid|good|great|excellent|deep|proven|advanced|working|in-depth|hands-on|knowledge|experience|familiar(?:ity)?|understanding|proficien\p{L}*|skills?|ability|expertise|fluen\p{L}*|passion|degree|track|s[óo]lid\p{L}*|buen\p{L}*|conocimientos?|experiencia|dominio|manejo|nivel|fuertes?|habilidades)(?!\p{L})|\s(?:who|that|which|where|because|as we|que)\s|\s[–—|-]\s|[.!?]\s+\S|[.!?]\s*-|[¿;|]/iu;
const NEXT_SENTENCE =
  /(?<=[\p{L})]) (?:Must|You|We|Our|The|This|Strong|Solid|Excellent|Experienced?|Ability|Proven|Familiarity|Knowledge|Understanding|Bachelor|Responsibilities|Qualifications|Requirements|Preferred|Minimum|Nice|Bonus|Conocimientos?|Experiencia|Dominio|Nivel|Ingl[eé]s|English|Descripción)(?!\p{L})|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}{2})/u;

/** Words that open a list of all that years are asked of: "experience with Python, Go, Kafka". */
const LIST_FOLLOWS =
  /(?:experien\p{L}+|exp|work(?:ing)?|expertise|background)\s+(?:\p{L}+ing\s+)?(?:in|with|of|using|on|con|en|de|com|em)(?!\p{L})|(?<!\p{L})(?:using|usando|utilizando)(?!\p{L})|^\s*(?:in|with|en|con|em|com)(?!\p{L})|\p{L}ing$/iu;
const LAST_OF_LIST = /^,?\s*(?:\p{L}\S*\s+){0,3}(?:and\/or|and|or|y|o|e|ou|&)\s/iu;

/** No one names what years are of further from them, or an item of a list with more words. */
const MOST_WORDS = 12;

const cutAt = (text: string, pattern: RegExp): string => {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
};

/** The first words of a text, as many as may stand between years and what they are of. */
const firstWords = (text: string): string => /^(?:\s*\S+){0,12}/.exec(text)?.[0] ?? '';

/** A list in brackets belongs to what stands before it. */
const BRACKETS = /\([^()]*\)/g;

const commaIn = (text: string): number => text.search(/,(?!\d)/);

/** How far the words after a figure are about it, from the words up to the next figure. */
const ahead = (after: string): number => {
  const clause = cutAt(cutAt(after, NEXT_DEMAND), NEXT_SENTENCE).replace(BRACKETS, (found) => found.replace(/,/g, ' '));
  const comma = commaIn(clause);
  const head = firstWords(comma < 0 ? clause : clause.slice(0, comma));
  if (comma < 0 || head.length < comma) return head.length;
  const items = clause.slice(comma).split(/(?=,)/);
  const long = items.findIndex((item) => item.split(/\s+/).length > MOST_WORDS);
  const listed = long < 0 ? items : items.slice(0, long);
  const last = listed.findIndex((item) => LAST_OF_LIST.test(item));
  if (LIST_FOLLOWS.test(head)) return head.length + listed.join('').length;
  return last < 0 ? head.length : head.length + listed.slice(0, last + 1).join('').length;
};

/** Where a demand begins in text that has lost its line breaks. */
const BEGINS =
  /(?<=[\p{L})]) (?=(?:Professional|Experienced?|Proven|Strong|Solid|Hands|Expert|Expertise|Proficien\p{L}+|Knowledge|Advanced|Experiencia)\s)/gu;

/** Where what stands before a figure and is what its years are of begins: the last of a list, or two that are joined. */
const behind = (words: string): number => {
  const begun = [...words.matchAll(BEGINS)].at(-1)?.index ?? -1;
  const from = Math.max(begun + 1, words.search(/[^;|()]*$/));
  const items = words.slice(from).split(/(?=,)/);
  const joined = items.length > 1 && /(?<!\p{L})(?:and|or|y|o|e|ou|&)\s/iu.test(items.at(-1) ?? '');
  return words.length - items.slice(joined ? 0 : -1).join('').length;
};

/**
 * What each number of years in a sentence is of, in the order of the figures; spans into the sentence. A figure reaches to
 * the end of its clause, never past the next figure or another demand, and past a comma only along a list.
 */
export const scopesOf = (sentence: string, figures: readonly Span[]): YearScope[] => {
  const closing = figures.map((figure, i): number | null => {
    const last = figures[i - 1]?.end ?? 0;
    const lead = sentence.slice(last, figure.start).replace(LEADS_UP, '');
    const before = /\p{L}{2}|\p{Lu}/u.test(lead.replace(/^[^\p{L}]*(?:and|or|years?|yrs?)?/iu, ''));
    const rest = sentence.slice(figure.end, (figures[i + 1]?.start ?? sentence.length) + 1);
    return before && CLOSES.test(rest) ? last + behind(lead) : null;
  });
  return figures.map((figure, i): YearScope => {
    const from = closing[i];
    if (from !== null && from !== undefined) return { start: from, end: figure.start, before: true };
    const limit = closing[i + 1] ?? figures[i + 1]?.start ?? sentence.length;
    const after = sentence.slice(figure.end, limit);
    return { start: figure.end, end: figure.end + ahead(after), before: false };
  });
};
