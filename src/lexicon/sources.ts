import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { lexiconFileSchema, type SourceConcept } from './schema.js';

/** An entry with the place it was read from. */
export interface SourcedConcept extends SourceConcept {
  file: string;
  line: number;
}

/** Something wrong in a lexicon: where, what, and how to mend it. */
export interface Problem {
  file: string;
  line: number;
  what: string;
  fix: string;
}

/** Problems as lines of text: `file:line: what; fix`. */
export const problemLine = ({ file, line, what, fix }: Problem): string => `${file}:${line}: ${what}; ${fix}`;

/** The lexicon files of a folder, by name. */
export const lexiconFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));

const YAML_FIX = 'mend the YAML: quote a label that holds ": ", "#" or brackets';
const PATH_FIX = 'give the path of a YAML file';
const SHAPE_FIX = 'see lexicons/README.md for the keys of an entry';

/** Where in a file a fault lies: the key of an entry, the entry, or a key of the file. */
const placeName = (path: PropertyKey[]): string => {
  const [key, entry, ...inner] = path;
  if (inner.length > 0) return inner.join('.');
  if (entry !== undefined) return 'the entry';
  return key === undefined ? 'the file' : String(key);
};

/**
 * Reads one lexicon text. Gives its entries with their lines, and the problems found; an entry with a problem is left
 * out. `file` is only the name shown.
 */
export const parseLexicon = (text: string, file: string): { concepts: SourcedConcept[]; problems: Problem[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) {
    const line = fault.linePos?.[0].line ?? 1;
    return {
      concepts: [],
      problems: [{ file, line, what: fault.message.split('\n')[0] ?? 'not YAML', fix: YAML_FIX }],
    };
  }
  const lineOf = (path: PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true);
      if (isMap(node) || isSeq(node)) return lines.linePos(node.range?.[0] ?? 0).line;
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
        return lines.linePos(Number(node.range[0])).line;
    }
    return 1;
  };
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // An alias (`*name`) without its anchor shows only here.
    if (!(error instanceof ReferenceError)) throw error;
    return { concepts: [], problems: [{ file, line: 1, what: error.message, fix: YAML_FIX }] };
  }
  const parsed = lexiconFileSchema.safeParse(content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      what: `${placeName(issue.path)}: ${issue.message}`,
      fix: SHAPE_FIX,
    }));
    return { concepts: [], problems };
  }
  const concepts = parsed.data.concepts.map((concept, i) => ({ ...concept, file, line: lineOf(['concepts', i]) }));
  return { concepts, problems: [] };
};

const readLexicon = (file: string): ReturnType<typeof parseLexicon> => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const what = `cannot be read (${error instanceof Error ? error.message : error})`;
    return { concepts: [], problems: [{ file, line: 1, what, fix: PATH_FIX }] };
  }
  return parseLexicon(text, basename(file));
};

/** Reads lexicon files; they are named by their base name in what is found. */
export const readLexicons = (files: string[]): { concepts: SourcedConcept[]; problems: Problem[] } => {
  const read = files.map(readLexicon);
  return { concepts: read.flatMap((one) => one.concepts), problems: read.flatMap((one) => one.problems) };
};
