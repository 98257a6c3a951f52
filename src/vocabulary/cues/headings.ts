import { foldedList, foldedSet, headingKeys, oneOf, phrases } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What tells a heading besides its name (lexicons/reading/headings.yaml), as `headingKey` writes it. */
export interface HeadingCues {
  /** One-word names that open a section in the middle of run-on text, where no full stop stands before them. */
  readonly alone: ReadonlySet<string>;
  /** Words that end the label of a line: "Backend stack: Go". */
  readonly last: ReadonlySet<string>;
  /** Words that begin one: "Requisitos técnicos: Go". */
  readonly first: ReadonlySet<string>;
  /** What ends with such a word and is no label: "full stack". */
  readonly except: ReadonlySet<string>;
  /** Words after which a name goes on in a sentence: "the Requirements". */
  readonly joined: ReadonlySet<string>;
  /** Words after a name that make it a thing: "Requirements Engineering". */
  readonly compounds: ReadonlySet<string>;
  /** Beginnings of names that go on in a sentence where nothing sets them off: "We offer Kubernetes". */
  readonly clauses: ReadonlySet<string>;
  /** What items say first that are demanded of a person. */
  readonly demands: ReadonlySet<string>;
  /** What items say first that are to be done. */
  readonly duties: ReadonlySet<string>;
  /** What items about perks name. */
  readonly perks: ReadonlySet<string>;
  /** One of these tells that a paragraph is about pay. */
  readonly pay: ReadonlySet<string>;
  /** Two of these tell that it is about law. */
  readonly law: ReadonlySet<string>;
  /** Words that a name writes small among capitals, folded. */
  readonly small: ReadonlySet<string>;
  /** How names begin that no sentence has in its middle with a capital. */
  readonly questions: ReadonlySet<string>;
  /** Between a name and what goes on with it. */
  readonly also: ReadonlySet<string>;
  /** Before the name of a company, and what is no such name. */
  readonly ofCompany: ReadonlySet<string>;
  readonly ofReader: ReadonlySet<string>;
  /** What a label says after its name: words for today, then that it is so, and how; some of these stand alone. */
  readonly nowadays: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
  readonly so: ReadonlySet<string>;
  readonly soAlone: ReadonlySet<string>;
  /** Parts of words, folded, by which a heading is about qualifications. */
  readonly qualifying: readonly string[];
  /** What a number of years is of, and what may stand between. */
  readonly years: ReadonlySet<string>;
  readonly orMore: ReadonlySet<string>;
  /** A word of a line, to be found many times. */
  readonly word: RegExp;
}

/**
 * A lost line break ends a word too: "Qué buscamos?Al menos", "Requirements:4+", "OfrecemosSer". Not before second halves of
 * names. A run of signs is cut where a word is, or every place of it would be gone through from each other.
 */
const word: CueTable<Record<'halves', string[]>, RegExp> = {
  schema: (zod) => zod.strictObject({ halves: phrases(zod) }),
  compile: ({ halves }) => {
    const ends = [
      '[.?!:;]{1,60}(?=[¿¡\\p{Lu}-])',
      '(?<=\\p{Ll}{3}):(?=\\d)',
      `(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll})(?!${oneOf(halves)})`,
      '(?=\\s|$)',
    ];
    return new RegExp(`\\S{1,60}?(?:${ends.join('|')})|\\S{60}`, 'gu');
  },
};

export const headings = tableOf<HeadingCues>({
  alone: headingKeys,
  last: headingKeys,
  first: headingKeys,
  except: headingKeys,
  joined: headingKeys,
  compounds: headingKeys,
  clauses: headingKeys,
  demands: headingKeys,
  duties: headingKeys,
  perks: headingKeys,
  pay: headingKeys,
  law: headingKeys,
  small: foldedSet,
  questions: headingKeys,
  also: headingKeys,
  ofCompany: headingKeys,
  ofReader: headingKeys,
  nowadays: headingKeys,
  tells: headingKeys,
  so: headingKeys,
  soAlone: headingKeys,
  qualifying: foldedList,
  years: headingKeys,
  orMore: headingKeys,
  word,
});
