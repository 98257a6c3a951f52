import { SENIORITIES, type Seniority } from '../../model.js';
import { compileTables, type PhraseTables } from '../../text/phrasetables.js';
import type { CompanyCues } from './company.js';
import type { GroupCues } from './groups.js';
import type { ImportanceCues } from './importance.js';
import type { KeyPhrases } from './phrases.js';

/** The tables of phrases in `lexicons/reading/groups.yaml`. */
export type GroupTable = Exclude<keyof GroupCues, 'together'>;
/** The tables of `lexicons/reading/company.yaml`. */
export type CompanyTable = keyof CompanyCues;
/** Every table of phrases that a sentence is searched for, in one scan. */
export type SentenceTable = keyof ImportanceCues | GroupTable | CompanyTable;

const entries = <Table extends string>(tables: Readonly<Record<Table, KeyPhrases>>): [Table, KeyPhrases][] => {
  const found: [Table, KeyPhrases][] = [];
  for (const table in tables) found.push([table, tables[table]]);
  return found;
};

/** The phrases that a sentence is searched for. */
export const sentenceTablesOf = (
  importance: ImportanceCues,
  { together: _, ...groups }: GroupCues,
  company: CompanyCues,
): PhraseTables<SentenceTable> =>
  compileTables<SentenceTable>([...entries(importance), ...entries(groups), ...entries(company)]);

/** The phrases that a whole text is searched for to tell whether it is a posting: each table by its place in the list. */
export const signTablesOf = (signs: readonly KeyPhrases[]): PhraseTables<string> =>
  compileTables(signs.map((phrases, i) => [String(i), phrases]));

/** The phrases that a title is searched for: those of each level, lowest first in `levels`, and of the trade. */
export const titleTablesOf = (levels: readonly KeyPhrases[], trade: KeyPhrases): PhraseTables<Seniority | 'trade'> =>
  compileTables<Seniority | 'trade'>([
    ...SENIORITIES.map((level, i): [Seniority, KeyPhrases] => [level, levels[i] ?? []]),
    ['trade', trade],
  ]);
