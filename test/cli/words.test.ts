import { describe, expect, test } from 'vitest';
import { FILES } from '../support/files.js';
import { expectRefusal, folder, run } from '../support/run.js';

const TEXT = 'Ran k8s and Docker,\nbut no experience with GraphQL.\n';

describe('ats terms', () => {
  test('prints a table: line, words, concept, kind and how they differ', async () => {
    const { status, stdout } = await run(['terms', '-'], { input: TEXT });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(/\s{2,}|(?<=\S{3}) (?=[A-Z])/)),
    ).toEqual([
      ['1', 'k8s', 'Kubernetes', expect.stringMatching(/, alias$/)],
      ['1', 'Docker', 'Docker', 'tool'],
      ['2', 'GraphQL', 'GraphQL', expect.stringMatching(/, negated$/)],
    ]);
  });

  test('prints JSON whose spans are into the text', async () => {
    const cwd = folder({ 'text.txt': TEXT });
    const mentions: { start: number; end: number; surface: string; conceptId: string; negated?: boolean }[] =
      JSON.parse((await run(['terms', 'text.txt', '--json'], { cwd })).stdout);
    expect(mentions.map((one) => one.conceptId)).toEqual(['kubernetes', 'docker', 'graphql']);
    expect(mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual(mentions.map((one) => one.surface));
    expect(mentions.map((one) => one.negated)).toEqual([undefined, undefined, true]);
  });

  test.each([['--json'], []])('hints at a misspelt name on standard error, and leaves it out: %s', async (...args) => {
    const { status, stdout, stderr } = await run(['terms', '-', ...args], {
      input: 'Docker\n- Kuberentes\n- a flask, then lunch\n',
    });
    expect(status).toBe(0);
    expect(stdout).not.toContain('Kuber');
    expect(stderr).toBe('ats: hint: line 2: “Kuberentes” looks like Kubernetes; it is not counted\n');
  });

  test('answers line for line, with ids as they came, without what is negated', async () => {
    const input = [
      { id: 'a', text: 'Docker 🐳 and Kubernetes' },
      { id: 7, text: 'nothing' },
      { id: '', text: TEXT, more: true },
    ];
    const { status, stdout, stderr } = await run(['terms', '-', '--ndjson'], {
      input: `${input.map((one) => JSON.stringify(one)).join('\n\n')}\n`,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines: { id: unknown; mentions: { conceptId: string; start: number }[] }[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((one) => [one.id, one.mentions.map((mention) => mention.conceptId)])).toEqual([
      ['a', ['docker', 'kubernetes']],
      [7, []],
      ['', ['kubernetes', 'docker']],
    ]);
    expect(lines[0]?.mentions[1]).toEqual({
      conceptId: 'kubernetes',
      prefLabel: 'Kubernetes',
      kind: expect.any(String),
      start: 14,
      end: 24,
      surface: 'Kubernetes',
      via: 'literal',
    });
  });

  test.each([
    ['is no JSON', 'Docker'],
    ['has no id', '{"text": "Docker"}'],
    ['has no text', '{"id": 1}'],
    ['has a text that is none', '{"id": 1, "text": 2}'],
    ['has an id that is none', '{"id": null, "text": "Docker"}'],
    ['is an array', '["a", "Docker"]'],
  ])('names the line that %s', async (_, line) => {
    const input = `{"id": 1, "text": "Docker"}\n${line}\n`;
    expectRefusal(await run(['terms', '-', '--ndjson'], { input }), /line 2 of the input/);
  });
});

describe('ats explain', () => {
  test.each([
    ['a term', ['kubernetes'], [/^tokens: \[kubernetes\]$/m, /is Kubernetes \(kubernetes, \w+\)/, /\w+\.yaml:\d+$/m]],
    ['another name', ['k8s'], [/is Kubernetes/, /by the form “k8s”/]],
    ['several words', ['google', 'cloud', 'tasks'], [/is Google Cloud Tasks/]],
    ['an ordinary word', ['go', 'home'], [/no concept of the lexicon/, /“go” is not taken for Go/]],
    ['a near miss', ['kubernets'], [/no concept of the lexicon/, /near by spelling or stem: .*Kubernetes/]],
    ['what is denied', ['no experience with docker'], [/negated here/]],
  ])('%s', async (_, words, lines) => {
    const { status, stdout, stderr } = await run(['explain', ...words]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const line of lines) expect(stdout).toMatch(line);
  });

  test('as JSON', async () => {
    expect(JSON.parse((await run(['explain', 'k8s', '--json'])).stdout)).toMatchObject({
      tokens: ['k8s'],
      mentions: [{ conceptId: 'kubernetes' }],
    });
  });
});

describe('ats lexicon', () => {
  test('lists every concept as JSON', async () => {
    const { status, stdout } = await run(['lexicon', 'list', '--json']);
    expect(status).toBe(0);
    const concepts: { id: string }[] = JSON.parse(stdout);
    expect(concepts.length).toBeGreaterThan(500);
    expect(concepts.find((one) => one.id === 'kubernetes')).toEqual({
      id: 'kubernetes',
      prefLabel: 'Kubernetes',
      altLabels: expect.arrayContaining(['k8s']),
      kind: expect.any(String),
      type: 'hard',
      broader: expect.any(Array),
      implies: expect.any(Array),
      related: expect.any(Array),
      file: expect.stringMatching(/^\w+\.yaml$/),
    });
    expect(new Set(concepts.map((one) => one.id)).size).toBe(concepts.length);
  });

  const BROKEN = `field: private
concepts:
  - {id: frobnicator, prefLabel: Frobnicator, kind: gadget}
  - {id: Big One, prefLabel: Big, kind: tool}
`;
  test('is not used with a private file that is broken', async () => {
    const cwd = folder({ ...FILES, 'private.yaml': BROKEN });
    expectRefusal(await run(['terms', 'cv.md', '--lexicon', 'private.yaml'], { cwd }), /private\.yaml:3: /);
  });

  test('takes a private file that is right', async () => {
    const cwd = folder({
      'private.yaml': 'field: private\nconcepts:\n  - {id: frobnicator, prefLabel: Frobnicator, kind: tool}\n',
    });
    const { stdout } = await run(['terms', '-', '--lexicon', 'private.yaml'], { cwd, input: 'Ran the frobnicator.' });
    expect(stdout).toMatch(/Frobnicator/);
  });
});

describe('ats facts', () => {
  test('lists the ledger, with where each fact stands', async () => {
    const { status, stdout, stderr } = await run(['facts', '--cv', 'cv.md'], { cwd: folder(FILES) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`boxes !  cv.md:3
    Ran containers.
    (stated)
types  cv.md:4
    Wrote services.
    (stated)
gate  not in the CV
    Wrote the gateway.
    (extrapolated from types: confirm first)
3 facts, 2 of them in the CV
`);
  });

  test('lists it as JSON', async () => {
    const rows = JSON.parse((await run(['facts', '--cv', 'cv.md', '--json'], { cwd: folder(FILES) })).stdout);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      id: 'boxes',
      statement: 'Ran containers.',
      origin: 'stated',
      from: [],
      importance: 'high',
      concepts: ['docker'],
      terms: [],
      inCv: true,
      line: 3,
      section: 'Work',
    });
    expect(rows[2]).toMatchObject({ id: 'gate', inCv: false, line: null, section: null });
  });

  test('refuses a ledger that is wrong', async () => {
    const cwd = folder({ ...FILES, 'facts.yaml': FILES['facts.yaml'].replace('id: types', 'id: boxes') });
    expectRefusal(await run(['facts', '--cv', 'cv.md'], { cwd }), /^ats: facts\.yaml:3: the id boxes stands twice/);
  });
});
