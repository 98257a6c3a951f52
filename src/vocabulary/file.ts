import { readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.js';

/** A hundred times the largest of the project's own; a larger one is no list that somebody wrote. */
const MOST_BYTES = 5 * 1024 * 1024;

const REASONS: Readonly<Record<string, Pick<Problem, 'what' | 'fix'>>> = {
  ENOENT: { what: 'does not exist', fix: 'check the path' },
  EISDIR: { what: 'is a folder', fix: 'name a YAML file in it' },
  EACCES: { what: 'may not be read', fix: 'check its permissions' },
};

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** The text of a lexicon file, or why it has none: missing, a folder, a device, not to be read, too large, binary, not UTF-8. */
export const readLexiconText = (path: string): string | Pick<Problem, 'what' | 'fix' | 'cause'> => {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    // It may have no end.
    if (stat.isCharacterDevice()) return { what: 'is a device', fix: 'name a YAML file' };
    if (stat.size > MOST_BYTES) return { what: 'is larger than 5 MB', fix: 'leave in it only entries of a lexicon' };
    bytes = readFileSync(path);
  } catch (error) {
    const reason = REASONS[codeOf(error)] ?? { what: `cannot be read (${codeOf(error)})`, fix: 'check the path' };
    return { ...reason, cause: error };
  }
  if (bytes.includes(0)) return { what: 'is a binary file', fix: 'give a YAML file' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    return { what: 'is not UTF-8 text', fix: 'save it as UTF-8', cause };
  }
};
