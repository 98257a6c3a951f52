import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/errors.js';
import { findMentions } from '../../src/matching/match.js';
import type { GrowingLexicon } from '../../src/vocabulary/growing.js';
import { mergeLexicons } from '../../src/vocabulary/merge.js';
import { loadVocabulary } from '../../src/vocabulary/open.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from './entries.js';

const folder = mkdtempSync(join(tmpdir(), 'private-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const write = (...entries: string[]): string => {
  const path = join(folder, `own${files++}.yaml`);
  writeFileSync(path, `field: own\nconcepts:\n${entries.map((one) => `  - { ${one} }\n`).join('')}`);
  return path;
};

const builtIn = (): GrowingLexicon => lexiconOf(entry('Go', { file: 'languages.yaml', line: 85 }), entry('Docker'));

test('a private concept is found, and may link to the built-in ones', () => {
  const lexicon = builtIn();
  mergeLexicons(lexicon, [
    write('id: acme-grid, prefLabel: Acme Grid, kind: platform, altLabels: [AG9], implies: [docker]'),
  ]);
  const found = findMentions('acme-grid, AG9 and docker', { ...vocabulary(), lexicon });
  expect(found.map(({ conceptId }) => conceptId)).toEqual(['acme-grid', 'acme-grid', 'docker']);
});

test('private files may link to each other', () => {
  const lexicon = builtIn();
  mergeLexicons(lexicon, [
    write('id: aa, prefLabel: Aagrid, kind: tool, implies: [bb]'),
    write('id: bb, prefLabel: Beegrid, kind: tool'),
  ]);
  expect([...lexicon.concepts].map(({ id }) => id)).toEqual(['docker', 'go', 'aa', 'bb']);
});

describe('an error names file, line, what, and how to mend it', () => {
  test.each([
    [
      'a taken id',
      ['id: go, prefLabel: Gopher, kind: tool'],
      /own\d+\.yaml:3: the id go is taken; .*languages\.yaml:85/,
    ],
    [
      'a taken form',
      ['id: gg, prefLabel: GO, kind: tool'],
      /own\d+\.yaml:3: gg claims the form "GO"; go \(languages\.yaml:85\)/,
    ],
    ['an unknown id', ['id: gg, prefLabel: Gee, kind: tool, implies: [nope]'], /own\d+\.yaml:3: gg implies nope/],
    [
      'a wrong key',
      ['id: gg, prefLabel: Gee, kind: tool, lable: x'],
      /own\d+\.yaml:3: the entry: unknown key: lable; /,
    ],
    [
      'a cycle',
      ['id: gg, prefLabel: Gee, kind: tool, implies: [hh]', 'id: hh, prefLabel: Aitch, kind: tool, implies: [gg]'],
      /own\d+\.yaml:3: a cycle: gg → hh → gg; /,
    ],
    [
      'several',
      ['id: go, prefLabel: Gee, kind: tool', 'id: docker, prefLabel: Dee, kind: tool'],
      /own\d+\.yaml:4: the id docker is taken; .* \(and 1 more: ats lexicon check --lexicon FILE lists them\)$/,
    ],
  ])('%s', (_, entries, message) => {
    const merge = (): void => mergeLexicons(builtIn(), [write(...entries)]);
    expect(merge).toThrow(LexiconError);
    expect(merge).toThrow(message);
  });

  test('a form in two private files, by the path of each', () => {
    const [one, other] = [
      write('id: aa, prefLabel: Aagrid, kind: tool'),
      write('id: bb, prefLabel: aagrid, kind: tool'),
    ];
    expect(() => mergeLexicons(builtIn(), [one, other])).toThrow(
      `${other}:3: bb claims the form "aagrid"; aa (${one}:3) has it too: leave it in one of them`,
    );
  });

  test('but the same file twice is one', () => {
    const path = write('id: aa, prefLabel: Aagrid, kind: tool');
    const lexicon = builtIn();
    mergeLexicons(lexicon, [path, path]);
    expect(lexicon.concepts.size).toBe(3);
  });

  test('a file that is not there', () => {
    const merge = (): void => mergeLexicons(builtIn(), [join(folder, 'missing.yaml')]);
    expect(merge).toThrow(LexiconError);
    expect(merge).toThrow(/missing\.yaml does not exist; check the path$/);
  });
});

test('the built-in vocabulary takes a private file', async () => {
  const { lexicon, ...rest } = await loadVocabulary([write('id: acme-grid, prefLabel: Acme Grid, kind: platform')]);
  expect(lexicon.concepts.size).toBe(vocabulary().lexicon.concepts.size + 1);
  const found = findMentions('Acme Grid and Kubernetes', { lexicon, ...rest });
  expect(found.map(({ conceptId }) => conceptId)).toEqual(['acme-grid', 'kubernetes']);
});

test('and refuses one that takes its ids', async () => {
  const path = write('id: kubernetes, prefLabel: Kay, kind: tool');
  await expect(loadVocabulary([path])).rejects.toThrow(/the id kubernetes is taken; .*devops\.yaml:\d+/);
});
