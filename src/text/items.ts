import type { Span } from '../model.js';

/** A line long enough to be a whole posting pasted without its line breaks. */
export const RUN_ON = 200;

/** Fewer dashes before capitals are a range, or a thought between two dashes. */
const FEWEST_DASHES = 3;
// A look ahead comes first where one can: at most places it tells at once that nothing begins, which a look behind does not.

/** An item begins after a sign that is only ever a bullet or was one before it was lost (U+FFFD), or after a stop and a dash. */
const BULLETS = /(?=[•●▪◦‣➢➤►✓✔■◆★\uFFFD])(?<=\s)(?:[•●▪◦‣➢➤►✓✔■◆★]|\uFFFD{1,4})\s{0,3}/gu;
const STOPPED_DASH =
  /(?=[-–*])(?:(?<=[.:;!?)]\s{0,3})[-–*]\s{0,3}(?=[¿¡"“]?\p{Lu})|(?<=[.:;!?)]\s{1,3})[-–*]\s{1,3}(?=\d))/gu;
const DASHES = /(?=[-–*])(?<=[^\d\s]\s{1,3})[-–*]\s{1,3}(?=[¿¡"“]?[\p{Lu}\d])/gu;
/** "… de viajes.Tenemos": a stop and a capital with nothing between. */
const GLUED = /(?=[.!?;])(?<=[\p{L}\p{N})%”"])[.!?;](?=[¿¡#“"]?\p{Lu})/gu;
/** "… inteligentesAsegurar que": longer words than any name that is written with a capital inside it. */
const GLUED_WORDS = /(?=\p{Lu}\p{Ll}{4,})(?<=(?<![\p{L}\p{N}])\p{Ll}{7,30})/gu;

/** How items begin that ask for something: with a capital in the middle of a line, they are one. */
const OPENERS = [
  String.raw`(?:(?:\p{Lu}[\p{Ll}-]+ )?Experience|\p{Lu}[\p{Ll}-]+ (?:experience|knowledge|understanding)) (?:with|in|of|using|as|\p{Ll}+ing)`,
  String.raw`(?:Strong|Solid|Excellent|Deep|Good|Proven|Advanced|In-depth|Basic|Working|Thorough|Demonstrated|Extensive) \p{Ll}`,
  '(?:Knowledge|Understanding|Familiarity|Familiar|Proficiency|Proficient|Fluency|Fluent|Ability|Comfortable|Expertise|Expert|Background) (?:of|with|in|to)',
  "(?:Bachelor|Master)['’]?s? (?:degree|of|in)",
  String.raw`(?:Experiencia|Conocimientos?|Dominio|Manejo|Capacidad|Habilidad(?:es)?|Familiaridad|Comodidad|Entendimiento|Nivel) (?:\p{Ll}+ )?(?:en|con|de|del|para|sobre)`,
  String.raw`(?:Buen[ao]?s?|Sólid[ao]s?|Ampli[ao]s?|Excelentes?) \p{Ll}`,
];
const OPENER = new RegExp(`(?=\\p{Lu})(?<=[\\p{L}\\p{N})\\]+%]\\s{1,3})(?:${OPENERS.join('|')})`, 'gu');
/** After such a word, or a word with a capital, an item does not begin: it goes on. */
const GOES_ON =
  /(?<!\p{L})(?:an?|the|with|and|or|of|in|for|to|on|by|your|our|have|has|is|are|de|del|en|con|por|y|e|o|la|el|los|las|una?|su|tu|\p{Lu}\p{Ll}\S*)\s{1,3}$/u;

/** "…, ideally with Kafka Understanding of beds": a name that closes a list is no adjective of the next item. */
const LIST_END =
  /(?:,|(?<!\p{L})(?:and|or|using|with|like|y|e|o|con))\s{1,3}(?!(?:Strong|Solid|Excellent|Deep|Good|Proven|Advanced|Basic|Working|Thorough|Extensive|Practical|Technical|Broad|Prior|General|Sound|Great|Amplia|Buen[ao]?s?)\s)\p{Lu}\p{Ll}[\p{L}\p{N}.+#]{0,30}\s{1,3}$/u;

/** What follows the stop of a name: "Node.Js", "Asp.Net". */
const TAILS = /^(?:js|net|io|ai|com|org|dev|app|co|tech|core)$/i;
/** The words of one letter: "Ph.D" is no two sentences. */
const ONE_LETTER = /^[AEIOUY]$/i;
const LONGEST_WORD = 40;
const ADDRESS = /[@/\\=_]|www\./i;

/** Whether a stop between two words is a lost line break, and no part of a name, a version or an address. */
const isLostBreak = (line: string, at: number): boolean => {
  const before = /\S*$/.exec(line.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const after = /^\S*/.exec(line.slice(at + 1, at + 1 + LONGEST_WORD))?.[0] ?? '';
  if (ADDRESS.test(before) || ADDRESS.test(after)) return false;
  if (line[at] !== '.') return true;
  const word = /^[¿¡#“"]*(\p{L}+)/u.exec(after)?.[1] ?? '';
  const named =
    /\p{L}\.\p{L}/u.test(before) || TAILS.test(word) || /^\p{Lu}{2}/u.test(word) || /^\p{L}+\.\p{L}/u.test(after);
  const last = /[\p{L}\p{N}]+[)%”"]*$/u.exec(before)?.[0] ?? '';
  return !named && last.length > 1 && (word.length > 1 || ONE_LETTER.test(word));
};

const spansOf = (line: string, pattern: RegExp): Span[] =>
  [...line.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length }));

/**
 * Where the items and sentences of a run-on line end whose breaks were lost when it was pasted: the spans of what lies
 * between them, in order, apart from the stops that end sentences anyway.
 */
export const lostBreaks = (line: string): Span[] => {
  const dashes = spansOf(line, DASHES);
  const found = [
    ...spansOf(line, BULLETS),
    ...spansOf(line, STOPPED_DASH),
    ...(dashes.length < FEWEST_DASHES ? [] : dashes),
    ...spansOf(line, GLUED)
      .filter(({ start }) => isLostBreak(line, start))
      .map(({ end }) => ({ start: end, end })),
    ...spansOf(line, GLUED_WORDS),
    ...spansOf(line, OPENER)
      .filter(({ start }) => {
        const before = line.slice(Math.max(0, start - LONGEST_WORD), start);
        return !GOES_ON.test(before) || LIST_END.test(before);
      })
      .map(({ start }) => ({ start, end: start })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= (found[i - 1]?.end ?? 0));
};
