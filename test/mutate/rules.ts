import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose files decide what a posting is judged as. */
const FOLDERS = ['src/posting', 'src/matching', 'src/coverage', 'src/advice'];

/** Files of theirs that read formats, compare results or only hold types, and the readers of sentences beside them. */
const NO_RULES: ReadonlySet<string> = new Set([
  ...['document/frontmatter', 'document/markup', 'document/read', 'passes', 'understanding'].map(
    (one) => `posting/${one}`,
  ),
  ...['diff', 'diff-beside', 'diff-schema', 'diff-suggestions', 'diff-terms', 'moved', 'schema', 'write-schema'].map(
    (one) => `coverage/${one}`,
  ),
  'matching/explain',
]);
const BESIDE = ['src/text/items.ts', 'src/text/sentences.ts', 'src/text/places.ts'];

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];

const moduleOf = (path: string): string => path.replace(/^(?:\.\/)?src\//, '').replace(/\.ts$/, '');

/** The modules to mutate: those of some paths, else every file of rules. */
export const rulesOf = (paths: readonly string[]): string[] =>
  paths.length > 0
    ? paths.flatMap(filesOf).map(moduleOf)
    : [...FOLDERS, ...BESIDE]
        .flatMap(filesOf)
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
        .map(moduleOf)
        .filter((module) => !NO_RULES.has(module));
