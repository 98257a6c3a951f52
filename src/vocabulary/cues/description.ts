import { longestOf, phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** How companies describe themselves in lines without breaks (lexicons/reading/description.yaml). Case counts. */
export interface DescriptionCues {
  /** "We are a …", "Somos Hinojo, una …", where a sentence begins; its first group is what follows. */
  readonly opening: RegExp;
  /** "Fennel is a …": the same of a name. */
  readonly named: RegExp;
  /** Where it tells whom it seeks. */
  readonly seeks: RegExp;
}

type Written = Record<'opens' | 'opens_with_name' | 'name_then' | 'is' | 'is_then' | 'seeks', string[]>;

/** The end of a sentence, with what may close it. Looked for before capitals alone: a run of such signs is long. */
const STOP = '[.!?;:…]["”’)]*';
const WHAT = '\\s+(?=((?:[\\p{L}-]+[\\s,]+){0,4}[\\p{L}-]+))';
const NAME = '\\p{Lu}[\\p{L}\\p{N}&.-]{0,30}';

export const description: CueTable<Written, DescriptionCues> = {
  schema: (zod) => {
    const list = phrases(zod);
    return zod.strictObject({
      opens: list,
      opens_with_name: list,
      name_then: list,
      is: list,
      is_then: list,
      seeks: list,
    });
  },
  compile: ({ opens, opens_with_name: withName, name_then: then, is, is_then: isThen, seeks }) => {
    const self = `${longestOf(opens)}|(?:${longestOf(withName)}) \\p{Lu}[\\p{L}&.-]*,? (?:${longestOf(then)})`;
    const name = `${NAME}(?: ${NAME}){0,2} (?:${longestOf(is)}) (?:${longestOf(isThen)})`;
    return {
      opening: new RegExp(`(?=\\p{Lu})(?<=^|${STOP}\\s{0,3}|\\p{L}\\s)(?:${self})${WHAT}`, 'gu'),
      named: new RegExp(`(?=\\p{Lu})(?<=^\\s{0,3}|${STOP}\\s{0,3})${name}${WHAT}`, 'gu'),
      seeks: new RegExp(`(?=\\p{Lu})(?<=${STOP}\\s{1,3}|\\p{Ll}\\s)(?:${longestOf(seeks)})(?!\\p{L})`, 'gu'),
    };
  },
};
