import { judge, readOwn } from '#dist/cli/analysis.js';
import { readPosting } from '#dist/cli/source.js';
import { openKnowledge } from '#dist/lexicon/open.js';
import { postingFromText } from '#dist/posting/read.js';
import { findDemands } from '#dist/text/demands.js';
import { coverageLines, demandsLine, sectionLines } from './lines.js';
import { type Source, USUAL_CV } from './sources.js';

/** What postings are judged with: the vocabulary, and a CV with its facts. */
export type Room = { knowledge: Awaited<ReturnType<typeof openKnowledge>>; own: ReturnType<typeof readOwn> };

const openRoom = async (cv: string): Promise<Room> => {
  const knowledge = await openKnowledge();
  return { knowledge, own: readOwn({ cv }, knowledge) };
};

/** The frozen lines of one posting. */
const linesOf = async (posting: ReturnType<typeof postingFromText>, { knowledge, own }: Room): Promise<string[]> => {
  const { coverage } = await judge(posting, own, knowledge);
  return [
    ...sectionLines(posting.sections),
    demandsLine(findDemands(posting.text, knowledge)),
    ...coverageLines(coverage),
  ];
};

/** The frozen lines of a posting that is given as text. */
export const linesOfText = async (text: string, name: string, room: Room): Promise<string[]> =>
  linesOf(postingFromText(text, name, room.knowledge), room);

const judged = async ({ name, text, path }: Source, room: Room): Promise<string[]> =>
  text === null ? linesOf(await readPosting(path, {}, room.knowledge), room) : linesOfText(text, name, room);

/** The frozen lines of one posting after the other, by its name; what is refused says why. */
export async function* judgeEach(sources: readonly Source[]): AsyncGenerator<[string, string[]]> {
  const rooms = new Map<string, Room>();
  for (const source of sources) {
    const cv = source.cv ?? USUAL_CV;
    const room = rooms.get(cv) ?? (await openRoom(cv));
    // A CV of its own is read once; only the usual one is kept for the next posting.
    if (source.cv === null) rooms.set(cv, room);
    try {
      yield [source.name, await judged(source, room)];
    } catch (error) {
      yield [source.name, [`refused ${error instanceof Error ? error.message : String(error)}`]];
    }
  }
}

/** The frozen lines of each posting, by its name, in order. */
export const judgeAll = async (sources: readonly Source[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  for await (const [name, lines] of judgeEach(sources)) found.set(name, lines);
  return found;
};
