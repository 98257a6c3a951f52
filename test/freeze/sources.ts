import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** A posting to judge: its text, or a file that holds it (a page, a document), and the CV beside it, if it has its own. */
export interface Source {
  name: string;
  text: string | null;
  path: string;
  cv: string | null;
}

const ROOT = process.cwd();
/** What the project itself brings: judged by hand in `test/cases`, marked in `test/labelled`, samples in `jobs`. */
export const OWN = ['test/cases', 'test/labelled', 'jobs'];

/** The CV that postings without one of their own are judged against. */
export const USUAL_CV = join(ROOT, 'cv/sector-growth.md');

const TEXTS: ReadonlySet<string> = new Set(['.md', '.txt']);
const PAGES: ReadonlySet<string> = new Set(['.html', '.htm', '.json', '.xml', '.pdf', '.docx']);
const NO_POSTING: ReadonlySet<string> = new Set(['cv.md', 'README.md', 'case.json', 'coverage.json', 'expected.json']);

const HEAD = /^# lang: \w+, kind: \w+\n/;

/** The text of a labelled posting without its braces. */
const unmarked = (text: string): string => (HEAD.test(text) ? text.replace(HEAD, '').replace(/[{}]/g, '') : text);

const strings = (value: unknown, key: string): string | null => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
};

/** The text of a row of an .ndjson: `text`, `description`, or the texts of its `lines`. */
const textOf = (row: unknown): string => {
  const lines: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'lines') : undefined;
  if (Array.isArray(lines)) return lines.map((line) => strings(line, 'text') ?? '').join('\n');
  return strings(row, 'text') ?? strings(row, 'description') ?? '';
};

const rowsOf = (path: string): Source[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const row: unknown = JSON.parse(line);
      return { name: `${basename(path)}:${strings(row, 'id') ?? i + 1}`, text: textOf(row), path, cv: null };
    });

/** Every posting of a file or folder, in the order of their names. */
export const sourcesOf = (path: string): Source[] => {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((one) => sourcesOf(join(path, one)));
  const extension = extname(path);
  if (extension === '.jsonl' || extension === '.ndjson') return rowsOf(path);
  if (NO_POSTING.has(basename(path))) return [];
  const beside = join(dirname(path), 'cv.md');
  const cv = existsSync(beside) ? beside : null;
  const name = path.replace(`${ROOT}/`, '');
  if (TEXTS.has(extension)) return [{ name, text: unmarked(readFileSync(path, 'utf8')), path, cv }];
  return PAGES.has(extension) ? [{ name, text: null, path, cv }] : [];
};

/** Where the frozen lines of the project's own postings stand. */
export const FROZEN = join(ROOT, 'test/freeze/own.txt');
