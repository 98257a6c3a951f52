import { foldedSet, lowerSet, oneOf, phrases } from './phrases.js';
import { type CueTable, tableOf } from './table.js';

/** What an unknown name may be besides a skill (lexicons/reading/unknown.yaml). */
export interface UnknownCues {
  /** Short forms and names of no thing that one can know: officers, regions, money; folded. */
  readonly noSkill: ReadonlySet<string>;
  /** A name with such a word in it, or ending in it, is an organisation or a place; folded. */
  readonly organisations: ReadonlySet<string>;
  /** A word, its group, and what opens a list of such. */
  readonly opensList: RegExp;
  /** Behind a word in a list they let it stand alone; in small letters. */
  readonly joins: ReadonlySet<string>;
  /** How Spanish words end, and no name. */
  readonly spanishEndings: RegExp;
  /** Words in small letters that end as Spanish ones do and are no slips. */
  readonly spanishForms: RegExp;
  /** A word for a company's people: the group is what is left of its name. */
  readonly memberEndings: RegExp;
}

const pattern = (sourceOf: (group: string) => string, flags: string): CueTable<string[], RegExp> => ({
  schema: phrases,
  compile: (written) => new RegExp(sourceOf(oneOf(written)), flags),
});

export const unknown = tableOf<UnknownCues>({
  noSkill: foldedSet,
  organisations: foldedSet,
  opensList: pattern((group) => `(?<!\\p{L})(\\p{L}+),? ${group}`, 'giu'),
  joins: lowerSet,
  spanishEndings: pattern((group) => `${group}$`, 'u'),
  spanishForms: pattern((group) => `^\\p{Ll}+${group}$`, 'u'),
  memberEndings: pattern((group) => `^(.+?)${group}$`, 'u'),
});
