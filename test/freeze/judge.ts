import { judge, prepareOwn, readOwn } from '#dist/cli/analysis.js';
import { readPosting } from '#dist/cli/source.js';
import { findDemands } from '#dist/matching/demands.js';
import { postingFromText } from '#dist/posting/document/read.js';
import { loadVocabulary } from '#dist/vocabulary/open.js';
import { coverageLines, demandsLine, sectionLines } from './lines.js';
import { type Source, USUAL_CV } from './sources.js';

type Room = { vocabulary: Awaited<ReturnType<typeof loadVocabulary>>; own: Awaited<ReturnType<typeof prepareOwn>> };

const openRoom = async (cv: string): Promise<Room> => {
  const vocabulary = await loadVocabulary();
  return { vocabulary, own: await prepareOwn(readOwn({ cv }, vocabulary), vocabulary) };
};

const judged = async ({ name, text, path }: Source, { vocabulary, own }: Room): Promise<string[]> => {
  const posting = text === null ? await readPosting(path, {}, vocabulary) : postingFromText(text, name, vocabulary);
  const { coverage } = await judge(posting, own, vocabulary);
  return [
    ...sectionLines(posting.sections),
    demandsLine(findDemands(posting.text, vocabulary)),
    ...coverageLines(coverage),
  ];
};

/** The frozen lines of each posting, by its name, in order; what is refused says why. */
export const judgeAll = async (sources: readonly Source[]): Promise<Map<string, string[]>> => {
  const rooms = new Map<string, Room>();
  const found = new Map<string, string[]>();
  for (const source of sources) {
    const cv = source.cv ?? USUAL_CV;
    const room = rooms.get(cv) ?? (await openRoom(cv));
    // A CV of its own is read once; only the usual one is kept for the next posting.
    if (source.cv === null) rooms.set(cv, room);
    try {
      found.set(source.name, await judged(source, room));
    } catch (error) {
      found.set(source.name, [`refused ${error instanceof Error ? error.message : String(error)}`]);
    }
  }
  return found;
};
