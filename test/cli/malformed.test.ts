import { expect, test } from 'vitest';
import { expectRefusal, folder, run } from '../support/run.js';

const ENTRY = '  - {id: frobnicator, prefLabel: Frobnicator, kind: tool}\n';
const file = (entries: string): string => `field: private\nconcepts:\n${entries}`;
const HEAD = '^ats: terms\\.yaml:?';

/** Every way in which a private lexicon was seen to be wrong: the file, where and what is told of it, and the mend. */
test.each<[string, string | Uint8Array, string]>([
  [
    'an unknown key',
    file(ENTRY.replace('kind', 'colour: red, kind')),
    '3: the entry: unknown key: colour; leave it out',
  ],
  [
    'a misspelt key',
    file(ENTRY.replace('prefLabel', 'prefLable')),
    '3: the entry: unknown key: prefLable; write prefLab',
  ],
  ['a missing key', file(ENTRY.replace(', kind: tool', '')), '3: kind: .*write one of language, framework'],
  ['a missing label', file(ENTRY.replace('prefLabel: Frobnicator, ', '')), '3: prefLabel: is missing; every entry has'],
  ['a wrong kind', file(ENTRY.replace('tool', 'gadget')), '3: kind: not one of .*; write one of language, framework'],
  ['a duplicate id', file(ENTRY + ENTRY.replace('Frob', 'Drob')), '4: the id frobnicator is taken; .*terms.yaml:3'],
  ['a built-in id', file(ENTRY.replace('frobnicator', 'docker')), '3: the id docker is taken; .*devops.yaml:\\d+'],
  [
    'a form claimed twice',
    file(ENTRY.replace('Frobnicator', 'golang')),
    '3: .*form "golang"; go \\(languages.yaml:\\d+',
  ],
  [
    'a form in brackets it cannot have',
    file(ENTRY.replace('Frobnicator', '"@frob"')),
    '3: the tokenizer breaks .*"@frob"',
  ],
  [
    'a cycle',
    file(
      `${ENTRY.replace('}', ', implies: [dd]}')}  - {id: dd, prefLabel: Ddee, kind: tool, implies: [frobnicator]}\n`,
    ),
    '\\d: a cycle: .*; take one of the links out',
  ],
  [
    'a link to an unknown id',
    file(ENTRY.replace('}', ', implies: [zzz]}')),
    '3: frobnicator implies zzz, which no lexicon has; ',
  ],
  ['a misspelt id', file(ENTRY.replace('}', ', broader: [dokcer]}')), '3: .*broader dokcer.*; write docker$'],
  ['an alias for an id', file(ENTRY.replace('}', ', related: [golang]}')), '3: .*related golang.*; write go$'],
  ['bad YAML', file('  - id: a\n   prefLabel: A\n'), '\\d: .*; mend the YAML'],
  ['a tab', file('\t- id: a\n'), '3: Tabs are not allowed as indentation; mend the YAML'],
  ['an empty file', '', '1: the file is empty; begin it with'],
  ['another file', 'just words\n', '1: the file is no map of keys; begin it with'],
  ['a binary file', new Uint8Array([0, 1, 2, 3]), ' is a binary file; give a YAML file'],
  ['another encoding', new Uint8Array([0x66, 0x3a, 0x20, 0xe9]), ' is not UTF-8 text; save it as UTF-8'],
  ['a huge file', 'field: x\n'.repeat(800_000), ' is larger than 5 MB; '],
  ['endless brackets', `concepts: ${'['.repeat(50_000)}`, '1: brackets in brackets without end; '],
])('%s in a private lexicon is refused with its place and its mend', async (_, content, line) => {
  const cwd = folder({ 'terms.yaml': content });
  expectRefusal(
    await run(['terms', '-', '--lexicon', 'terms.yaml'], { cwd, input: 'Docker' }),
    new RegExp(HEAD + line, 'm'),
  );
});

test('a collision of two private files names both, by their paths', async () => {
  const cwd = folder({ 'a.yaml': file(ENTRY), 'b.yaml': file(`# later\n${ENTRY.replace('frob', 'drob')}`) });
  const ran = await run(['terms', '-', '--lexicon', 'a.yaml', '--lexicon', './b.yaml'], { cwd, input: 'Docker' });
  expectRefusal(ran, /\.\/b\.yaml:4: .*|a\.yaml:3/);
  expect(ran.stderr).toMatch(/a\.yaml:3/);
  expect(ran.stderr).toMatch(/\.\/b\.yaml:4/);
});
