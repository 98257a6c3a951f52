import type { SourceConcept } from './schema.js';

/** An entry with the place it was read from. */
export interface SourcedConcept extends SourceConcept {
  file: string;
  line: number;
}

/** Something wrong in a lexicon: where, what, and how to mend it. */
export interface Problem {
  file: string;
  /** Null where the file cannot be read at all. */
  line: number | null;
  what: string;
  fix: string;
  /** What the system or the YAML parser said. */
  cause?: unknown;
}

/** Problems as lines of text: `file:line: what; fix`. */
export const problemLine = ({ file, line, what, fix }: Problem): string =>
  `${file}${line === null ? '' : `:${line}:`} ${what}; ${fix}`;
