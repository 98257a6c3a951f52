import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemLine } from '../../src/vocabulary/problem.js';
import { lexiconFiles, parseLexicon, readLexicons } from '../../src/vocabulary/sources.js';

const ENTRY = 'field: x\nconcepts:\n  - id: go\n    prefLabel: Go\n    kind: language\n';

test('an entry comes with its place and its defaults', () => {
  const { concepts, problems } = parseLexicon(
    `# Languages\n${ENTRY}  - id: c\n    prefLabel: C\n    kind: language\n`,
    'x.yaml',
  );
  expect(problems).toEqual([]);
  expect(concepts.map(({ id, file, line }) => `${id} ${file}:${line}`)).toEqual(['go x.yaml:4', 'c x.yaml:7']);
  expect(concepts[0]).toMatchObject({ altLabels: [], guard: 'none', not: [], broader: [], implies: [], related: [] });
});

describe('a fault is told by file, line, what and mend', () => {
  test.each<[string, string, number, RegExp]>([
    ['an unknown key', `${ENTRY}    colour: blue\n`, 3, /^the entry: unknown key: colour$/],
    ['an unknown key of the file', `${ENTRY}extra: 1\n`, 1, /^the file: unknown key: extra$/],
    ['an id with a capital', ENTRY.replace('go', 'Go'), 3, /^id: .*lower-case/],
    ['an id with an underline', ENTRY.replace('go', 'go_lang'), 3, /^id: .*hyphens/],
    ['an id that ends in a hyphen', ENTRY.replace('go', 'go-'), 3, /^id: /],
    ['an unknown kind', ENTRY.replace('language', 'tongue'), 5, /^kind: not one of/],
    ['an unknown guard', `${ENTRY}    guard: strict\n`, 6, /^guard: not one of/],
    ['a label that is a number', ENTRY.replace('prefLabel: Go', 'prefLabel: 360'), 4, /^prefLabel: .*string/],
    ['an empty label', ENTRY.replace('prefLabel: Go', 'prefLabel: " "'), 4, /^prefLabel: /],
    ['a missing label', ENTRY.replace('    prefLabel: Go\n', ''), 3, /^prefLabel: /],
    ['one label for a list', `${ENTRY}    altLabels: Golang\n`, 6, /^altLabels: .*array/],
    [
      'a form with an unknown guard',
      `${ENTRY}    altLabels:\n      - Golang\n      - { form: G, guard: x }\n`,
      8,
      /^altLabels\.1/,
    ],
    ['an entry that is a word', 'field: x\nconcepts:\n  - go\n', 3, /^the entry: /],
    ['no field', 'concepts: []\n', 1, /^field: /],
    ['an empty file', '', 1, /^the file is empty$/],
    ['a file of comments', '# later\n', 1, /^the file is empty$/],
    ['a file that is a list', '- go\n', 1, /^the file is no map/],
    ['brackets without end', `field: x\nconcepts: ${'['.repeat(100_000)}\n`, 2, /^brackets in brackets/],
    ['bad indentation', 'field: x\nconcepts:\n  - id: go\n   prefLabel: Go\n', 4, /./],
    ['a colon in a label', ENTRY.replace('prefLabel: Go', 'prefLabel: Go: lang'), 4, /mapping/i],
    ['a key twice', `${ENTRY}    id: golang\n`, 6, /unique/],
    ['an alias without its anchor', `${ENTRY}    altLabels: [*golang]\n`, 1, /alias/],
    ['two documents', `${ENTRY}---\n${ENTRY}`, 6, /documents/],
  ])('%s', (_, text, line, what) => {
    const { concepts, problems } = parseLexicon(text, 'x.yaml');
    expect(concepts).toEqual([]);
    expect(problems).toMatchObject([
      { file: 'x.yaml', line, what: expect.stringMatching(what), fix: expect.stringMatching(/\w/) },
    ]);
  });

  test('several at once', () => {
    const { problems } = parseLexicon(ENTRY.replace('go', 'GO').replace('language', 'x'), 'x.yaml');
    expect(problems.map(({ line }) => line)).toEqual([3, 5]);
  });
});

test('a problem is one line', () => {
  expect(problemLine({ file: 'x.yaml', line: 3, what: 'the id go is taken', fix: 'give it another' })).toBe(
    'x.yaml:3: the id go is taken; give it another',
  );
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'b.yaml'), ENTRY);
  writeFileSync(join(folder, 'a.yml'), ENTRY.replace('go', 'golang'));
  writeFileSync(join(folder, 'README.md'), '# Lexicons');

  test('the YAML files of a folder, by name', () => {
    expect(lexiconFiles(folder)).toEqual([join(folder, 'a.yml'), join(folder, 'b.yaml')]);
  });

  test('are read together and called by their base names', () => {
    const { concepts, problems } = readLexicons(lexiconFiles(folder));
    expect(problems).toEqual([]);
    expect(concepts.map(({ id, file }) => [id, file])).toEqual([
      ['golang', 'a.yml'],
      ['go', 'b.yaml'],
    ]);
  });

  test('one that is not there is a problem, and the others are read', () => {
    const missing = join(folder, 'missing.yaml');
    const { concepts, problems } = readLexicons([missing, join(folder, 'b.yaml')]);
    expect(concepts.map(({ id }) => id)).toEqual(['go']);
    expect(problems).toMatchObject([{ file: 'missing.yaml', line: null, what: 'does not exist' }]);
  });
});
