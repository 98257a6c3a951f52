import { lowered, type Sifted } from '../../text/needles.js';
import { oneOf, phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** What tells numbers of years in a sentence, and what they are of (lexicons/reading/years.yaml). */
export interface YearCues {
  /** What the words for numbers mean, in small letters. */
  readonly numbers: ReadonlyMap<string, number>;
  /** A number of years, where it begins; its first group is the number, the least of a range. */
  readonly asked: Sifted;
  /** A number of years just named; the number is one of its two groups. */
  readonly ofThem: RegExp;
  readonly experience: RegExp;
  /** What says behind a number what its years are of. */
  readonly asks: RegExp;
  /** Ends in years of experience, in one word. */
  readonly inOneWord: RegExp;
  /** Before a number that is the least of something; in brackets and behind a colon too. */
  readonly least: RegExp;
  readonly leastInBrackets: RegExp;
  /** Before and behind years that are an age, or those that others have. */
  readonly agedBefore: RegExp;
  readonly agedAfter: RegExp;
  /** A number of years, whatever it is said of. */
  readonly counted: RegExp;
  /** Behind a number of years: what was done in them. */
  readonly doing: RegExp;
  /** What a sentence has that says something, and is no list. */
  readonly states: RegExp;
  readonly scopes: YearScopeCues;
}

/** What tells how far a number of years reaches. */
export interface YearScopeCues {
  /** Behind a figure that nothing follows which the years could be of; of text with single blanks. */
  readonly closes: RegExp;
  /** Ends in a word that leads up to a figure. */
  readonly leadsUp: RegExp;
  /** What stands between two figures and is nothing that years could be of. */
  readonly between: RegExp;
  readonly nextDemand: RegExp;
  readonly nextSentence: RegExp;
  readonly listFollows: RegExp;
  readonly lastOfList: RegExp;
  readonly joined: RegExp;
  readonly begins: RegExp;
}

const LISTS = [
  'units',
  'of_experience',
  'more',
  'range',
  'experience',
  'exp',
  'of_them',
  'which',
  'at_least',
  'least',
  'least_in_brackets',
  'asks',
  'asks_anywhere',
  'for',
  'about',
  'stretch_first',
  'stretch_last',
  'stretch',
  'more_than',
  'companies',
  'with',
  'here',
  'founded',
  'whose',
  'have',
  'spent',
  'age',
  'of',
  'experience_words',
  'closing',
  'joins',
  'leads_up',
  'next_joins',
  'articles',
  'next_demands',
  'next_clauses',
  'next_sentences',
  'list_subjects',
  'list_of',
  'list_verbs',
  'list_first',
  'last_joins',
  'begins',
  'between',
  'doing',
  'states',
  'contractions',
] as const;

type List = (typeof LISTS)[number];

/** The table as YAML holds it. */
export interface Written {
  numbers: Record<string, number>;
  lists: Record<List, string[]>;
}

/** The phrases of a list, as a group of a pattern. */
type GroupOf = (list: List) => string;

/** Every blank of it has one place, so that the work on many of them grows with their number. */
const askedBy = (of: GroupOf, number: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,$€£])(${number})\\)?(?:\\s*\\(\\d{1,2}\\))?(?:\\s*(?:\\+|${of('more')}\\b))?` +
      `(?:\\s*(?:-|–|/|${of('range')}\\b)\\s*(?:${number})(?:\\s*\\+)?)?\\s*` +
      `(?:(?:${of('units')}|${of('of_experience')})(?!\\p{L})|` +
      `(?<=\\+\\s?)(?=(?:${of('of')} )?(?:${of('exp')}\\b|${of('experience')})))`,
    'iuy',
  );

const ofThemBy = (of: GroupOf, number: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(${number})(?:\\s*\\+)?\\s+${of('of_them')}|` +
      `(?<=${of('which')} )(?:${of('at_least')} )?(${number}))(?![\\p{L}\\p{N}])`,
    'giu',
  );

