import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertEntries, type NewEntry } from '../../src/vocabulary/insert.js';

const ZORP: NewEntry = { id: 'zorp', prefLabel: 'Zorp', kind: 'tool', implies: ['docker'] };
const BLOCK = (indent: string): string =>
  ['- id: zorp', '  prefLabel: Zorp', '  kind: tool', '  implies: [docker]', '']
    .map((l) => (l ? indent + l : l))
    .join('\n');

describe('a new file', () => {
  test('has a head, a field by its name, and the entries', () => {
    expect(insertEntries('', [ZORP], 'some/my-terms.yaml')).toBe(
      `# Private terms for ats: give this file with --lexicon; docs/lexicon.md explains the keys.\nfield: "my-terms"\nconcepts:\n${BLOCK('  ')}`,
    );
  });
});

describe('what stands in a file stays as it is', () => {
  test.each<[string, string, string]>([
    [
      'inline entries and comments',
      'field: x # f\n\nconcepts:\n    # one\n    - {id: aa,   prefLabel: "Aax", kind: tool}  # c\n\n# end\n',
      '    ',
    ],
    [
      'a list of aliases at the end',
      'field: x\nconcepts:\n- id: aa\n  prefLabel: Aax\n  kind: tool\n  altLabels:\n    - Bb\n    - Cc # hm\n\n\n# end\n',
      '',
    ],
    ['no line break at the end', 'field: x\nconcepts:\n  - id: aa\n    prefLabel: Aax\n    kind: tool', '  '],
    ['keys after the list', 'concepts:\n  - id: aa\n    prefLabel: Aax\n    kind: tool\nfield: x\n', '  '],
    [
      'a list in brackets last',
      'field: x\nconcepts:\n  - id: aa\n    kind: tool\n    altLabels: [\n      Bb,\n      Cc ]\n',
      '  ',
    ],
  ])('%s', (_, text, indent) => {
    const added = insertEntries(text, [ZORP], 'x.yaml');
    expect(added.replace(BLOCK(indent), '').trimEnd()).toBe(text.trimEnd());
    expect(parse(added).concepts.at(-1)).toEqual(ZORP);
    expect(parse(added).field).toBe('x');
  });

  test('line breaks of Windows too', () => {
    const text = 'field: x\r\nconcepts:\r\n  - id: aa\r\n    kind: tool\r\n';
    expect(insertEntries(text, [ZORP], 'x.yaml')).toBe(text + BLOCK('  ').replaceAll('\n', '\r\n'));
  });
});

test.each([['concepts: []\nfield: x\n'], ['field: x\nconcepts: [{id: aa, prefLabel: Aax, kind: tool}] # flow\n']])(
  'a list in brackets is written anew: %j',
  (text) => {
    const added: { concepts: unknown[] } = parse(insertEntries(text, [ZORP], 'x.yaml'));
    expect(added.concepts.at(-1)).toEqual(ZORP);
    expect(added.concepts).toHaveLength(parse(text).concepts.length + 1);
  },
);

test.each(['No', '360', 'a: b', '#1 Tool', '- x', "it's"])(
  'a label that YAML would misread is quoted: %s',
  (prefLabel) => {
    expect(parse(insertEntries('', [{ ...ZORP, prefLabel }], 'x.yaml')).concepts[0].prefLabel).toBe(prefLabel);
  },
);
