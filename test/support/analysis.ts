import { analyse } from '../../src/analyse.js';
import type { Coverage, CoverageItem } from '../../src/coverage/schema.js';
import { readFacts } from '../../src/cv/facts.js';
import { type PreparedCv, prepareCv } from '../../src/cv/prepared.js';
import { readCv } from '../../src/cv/read.js';
import { postingFromText } from '../../src/posting/document/read.js';
import { conceptOf } from '../../src/vocabulary/lexicon.js';
import type { Vocabulary } from '../../src/vocabulary/open.js';
import { vocabulary } from './vocabulary.js';

/** The texts one analysis is made of; `facts` is the YAML of a ledger. */
export interface Texts {
  posting: string;
  cv: string;
  facts?: string | undefined;
}

/** What every test takes for the present month. */
export const TODAY = { year: 2026, month: 6 };

/** The vocabulary with every term as specific as any other, so that the sums of a test can be done in the head. */
const plain = (): Vocabulary => ({ ...vocabulary(), shares: new Map() });

/** A CV and its ledger, prepared. */
export const preparedOf = ({ cv, facts }: Omit<Texts, 'posting'>, known: Vocabulary = plain()): PreparedCv =>
  prepareCv(
    readCv(cv, 'cv.md', known.cv),
    facts === undefined ? [] : readFacts(facts, 'facts.yaml', (id) => conceptOf(known.lexicon, id) !== undefined),
    known,
  );

/** The coverage of a posting's text by a prepared CV. */
export const judgedBy = (posting: string, prepared: PreparedCv, known: Vocabulary = plain()): Coverage =>
  analyse(postingFromText(posting, 'posting.md', known), prepared, {
    vocabulary: known,
    tool: { name: 'ats', version: '0.0.0' },
    clock: { given: null, today: TODAY },
  });

/**
 * The coverage of a posting by a CV, without files: digests and unknown terms are left out, and terms weigh the same
 * however common they are, unless the vocabulary is given.
 */
export const coverageOf = ({ posting, ...own }: Texts, known: Vocabulary = plain()): Coverage =>
  judgedBy(posting, preparedOf(own, known), known);

/** The item with this id. Throws, naming the items there are, when there is none. */
export const itemOf = ({ items }: Coverage, id: string): CoverageItem => {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id} among ${items.map((one) => one.id).join(', ')}`);
  return item;
};

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

/** A plain posting whose own words ask for nothing: only the given lines do. */
export const postingOf = (required: readonly string[], preferred: readonly string[] = []): string =>
  `# Vacancy\n\nWe are hiring, and the successful candidate may apply at any hour.\n${section('Requirements', required)}${section('Nice to have', preferred)}`;

/** A CV of bullets under one heading. */
export const cvOf = (bullets: readonly string[]): string =>
  `# Some One\n\n## Work\n\n${bullets.map((bullet) => `* ${bullet}\n`).join('')}`;
