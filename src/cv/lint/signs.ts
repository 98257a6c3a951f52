import { type Line, linesOf } from '../../text/lines.js';
import type { LintRule } from './finding.js';

type Found = ReturnType<LintRule['find']>;

const findLines = (
  text: string,
  pattern: RegExp,
  tell: (line: Line, found: string) => { why: string; todo: string },
): Found =>
  linesOf(text).flatMap((line) => {
    const found = pattern.exec(line.text)?.[0];
    return found === undefined ? [] : [{ line: line.number, quote: found.trim(), ...tell(line, found) }];
  });

/** Five letters and more, each apart: a heading whose letters were spread. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L} ){4,}\p{L}(?![\p{L}\p{N}])/u;
const LIGATURE = /\S*[\ufb00-\ufb06]\S*/u;
/** Signs that a font drew and nobody can read. */
const BROKEN = /[\ufffd\ue000-\uf8ff]/u;
const STRUCK = /~~[^~\n]{1,200}~~/;
const ROW = /^\s*\|.*\|\s*$/;
const PICTURE = /!\[[^\]]*\]\([^)]*\)|<img\b[^>]*>/i;
const COMMENT_TIES_FACT = /<!--\s*facts?:/;

export const SIGN_RULES: readonly LintRule[] = [
  {
    id: 'broken-signs',
    gravity: 'grave',
    find: ({ prepared: { cv } }) =>
      findLines(cv.text, BROKEN, () => ({
        why: 'signs stand here that cannot be read',
        todo: 'export the CV with another font, or type the words anew',
      })),
  },
  {
    id: 'spaced-letters',
    gravity: 'grave',
    find: ({ prepared: { cv } }) =>
      findLines(cv.words, SPACED, () => ({
        why: 'its letters stand apart, so it is no word to a parser',
        todo: 'set it without letter-spacing',
      })),
  },
  {
    id: 'ligatures',
    gravity: 'fair',
    find: ({ prepared: { cv } }) =>
      findLines(cv.text, LIGATURE, () => ({
        why: 'it is written with a ligature, which some searches do not match',
        todo: 'turn ligatures off in the export',
      })),
  },
  {
    id: 'struck-out',
    gravity: 'fair',
    find: ({ prepared: { cv } }) =>
      findLines(cv.text, STRUCK, () => ({
        why: 'it is struck out here, and plain text to many parsers',
        todo: 'delete it',
      })),
  },
  {
    id: 'picture',
    gravity: 'fair',
    find: ({ prepared: { cv } }) =>
      findLines(cv.text, PICTURE, () => ({ why: 'what a picture shows is not read', todo: 'say it in words too' })),
  },
  {
    id: 'table',
    gravity: 'slight',
    find: ({ prepared: { cv } }) => {
      const rows = linesOf(cv.text).filter(({ text }) => ROW.test(text) && !COMMENT_TIES_FACT.test(text));
      const [first] = rows;
      return first
        ? [
            {
              line: first.number,
              quote: first.text.trim().slice(0, 60),
              why: `a table of ${rows.length} rows: some parsers read it column by column`,
              todo: 'write jobs and skills as lines, not cells',
            },
          ]
        : [];
    },
  },
];
