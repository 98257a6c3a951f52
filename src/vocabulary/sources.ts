import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { readLexiconText } from './file.js';
import type { Problem, SourcedConcept } from './problem.js';
import { lexiconFileSchema } from './schema.js';
import { shapeProblem } from './shape.js';

/** The lexicon files of a folder, by name. */
export const lexiconFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));

const YAML_FIX = 'mend the YAML: quote a label that holds ": ", "#" or brackets';
const DEEP_FIX = 'give one list of entries, as docs/lexicon.md shows';

/** The first line of a fault of the YAML parser, without the place that is told beside it. */
const yamlMessage = (message: string): string =>
  (message.split('\n')[0] ?? 'not YAML').replace(/ at line \d+, column \d+:?$/, '');

/**
 * Reads one lexicon text. Gives its entries with their lines, and the problems found; an entry with a problem is left
 * out. `file` is only the name shown.
 */
export const parseLexicon = (text: string, file: string): { concepts: SourcedConcept[]; problems: Problem[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const [fault] = document.errors;
  if (fault) {
    const line = fault.linePos?.[0].line ?? 1;
    const deep = fault.message.startsWith('Maximum call stack');
    const what = deep ? 'brackets in brackets without end' : yamlMessage(fault.message);
    return { concepts: [], problems: [{ file, line, what, fix: deep ? DEEP_FIX : YAML_FIX, cause: fault }] };
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
    return { concepts: [], problems: [{ file, line: 1, what: error.message, fix: YAML_FIX, cause: error }] };
  }
  const parsed = lexiconFileSchema.safeParse(content);
  if (!parsed.success) {
    // A key that is misspelt is missing too; what to do is said of the one that is there.
    const issues = [...parsed.error.issues].sort(
      (a, b) => Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys'),
    );
    const problems = issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      ...shapeProblem(issue, content),
    }));
    return { concepts: [], problems };
  }
  const concepts = parsed.data.concepts.map((concept, i) => ({ ...concept, file, line: lineOf(['concepts', i]) }));
  return { concepts, problems: [] };
};

const readLexicon = (path: string, file: string): ReturnType<typeof parseLexicon> => {
  const text = readLexiconText(path);
  return typeof text === 'string'
    ? parseLexicon(text, file)
    : { concepts: [], problems: [{ file, line: null, ...text }] };
};

const readAll = (
  paths: readonly string[],
  nameOf: (path: string) => string,
): { concepts: SourcedConcept[]; problems: Problem[] } => {
  const read = paths.map((path) => readLexicon(path, nameOf(path)));
  return { concepts: read.flatMap((one) => one.concepts), problems: read.flatMap((one) => one.problems) };
};

/** Reads the project's lexicon files; they are named by their base name in what is found. */
export const readLexicons = (files: readonly string[]): ReturnType<typeof readAll> => readAll(files, basename);

/**
 * Reads private lexicon files, each once; they are named by their path as given, since two of them may have one base
 * name.
 */
export const readPrivateLexicons = (files: readonly string[]): ReturnType<typeof readAll> => {
  const once = new Map(files.map((file) => [resolve(file), file]));
  return readAll([...once.values()], (path) => path);
};
