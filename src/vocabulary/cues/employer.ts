import { oneOf, phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** What tells who hires (lexicons/reading/employer.yaml). */
export interface EmployerCues {
  /** A heading that ends in the employer's own name, its group. */
  readonly heading: RegExp;
  /** Begins with what is no name. */
  readonly noName: RegExp;
  /** A name, and in few words what it is: two groups. */
  readonly portrayed: RegExp;
  /** Whoever a line says is hiring, its group. */
  readonly hiring: RegExp;
  /** Ends in what asks for experience with the name behind it. */
  readonly knownBefore: RegExp;
  /** Behind a name that something is likened to. */
  readonly likenedFor: RegExp;
}

const LISTS = [
  'headings',
  'no_names',
  'we_are',
  'is',
  'articles',
  'apposition',
  'hires',
  'now',
  'hiring',
  'known',
  'known_with',
  'known_articles',
  'likened_for',
] as const;

type List = (typeof LISTS)[number];

/** A name of up to three words. */
const NAME = '(\\p{Lu}[\\p{L}\\p{N}&.-]*(?: \\p{Lu}[\\p{L}\\p{N}&.-]*){0,2})';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const employer: CueTable<Record<List, string[]>, EmployerCues> = {
  schema: (zod) => zod.record(zod.enum(LISTS), phrases(zod)),
  compile: (written) => {
    const of = (list: List): string => oneOf(written[list]);
    const either = (list: List): string => oneOf(written[list].flatMap((word) => [word, capital(word)]));
    return {
      heading: new RegExp(`^${of('headings')}\\s+(.+)$`, 'iu'),
      noName: new RegExp(`^${of('no_names')}\\b`, 'iu'),
      // What stands before is looked at only where a name begins.
      portrayed: new RegExp(
        `(?=\\p{Lu})(?<=^|[.!?:;”"]\\s+|${of('we_are')} )(?!${of('we_are')} )${NAME},? ` +
          `(?:${of('is')} ${of('articles')}|${of('apposition')}) ((?:[\\p{L}-]+[\\s,]+){0,4}[\\p{L}-]+)`,
        'gmu',
      ),
      hiring: new RegExp(
        `^#{0,3}[ \\t]*${NAME}(?: \\([^()\\n]{1,40}\\))? ${either('hires')} (?:${of('now')} )?${either('hiring')}(?!\\p{L})`,
        'mu',
      ),
      knownBefore: new RegExp(`${of('known')}\\s+${of('known_with')}\\s+(?:${of('known_articles')}\\s+)?$`, 'iu'),
      likenedFor: new RegExp(`^\\s+${of('likened_for')}\\s`, 'iu'),
    };
  },
};
