import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/errors.js';
import { readReading } from '../../src/vocabulary/reading.js';
import { ROOT } from '../support/vocabulary.js';

const TABLES = join(ROOT, 'lexicons/reading');
const folder = mkdtempSync(join(tmpdir(), 'reading-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** All tables of the project, one of them written otherwise. */
const withTable = (name: string, text: string): string => {
  for (const file of readdirSync(TABLES)) copyFileSync(join(TABLES, file), join(folder, file));
  writeFileSync(join(folder, `${name}.yaml`), text);
  return folder;
};

test('every file of the folder is a table, and every table has its file', () => {
  const files = readdirSync(TABLES).map((file) => file.replace(/\.yaml$/, ''));
  expect(Object.keys(readReading(TABLES)).sort()).toEqual(files.sort());
});

describe('a table with a fault names the file and what is wrong', () => {
  test.each([
    ['guards', 'after: [developer]\nbefore: [language]', /^guards\.yaml: lead: /],
    ['guards', 'after: []\nbefore: []\nlead: []\nverbs: []\nyears: []\nbehind: []', /^guards\.yaml: .*"behind"/],
    ['people', 'meeting: work', /^people\.yaml: meeting: /],
    ['advice', 'untold: [database]\nvague: [3]', /^advice\.yaml: vague\.0: /],
    ['groups', '- or', /^groups\.yaml: /],
    ['sections', 'demanded: [requirements]', /^sections\.yaml: /],
    ['wholes', 'wholes: [{ whole: full-stack, parts: [back-end] }]', /^wholes\.yaml: wholes\.0\.parts: /],
  ])('%s: %s', (name, text, message) => {
    const read = (): unknown => readReading(withTable(name, text));
    expect(read).toThrow(LexiconError);
    expect(read).toThrow(message);
  });

  test('a missing one too', () => {
    expect(() => readReading(join(ROOT, 'lexicons/nothing'))).toThrow('guards.yaml');
  });
});
