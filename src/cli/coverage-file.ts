import { z } from 'zod';
import { type Comparable, comparableSchema, type Named, VERSION } from '../coverage/comparable.js';
import { scoreOf } from '../coverage/score.js';
import { InputError } from '../errors.js';
import { readStdin, readText } from './io.js';

const versionSchema = z.object({ schemaVersion: z.string() });

/** What a score may be off by that another machine added up. */
const TOLERANCE = 1e-6;

/** What makes of a coverage that is well formed none that `ats export` wrote: no change could be told of it. */
const contradiction = ({ score, items }: Comparable): string | null => {
  const sum = scoreOf(items);
  const agrees = score === null || sum === null ? score === sum : Math.abs(score - sum) < TOLERANCE;
  if (!agrees) return 'its score is not what its items add up to';
  return new Set(items.map(({ id }) => id)).size < items.length ? 'two of its items have one id' : null;
};

const parse = (text: string, name: string): Comparable => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError(`${name} is not JSON; give a coverage that ats export wrote.`, { cause });
  }
  const version = versionSchema.safeParse(value).data?.schemaVersion;
  if (version === undefined) throw new InputError(`${name} is no coverage JSON; write one with ats export.`);
  if (version !== VERSION) {
    throw new InputError(
      `${name} has schemaVersion ${version.slice(0, 20)}, and this ats reads ${VERSION}; write it anew with ats export.`,
    );
  }
  const read = comparableSchema.safeParse(value);
  if (read.success) {
    const wrong = contradiction(read.data);
    if (wrong === null) return read.data;
    throw new InputError(`${name} is no coverage JSON (${wrong}); write one with ats export.`);
  }
  const [problem] = read.error.issues;
  const at = problem && problem.path.length > 0 ? ` (at ${problem.path.join('.').slice(0, 60)})` : '';
  throw new InputError(`${name} is no coverage JSON${at}; write one with ats export.`, { cause: problem?.message });
};

/**
 * Reads a coverage that `ats export` wrote, from a file or standard input (`-`). Throws InputError when it is none, or has
 * another schemaVersion.
 */
export const readCoverage = async (source: string): Promise<Named> => {
  const file = source === '-' ? 'standard input' : source;
  return { file, coverage: parse(source === '-' ? await readStdin() : readText(source), file) };
};
