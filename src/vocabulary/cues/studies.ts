import { oneOf, phrases } from './phrases.js';
import type { CueTable } from './table.js';

/** What tells the fields that a degree is in (lexicons/reading/studies.yaml). */
export interface StudyCues {
  /** Ends a degree and what leads to its first field. */
  readonly in: RegExp;
  /** Between a degree that is called by its field and the next: one more word of its own. */
  readonly own: RegExp;
  readonly namedByField: RegExp;
  /** What follows a degree so called are fields alone. */
  readonly near: RegExp;
  /** Between two fields. */
  readonly between: RegExp;
  /** Behind the last: what came before were fields too. */
  readonly orField: RegExp;
}

const LISTS = [
  'in',
  'articles',
  'near',
  'near_to',
  'named_by_field',
  'own_joins',
  'joins',
  'comma_joins',
  'or',
  'or_articles',
  'fields',
] as const;

type List = (typeof LISTS)[number];

export const studies: CueTable<Record<List, string[]>, StudyCues> = {
  schema: (zod) => zod.record(zod.enum(LISTS), phrases(zod)),
  compile: (written) => {
    const of = (list: List): string => oneOf(written[list]);
    const pattern = (source: string): RegExp => new RegExp(source, 'iu');
    return {
      in: pattern(`(?:^|['’\\s])${of('in')}\\s+(?:${of('articles')}\\s+)?$|${of('near')}\\s+${of('near_to')}\\s+$`),
      own: pattern(`^\\s+\\p{L}{4,}\\s*${of('own_joins')}\\s+$`),
      namedByField: pattern(`${of('named_by_field')}$`),
      near: pattern(of('near')),
      between: pattern(`^\\s*(?:[,/]|${of('joins')}|,\\s*${of('comma_joins')})\\s*(?:${of('articles')}\\s+)?$`),
      orField: pattern(`^[,\\s]*${of('or')}\\s+(?:${of('or_articles')}\\s+)?(?:\\p{L}+\\s+){0,3}${of('fields')}`),
    };
  },
};
