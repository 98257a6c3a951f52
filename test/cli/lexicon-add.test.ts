import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, type Ran, run } from '../support/run.js';

const FILE = 'ats-lexicon.yaml';
const add = (cwd: string, ...args: string[]): Promise<Ran> => run(['lexicon', 'add', ...args], { cwd });
const read = (cwd: string, name = FILE): string => readFileSync(join(cwd, name), 'utf8');

const ENTRY = `- id: apache-frob
  prefLabel: Apache Frob
  altLabels: [Frob, AFrob]
  kind: framework
  implies: [java]
`;

describe('a term is added', () => {
  test('to a new file, which the other commands then read', async () => {
    const cwd = folder();
    const args = ['Apache Frob', '--kind', 'framework', '--alias', 'Frob,AFrob', '--implies', 'java'];
    expect(await add(cwd, ...args)).toEqual({
      status: 0,
      stdout: ENTRY,
      stderr: `Wrote ${FILE}; to use it: ats score <posting> --lexicon ${FILE}\n`,
    });
    expect(readdirSync(cwd)).toEqual([FILE]);
    const found = await run(['terms', '-', '--json', '--lexicon', FILE], { cwd, input: 'Built on AFrob.' });
    expect(JSON.parse(found.stdout)).toMatchObject([{ conceptId: 'apache-frob', via: 'alias' }]);
    expect((await run(['terms', '-', '--json'], { cwd, input: 'Built on AFrob.' })).stdout).toBe('[]\n');
    expect((await run(['lexicon', 'check', '--lexicon', FILE], { cwd })).status).toBe(0);
  });

  test('to a file that is there, which keeps its comments', async () => {
    const own =
      '# mine\nfield: own\nconcepts:\n  # first\n  - {id: zorp,   prefLabel: Zorp, kind: tool} # z\n\n# end\n';
    const cwd = folder({ 'own.yaml': own });
    expect((await add(cwd, 'Quibble', '--to', 'own.yaml', '--related', 'zorp')).status).toBe(0);
    expect(read(cwd, 'own.yaml')).toBe(
      own.replace('# z\n', '# z\n  - id: quibble\n    prefLabel: Quibble\n    kind: tool\n    related: [zorp]\n'),
    );
  });

  test('or several at once, which may be spoken of together', async () => {
    const cwd = folder();
    expect((await add(cwd, 'Zorp', 'Quibble Store', '--broader', 'docker', '--guard', 'word')).status).toBe(0);
    expect(read(cwd).match(/id: .*|guard: .*|broader: .*/g)).toEqual([
      'id: zorp',
      'guard: word',
      'broader: [docker]',
      'id: quibble-store',
      'guard: word',
      'broader: [docker]',
    ]);
  });

  test('with its id and Spanish names as given, to a file in a new folder', async () => {
    const cwd = folder();
    await add(cwd, '帳', '--id', 'zhang', '--es', 'libro zhang', '--es', 'zhang', '--to', 'a/b.yaml');
    expect(read(cwd, 'a/b.yaml')).toMatch(/id: zhang\n {4}prefLabel: 帳\n {4}es: \[libro zhang, zhang\]/);
  });

  test('which may link to another private file', async () => {
    const cwd = folder();
    await add(cwd, 'Zorp', '--to', 'one.yaml');
    const args = ['Quibble', '--implies', 'zorp', '--to', 'two.yaml'];
    expect((await add(cwd, ...args)).status).toBe(2);
    expect((await add(cwd, ...args, '--lexicon', 'one.yaml', '--lexicon', './two.yaml')).status).toBe(0);
    expect(
      (await add(cwd, 'Wimble', '--to', 'two.yaml', '--lexicon', 'one.yaml', '--lexicon', './two.yaml')).status,
    ).toBe(0);
  });

  test.each([
    [['Thistle'], /^ats: warning: “Thistle” is an ordinary word too, .*--guard word.*\nWrote /],
    [['Thistle', '--guard', 'word'], /^Wrote /],
    [['Zorp', '--alias', 'gardens'], /^ats: warning: “gardens” is an ordinary word too/],
  ])('with a warning where it is an ordinary word: %j', async (args, stderr) => {
    expect(await add(folder(), ...args)).toMatchObject({ status: 0, stderr: expect.stringMatching(stderr) });
  });

  test('or only shown', async () => {
    const cwd = folder();
    expect(await add(cwd, 'Zorp', '--dry-run')).toEqual({
      status: 0,
      stdout: '- id: zorp\n  prefLabel: Zorp\n  kind: tool\n',
      stderr: `Nothing was written to ${FILE}: a dry run\n`,
    });
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('nothing is written, and a line says why,', () => {
  const OWN = 'field: own\nconcepts:\n  - {id: zorp, prefLabel: Zorp, kind: tool}\n';
  test.each<[string, string[], RegExp[]]>([
    ['of what is known', ['Golang'], [/^“Golang” is known already: Go \(go\), languages\.yaml:\d+; leave it out$/]],
    ['of what the file knows', ['zorp'], [/^“zorp” is known already: Zorp \(zorp\), ats-lexicon\.yaml:3; /]],
    ['of a known alias', ['Quib', '--alias', 'k8s'], [/^“k8s” is known already: Kubernetes \(kubernetes\), /]],
    ['of a taken id', ['Quib', '--id', 'docker'], [/^ats-lexicon\.yaml:4: the id docker is taken; .*devops\.yaml:\d+/]],
    ['of an id that is none', ['Quib', '--id', 'Qu ib'], [/^ats-lexicon\.yaml:4: id: an id is lower-case/]],
    ['of a term given twice', ['Quib', 'QUIB'], [/^ats-lexicon\.yaml:7: the id quib is taken/]],
    ['of a sign', ['@quib'], [/^ats-lexicon\.yaml:4: the tokenizer breaks the form "@quib"; /]],
    [
      'of links that lead nowhere',
      ['Quib', '--implies', 'dokcer,golang', '--related', 'nowhere'],
      [/implies dokcer, which no lexicon has; write docker$/, /implies golang, .*; write go$/, /related nowhere, /],
    ],
    ['of a link to itself', ['Quib', '--implies', 'quib'], [/quib implies itself; leave it out$/]],
  ])('%s', async (_, args, lines) => {
    const cwd = folder({ [FILE]: OWN });
    const { status, stdout, stderr } = await add(cwd, ...args);
    const told = stderr.trimEnd().split('\n');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(told.pop()).toBe(`ats: nothing was written to ${FILE}`);
    expect(told).toHaveLength(lines.length);
    told.forEach((line, i) => {
      expect(line.replace(/^ats: /, '')).toMatch(lines[i] ?? /^$/);
    });
    expect(read(cwd)).toBe(OWN);
    expect(readdirSync(cwd)).toEqual([FILE]);
  });

  test.each<[string, string[], string | Uint8Array, RegExp]>([
    ['of a wrong kind', ['Quib', '--kind', 'gadget'], OWN, /gadget.*language/],
    ['of two terms with one alias', ['Quib', 'Quob', '--alias', 'Q'], OWN, /one term at a time/],
    ['of a term without an id', ['帳'], OWN, /give one with --id/],
    ['of an empty term', [' '], OWN, /<term> is empty; give it a value/],
    ['of an empty alias', ['Quib', '--alias', ' ,'], OWN, /Give a name/],
    ['of a binary file', ['Quib'], new Uint8Array([1, 0, 2]), /ats-lexicon\.yaml is a binary file; give a YAML file/],
  ])('%s', async (_, args, content, line) => {
    const cwd = folder({ [FILE]: content });
    const { status, stdout, stderr } = await add(cwd, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ats: [^\n]+\n$/);
    expect(stderr).toMatch(line);
  });

  test('of a file that is wrong already', async () => {
    const cwd = folder({ [FILE]: OWN.replace('tool', 'gadget') });
    expect((await add(cwd, 'Quib')).stderr).toMatch(/^ats: ats-lexicon\.yaml:3: kind: .*\nats: nothing was written/);
  });

  test('of a folder that does not take it', async () => {
    const cwd = folder({ file: 'x' });
    expect(await add(cwd, 'Quib', '--to', 'file/x.yaml')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be written'),
    });
    expect(existsSync(join(cwd, 'file/x.yaml'))).toBe(false);
  });
});
