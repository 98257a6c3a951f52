import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { prepareCv } from '#dist/cv/prepared.js';
import { readCv } from '#dist/cv/read.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';
import { linesOfText } from '../freeze/judge.js';

/** A rule pinned by an invented posting: beginnings of the frozen lines it has, and of lines that none of them begins with. */
const Pin = z.strictObject({
  pins: z.string().min(20),
  posting: z.string().min(1),
  cv: z.string().min(1).optional(),
  has: z.array(z.string().min(1)).default([]),
  hasNot: z.array(z.string().min(1)).default([]),
});

export type Pin = z.infer<typeof Pin>;

const FOLDER = join(process.cwd(), 'test/pins');

/** It says next to nothing, so that nothing in it answers a posting by accident. */
const USUAL_CV = '# Ada Invented\n\n## Experience\n\n* Watered the garden.\n';

/** Every pin of the folder by the file it stands in. */
export const readPins = (): { file: string; pins: Pin[] }[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, pins: z.array(Pin).parse(parse(readFileSync(join(FOLDER, file), 'utf8'))) }));

/** Judges an invented posting against an invented CV; what is refused says why. */
export const linesOfPin = async ({ posting, cv }: Pin, vocabulary: Vocabulary): Promise<string[]> => {
  const own = { cv: prepareCv(readCv(cv ?? USUAL_CV, 'cv.md', vocabulary.cv), [], vocabulary), vocabulary };
  try {
    return await linesOfText(posting, 'pin.md', own);
  } catch (error) {
    return [`refused ${error instanceof Error ? error.message : String(error)}`];
  }
};

const isRefusal = (line: string): boolean => line.startsWith('refused ');

/** What is not as a pin has it; where a posting is refused, a pin has to say so, as it has no line that it must not. */
export const failuresOf = ({ has, hasNot }: Pin, lines: readonly string[]): string[] => [
  ...has.filter((start) => !lines.some((line) => line.startsWith(start))).map((start) => `no line begins: ${start}`),
  ...hasNot.filter((start) => lines.some((line) => line.startsWith(start))).map((start) => `a line begins: ${start}`),
  ...(has.some(isRefusal) ? [] : lines.filter(isRefusal)),
];

export { loadVocabulary } from '#dist/vocabulary/open.js';
