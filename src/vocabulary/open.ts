import { type Sieve, sieveOf } from '../text/needles.js';
import type { AcronymCues } from './cues/acronyms.js';
import type { AskingCues } from './cues/asking.js';
import { type CheckCues, type CheckSigns, type CheckWords, sentencePatterns } from './cues/checks.js';
import type { ClauseCues } from './cues/clauses.js';
import type { CompanyCues } from './cues/company.js';
import type { CountedCues } from './cues/counted.js';
import type { CvCues, StatedCues } from './cues/cv.js';
import type { DescriptionCues } from './cues/description.js';
import type { EmployerCues } from './cues/employer.js';
import { type Extent, openExtent } from './cues/extent.js';
import type { Shares } from './cues/frequency.js';
import type { GroupCues } from './cues/groups.js';
import type { GuardCues } from './cues/guards.js';
import type { HeadingCues } from './cues/headings.js';
import type { ImportanceCues } from './cues/importance.js';
import { type Languages, languagesByWord, type WordLanguages } from './cues/languages.js';
import type { ListCues } from './cues/lists.js';
import type { NegationCues } from './cues/negation.js';
import type { PeopleCues } from './cues/people.js';
import type { KeyPhrases } from './cues/phrases.js';
import type { Recognised } from './cues/posting.js';
import { openScans, type Scans } from './cues/scans.js';
import type { SectionNames } from './cues/sections.js';
import type { Senses } from './cues/senses.js';
import type { StudyCues } from './cues/studies.js';
import type { UnknownCues } from './cues/unknown.js';
import type { Whole } from './cues/wholes.js';
import type { WorkCues } from './cues/work.js';
import type { YearCues } from './cues/years.js';
import { revive } from './json.js';
import type { Lexicon } from './lexicon.js';
import type { CueTables } from './reading.js';
import { loadBuiltLexicon, readBuilt, STORED } from './store.js';

/**
 * Everything the program knows about words: the lexicon, and the tables that tell how postings and CVs are read. Nothing
 * changes it: what knows more words is another vocabulary.
 */
export interface Vocabulary extends Scans {
  readonly lexicon: Lexicon;
  readonly guards: GuardCues;
  readonly negation: NegationCues;
  readonly asking: AskingCues;
  readonly senses: Senses;
  readonly extent: Extent;
  readonly sections: SectionNames;
  readonly importance: ImportanceCues;
  readonly groups: GroupCues;
  readonly headings: HeadingCues;
  readonly together: GroupCues['together'];
  readonly checks: CheckCues['kinds'];
  readonly studySigns: CheckCues['studies'];
  readonly boilerplate: CheckCues['boilerplate'];
  /** The patterns of `checks`, `studySigns` and `boilerplate`, and of numbers of years, looked for all at once. */
  readonly sieve: Sieve;
  readonly insteadOfDegree: CheckCues['insteadOfDegree'];
  readonly checkSigns: CheckSigns;
  readonly checkWords: CheckWords;
  readonly needless: CheckCues['needless'];
  readonly remote: CheckCues['remote'];
  readonly counted: CountedCues;
  readonly postingSigns: CueTables['posting']['signs'];
  readonly recognised: Recognised;
  readonly cv: CvCues;
  readonly cvWishes: CueTables['cv']['wishes'];
  readonly cvCompanies: CueTables['cv']['companies'];
  readonly people: PeopleCues;
  readonly untold: CueTables['advice']['untold'];
  readonly vague: CueTables['advice']['vague'];
  readonly company: CompanyCues;
  readonly description: DescriptionCues;
  /** Rules of thumb that are left out, by name: none, but to see what one of them does. */
  readonly without: ReadonlySet<string>;
  readonly levels: CueTables['seniority']['levels'];
  readonly trade: KeyPhrases;
  readonly wholes: readonly Whole[];
  readonly work: WorkCues;
  readonly stated: StatedCues;
  readonly shares: Shares;
  readonly languages: Languages;
  readonly languagesByWord: ReadonlyMap<string, WordLanguages>;
  readonly unknown: UnknownCues;
  readonly years: YearCues;
  readonly studies: StudyCues;
  readonly lists: ListCues;
  readonly employer: EmployerCues;
  readonly clauses: ClauseCues;
  readonly acronyms: AcronymCues;
}

/** What the build wrote as JSON. It is our own build's output, so its shape is trusted. */
const openStored = <Stored>(name: string): Stored => {
  const stored: Record<string, unknown> = JSON.parse(readBuilt(name).toString());
  const entries: unknown[][] = Object.entries(stored).map(([key, table]) => [key, revive(table)]);
  return Object.fromEntries(entries);
};

/**
 * Loads the compiled vocabulary and tables, and merges private lexicon files into them. Throws LexiconError with the
 * first problem of a private file: its file, line, and how to mend it. `numbers` are what `readShared` gives: they are left
 * as they are, and need not be read again.
 */
export const loadVocabulary = async (
  privateLexicons: readonly string[] = [],
  numbers?: SharedArrayBuffer,
): Promise<Vocabulary> => {
  const isPrivate = privateLexicons.length > 0;
  // What is merged changes the numbers, which others see.
  const lexicon = loadBuiltLexicon(numbers && (isPrivate ? new Uint8Array(numbers).slice() : new Uint8Array(numbers)));
  if (isPrivate) {
    // Reading YAML costs more than all the rest, and few runs need it.
    const { mergeLexicons } = await import('./merge.js');
    mergeLexicons(lexicon, privateLexicons);
  }
  const { checks, posting, cv, advice, seniority, frequency, ...tables } = openStored<CueTables>(STORED.reading);
  return {
    lexicon,
    ...tables,
    extent: openExtent(tables.extent),
    together: tables.groups.together,
    checks: checks.kinds,
    studySigns: checks.studies,
    boilerplate: checks.boilerplate,
    sieve: sieveOf([...sentencePatterns(checks), tables.years.asked]),
    insteadOfDegree: checks.insteadOfDegree,
    checkSigns: checks.signs,
    checkWords: checks.words,
    needless: checks.needless,
    remote: checks.remote,
    postingSigns: posting.signs,
    recognised: posting,
    cv,
    cvWishes: cv.wishes,
    cvCompanies: cv.companies,
    stated: cv,
    untold: advice.untold,
    vague: advice.vague,
    levels: seniority.levels,
    trade: seniority.trade,
    shares: frequency,
    languagesByWord: languagesByWord(tables.languages),
    ...openScans(openStored(STORED.scans)),
    without: new Set(),
  };
};
