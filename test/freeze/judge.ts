import { judge, prepareOwn, readOwn } from '#dist/cli/analysis.js';
import { readPosting } from '#dist/cli/source.js';
import type { PreparedCv } from '#dist/cv/prepared.js';
import { findDemands } from '#dist/matching/demands.js';
import { postingFromText } from '#dist/posting/document/read.js';
import { loadVocabulary, type Vocabulary } from '#dist/vocabulary/open.js';
import { coverageLines, demandsLine, sectionLines } from './lines.js';
import { type Source, USUAL_CV } from './sources.js';

/** The present month of every judgement. */
const CLOCK = { given: null, today: { year: 2026, month: 6 } };

/** What postings are judged with: a CV that was prepared, and the vocabulary that it was prepared by. */
export interface Own {
  cv: PreparedCv;
  vocabulary: Vocabulary;
}

/** The frozen lines of one posting. */
const linesOf = async (posting: ReturnType<typeof postingFromText>, own: Own): Promise<string[]> => {
  const { coverage } = await judge(posting, { ...own, clock: CLOCK });
  return [
    ...sectionLines(posting.sections),
    demandsLine(findDemands(posting.text, own.vocabulary)),
    ...coverageLines(coverage),
  ];
};

/** The frozen lines of a posting that is given as text. */
export const linesOfText = async (text: string, name: string, own: Own): Promise<string[]> =>
  linesOf(postingFromText(text, name, own.vocabulary), own);

const judged = async ({ name, text, path }: Source, own: Own): Promise<string[]> =>
  text === null ? linesOf(await readPosting(path, {}, own.vocabulary), own) : linesOfText(text, name, own);

const openOwn = async (cv: string, known: Vocabulary): Promise<Own> => {
  const own = await readOwn({ cv }, known);
  return { cv: await prepareOwn(own), vocabulary: own.vocabulary };
};

/**
 * The frozen lines of one posting after the other, by its name; what is refused says why. Rules named in `without` are
 * left out.
 */
export async function* judgeEach(
  sources: readonly Source[],
  without: ReadonlySet<string> = new Set(),
): AsyncGenerator<[string, string[]]> {
  const vocabulary = { ...(await loadVocabulary()), without };
  const kept = new Map<string, Own>();
  for (const source of sources) {
    const cv = source.cv ?? USUAL_CV;
    const own = kept.get(cv) ?? (await openOwn(cv, vocabulary));
    // A CV of its own is read once; only the usual one is kept for the next posting.
    if (source.cv === null) kept.set(cv, own);
    try {
      yield [source.name, await judged(source, own)];
    } catch (error) {
      yield [source.name, [`refused ${error instanceof Error ? error.message : String(error)}`]];
    }
  }
}

/** The frozen lines of each posting, by its name, in order. */
export const judgeAll = async (
  sources: readonly Source[],
  without?: ReadonlySet<string>,
): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  for await (const [name, lines] of judgeEach(sources, without)) found.set(name, lines);
  return found;
};
