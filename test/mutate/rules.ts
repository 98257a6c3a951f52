import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose files decide what a posting is judged as. */
const FOLDERS = ['src/posting', 'src/text', 'src/coverage', 'src/advice'];

/** Files of theirs that fetch, read formats, compare results or only hold types. */
const NO_RULES: ReadonlySet<string> = new Set([
  ...['answer', 'ask', 'frontmatter', 'json', 'markup', 'read', 'retrieve', 'warnings', 'xml'].map(
    (one) => `posting/${one}`,
  ),
  ...['diff', 'diff-beside', 'diff-schema', 'diff-suggestions', 'diff-terms', 'moved', 'schema', 'write-schema'].map(
    (one) => `coverage/${one}`,
  ),
  ...['chars', 'fold', 'lines', 'read', 'tokenise', 'trie'].map((one) => `text/${one}`),
]);

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { withFileTypes: true })
        .filter((one) => one.isFile())
        .map(({ name }) => join(path, name))
        .sort()
    : [path];

const moduleOf = (path: string): string => path.replace(/^(?:\.\/)?src\//, '').replace(/\.ts$/, '');

/** The modules to mutate: those of some paths, else every file of rules. */
export const rulesOf = (paths: readonly string[]): string[] =>
  paths.length > 0
    ? paths.flatMap(filesOf).map(moduleOf)
    : FOLDERS.flatMap(filesOf)
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
        .map(moduleOf)
        .filter((module) => !NO_RULES.has(module));
