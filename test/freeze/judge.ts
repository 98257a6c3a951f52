import { judge, readOwn } from '#dist/cli/analysis.js';
import { readPosting } from '#dist/cli/source.js';
import { findDemands } from '#dist/matching/demands.js';
import { postingFromText } from '#dist/posting/document/read.js';
import { openKnowledge } from '#dist/vocabulary/open.js';
import { coverageLines, demandsLine, sectionLines } from './lines.js';
import { type Source, USUAL_CV } from './sources.js';

type Room = { knowledge: Awaited<ReturnType<typeof openKnowledge>>; own: ReturnType<typeof readOwn> };

const openRoom = async (cv: string): Promise<Room> => {
  const knowledge = await openKnowledge();
  return { knowledge, own: readOwn({ cv }, knowledge) };
};

const judged = async ({ name, text, path }: Source, { knowledge, own }: Room): Promise<string[]> => {
  const posting = text === null ? await readPosting(path, {}, knowledge) : postingFromText(text, name, knowledge);
  const { coverage } = await judge(posting, own, knowledge);
  return [
    ...sectionLines(posting.sections),
    demandsLine(findDemands(posting.text, knowledge)),
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
