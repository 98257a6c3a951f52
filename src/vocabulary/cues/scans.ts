import { SENIORITIES, type Seniority } from '../../model.js';
import { compileTables, type PhraseTables } from '../../text/phrasetables.js';
import { GrowingWords } from '../../text/words.js';
import type { CueTables } from '../reading.js';
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
const sentenceTablesOf = (
  importance: ImportanceCues,
  { together: _, ...groups }: GroupCues,
  company: CompanyCues,
): PhraseTables<SentenceTable> =>
  compileTables<SentenceTable>([...entries(importance), ...entries(groups), ...entries(company)]);

/** The phrases that a whole text is searched for to tell whether it is a posting: each table by its place in the list. */
const signTablesOf = (signs: readonly KeyPhrases[]): PhraseTables<string> =>
  compileTables(signs.map((phrases, i) => [String(i), phrases]));

/** The phrases that a title is searched for: those of each level, lowest first in `levels`, and of the trade. */
const titleTablesOf = (levels: readonly KeyPhrases[], trade: KeyPhrases): PhraseTables<Seniority | 'trade'> =>
  compileTables<Seniority | 'trade'>([
    ...SENIORITIES.map((level, i): [Seniority, KeyPhrases] => [level, levels[i] ?? []]),
    ['trade', trade],
  ]);

/** The tables that texts are searched for, in one scan a kind of text. */
export interface Scans {
  /** The phrases of `importance`, `groups` and `company`, as a sentence is searched for them. */
  readonly sentenceTables: PhraseTables<SentenceTable>;
  /** Those of `postingSigns`, and of `levels` and `trade`. */
  readonly signTables: PhraseTables<string>;
  readonly titleTables: PhraseTables<Seniority | 'trade'>;
}

/** Compiles the tables. The build does: it takes longer than reading them back. */
export const compileScans = ({ importance, groups, company, posting, seniority }: CueTables): Scans => ({
  sentenceTables: sentenceTablesOf(importance, groups, company),
  signTables: signTablesOf(posting.signs),
  titleTables: titleTablesOf(seniority.levels, seniority.trade),
});

const opened = <Table extends string>({ trie, ...tables }: PhraseTables<Table>): PhraseTables<Table> => ({
  ...tables,
  trie: { ...trie, words: new GrowingWords(trie.words) },
});

/** The tables as they were stored: their words are plain data. */
export const openScans = ({ sentenceTables, signTables, titleTables }: Scans): Scans => ({
  sentenceTables: opened(sentenceTables),
  signTables: opened(signTables),
  titleTables: opened(titleTables),
});