/** To be looked for in a few words only. */
const agedBeforeBy = (of: GroupOf): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:` +
      `(?:${of('for')} ${of('about')}|${of('stretch_first')} ${of('stretch_last')}|${of('stretch')})\\s+(?:${of('more_than')} )?|` +
      `${of('companies')}\\s+(?:\\p{L}+\\s+){0,5}${of('with')}\\s+${of('more_than')}\\s+|` +
      `${of('here')}\\s+(?:${of('for')}\\s+)?|` +
      `${of('founded')}\\s+(?:\\p{L}+\\s+){0,2}|` +
      `${of('whose')}(?:\\s(?:${of('have')}\\s+(?:${of('spent')}\\s+)?|${of('spent')}\\s+)|\\s*\\()(?:${of('about')}\\s+)?` +
      `)$`,
    'iu',
  );

const scopesBy = (of: GroupOf): YearScopeCues => ({
  closes: new RegExp(
    `^\\s?(?:${of('of')}\\s)?(?:(?:\\p{L}+\\s){0,2}${of('experience_words')})?\\s?${of('closing')}?\\s?` +
      `(?:$|[)\\],.;|]|\\s${of('joins')}\\s)`,
    'iu',
  ),
  leadsUp: new RegExp(`(?:[\\s,(:[–—-]|(?<!\\p{L})${of('leads_up')})$`, 'iu'),
  between: new RegExp(`^[^\\p{L}]*${of('between')}?`, 'iu'),
  nextDemand: new RegExp(
    `(?:[,)]|(?<!\\p{L})${of('next_joins')})\\s+(?:${of('articles')}\\s+)?${of('next_demands')}(?!\\p{L})|` +
      `\\s${of('next_clauses')}\\s|\\s[–—|-]\\s|[.!?]\\s+\\S|[.!?]\\s*-|[¿;|]`,
    'iu',
  ),
  nextSentence: new RegExp(
    `(?<=[\\p{L})]) ${of('next_sentences')}(?!\\p{L})|(?<=\\p{Ll}{3}[.!?])(?=\\p{Lu}\\p{Ll}{2})`,
    'u',
  ),
  listFollows: new RegExp(
    `(?<=${of('list_subjects')})\\s+(?:\\p{L}+${of('doing')}\\s+)?${of('list_of')}(?!\\p{L})|` +
      `(?<!\\p{L})${of('list_verbs')}(?!\\p{L})|^\\s*${of('list_first')}(?!\\p{L})|\\p{L}${of('doing')}$`,
    'iu',
  ),
  lastOfList: new RegExp(`^,?\\s*(?:\\p{L}\\S*\\s+){0,3}${of('last_joins')}\\s`, 'iu'),
  joined: new RegExp(`(?<!\\p{L})${of('last_joins')}\\s`, 'iu'),
  begins: new RegExp(`(?<=[\\p{L})]) (?=${of('begins')}\\s)`, 'gu'),
});

export const years: CueTable<Written, YearCues> = {
  schema: (zod) =>
    zod.strictObject({
      numbers: zod.record(zod.string(), zod.int()),
      lists: zod.record(zod.enum(LISTS), phrases(zod)),
    }),
  compile: ({ numbers, lists }) => {
    const of: GroupOf = (list) => oneOf(lists[list]);
    const number = `\\d{1,2}|${Object.keys(numbers).join('|')}`;
    const experience = `${of('experience')}|\\b${of('exp')}\\b`;
    return {
      numbers: new Map(Object.entries(numbers)),
      asked: {
        pattern: askedBy(of, number),
        needles: [...lists.units, ...lists.of_experience, ...lists.exp].map(lowered),
      },
      ofThem: ofThemBy(of, number),
      experience: new RegExp(experience, 'iu'),
      asks: new RegExp(`${experience}|${of('asks')} |${of('asks_anywhere')}`, 'iu'),
      inOneWord: new RegExp(`${of('of_experience')}$`, 'iu'),
      least: new RegExp(`(?<!\\p{L})${of('least')}\\s*$`, 'iu'),
      leastInBrackets: new RegExp(`[(:]\\s*(?:${of('least_in_brackets')} )?$`, 'iu'),
      agedBefore: agedBeforeBy(of),
      agedAfter: new RegExp(`^\\W{0,2}\\s*${of('age')}(?!\\p{L})`, 'iu'),
      counted: new RegExp(`\\d(?:\\s*\\+)?\\s*(?:${of('units')}|${of('of_experience')})(?!\\p{L})`, 'iu'),
      doing: new RegExp(`^\\s+\\p{Ll}{2,}${of('doing')}\\s+\\p{L}`, 'u'),
      states: new RegExp(`(?:(?<!\\p{L})${of('states')}|['’]${of('contractions')})(?!\\p{L})`, 'iu'),
      scopes: scopesBy(of),
    };
  },
};
