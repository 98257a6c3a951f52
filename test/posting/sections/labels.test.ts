import { describe, expect, test } from 'vitest';
import { innerLabels } from '../../../src/posting/sections/labels.js';
import { vocabulary } from '../../support/vocabulary.js';

describe('the labels inside a line of ordinary length', () => {
  test.each<[string, string[]]>([
    ['Fennel is hiring. Requirements: Go', ['required: Go']],
    ['We dig. Stack: Go. Nice to have: SQL', ['stack: Go. Nice to have: SQL', 'preferred: SQL']],
    ['Web developer [Tech Stack: Go, SQL] in Ghent', ['stack: Go, SQL']],
    ['Web developer [Skills: Go, SQL]', ['stack: Go, SQL']],
    ['Web developer (backend stack: Go)', ['stack: Go']],
    ['Requirements: Go', []],
    ['We dig. Location: Ghent', []],
    ['We dig. Trowels: two', []],
    ['Web developer [Go, SQL]', []],
    ['We meet at 10:30. All our requirements are few', []],
    ['Senior engineer (full stack: web)', []],
  ])('%s', (line, expected) => {
    const found = innerLabels(line, vocabulary());
    expect(found.map(({ kind, end, until }) => `${kind}: ${line.slice(end, until)}`)).toEqual(expected);
  });
});
