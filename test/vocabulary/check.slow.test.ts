import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/vocabulary/check.js';
import { addConcepts, findCycles } from '../../src/vocabulary/compile.js';
import { emptyLexicon } from '../../src/vocabulary/growing.js';
import { problemLine } from '../../src/vocabulary/problem.js';
import { lexiconFiles, readLexicons } from '../../src/vocabulary/sources.js';
import { toStored } from '../../src/vocabulary/store.js';
import { ROOT } from '../support/vocabulary.js';

const folder = join(ROOT, 'lexicons');
const own = mkdtempSync(join(tmpdir(), 'lexicons-'));
afterAll(() => rmSync(own, { recursive: true }));

describe('the lexicons of the project', () => {
  const { concepts, problems } = readLexicons(lexiconFiles(folder));
  const lexicon = emptyLexicon();
  const found = [...problems, ...addConcepts(lexicon, concepts), ...findCycles(lexicon)];

  test('have no problem', () => {
    expect(found.map(problemLine)).toEqual([]);
  });

  test('hold at least 500 concepts, every one with a label of its own', () => {
    expect(lexicon.concepts.size).toBeGreaterThanOrEqual(500);
    expect(new Set([...lexicon.concepts].map(({ prefLabel }) => prefLabel.toLowerCase())).size).toBe(
      lexicon.concepts.size,
    );
  });

  test('are the same in whatever order their files are read', () => {
    const files = [...new Set(concepts.map(({ file }) => file))];
    const build = (order: string[]) => {
      const built = emptyLexicon();
      addConcepts(
        built,
        order.flatMap((file) => concepts.filter((one) => one.file === file)),
      );
      return toStored(built);
    };
    const expected = toStored(lexicon);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
        const { words, numbers } = build(order);
        expect(words === expected.words && Buffer.from(numbers).equals(Buffer.from(expected.numbers))).toBe(true);
      }),
      { numRuns: 1 },
    );
  });
});

describe('problems', () => {
  const write = (name: string, ...entries: string[]): string => {
    const path = join(own, name);
    writeFileSync(path, `field: x\nconcepts:\n${entries.map((one) => `  - { ${one} }\n`).join('')}`);
    return path;
  };
  write('a.yaml', 'id: go, prefLabel: Go, kind: language, implies: [zig]', 'id: zig, prefLabel: Zig, kind: language');
  write(
    'b.yaml',
    'id: rust, prefLabel: Rust, kind: language, implies: [gone]',
    'id: zz, prefLabel: zig, kind: language',
  );
  copyFileSync(join(own, 'a.yaml'), join(own, 'notes.txt'));

  test('come by file and line', () => {
    expect(compileLexicon(own).problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['b.yaml:3', 'b.yaml:4']);
  });

  test('of further files come with them, cycles over files too', () => {
    const further = mkdtempSync(join(tmpdir(), 'further-'));
    const path = join(further, 'c.yaml');
    writeFileSync(
      path,
      'field: x\nconcepts:\n  - { id: d, prefLabel: Dee, kind: tool, implies: [e] }\n  - { id: e, prefLabel: Eee, kind: tool, broader: [d] }\n',
    );
    const { lexicon, problems } = compileLexicon(own, [path]);
    rmSync(further, { recursive: true });
    expect(problems.map(({ file }) => file)).toEqual([path, 'b.yaml', 'b.yaml']);
    expect(problems[0]?.what).toBe('a cycle: d → e → d');
    expect(lexicon.indexOf.has('go') && lexicon.indexOf.has('e')).toBe(true);
  });
});
