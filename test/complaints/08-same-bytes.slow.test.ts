import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { FILES, POSTING } from '../support/files.js';
import { runLive } from '../support/live.js';
import { useRooms } from '../support/rooms.js';
import { run } from '../support/run.js';

const room = useRooms();

const ONE = 'field: one\nconcepts:\n  - {id: zorp, prefLabel: Zorp, kind: tool, implies: [quibble]}\n';
const TWO = 'field: two\nconcepts:\n  - {id: quibble, prefLabel: Quibble, kind: tool, altLabels: [QBL]}\n';
const THREE = 'field: three\nconcepts:\n  - {id: wimble, prefLabel: Wimble, kind: tool, related: [zorp, docker]}\n';
const OWN = { 'one.yaml': ONE, 'two.yaml': TWO, 'three.yaml': THREE };
const OWN_POSTING = POSTING.replace('- Elixir', '- Zorp\n- Quibble\n- Wimble\n- Knowledge of FrobQL');

/** Where and as whom a run takes place, each in a folder of its own. None of it may show in the result. */
const WORLDS: Record<string, string>[] = [
  { TZ: 'Europe/Istanbul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
];

describe.concurrent('complaint 8: the same input gives another score', () => {
  test.each([['json'], ['terminal']])('%s is the same to the byte, in any zone, locale and folder', async (format) => {
    const args = ['score', 'posting.md', '--cv', 'cv.md', '--format', format];
    const runs = WORLDS.map((env) => runLive(args, { cwd: room(FILES), env }));
    const [first, ...others] = await Promise.all(runs);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first?.stdout.length).toBeGreaterThan(500);
    for (const other of others) expect(other).toEqual(first);
  });

  test('and in whatever order the private lexicons are named', async () => {
    const cwd = room({ ...FILES, ...OWN, 'posting.md': OWN_POSTING });
    const names = Object.keys(OWN);
    const orders = [names, names.toReversed()];
    const runs = orders.map((order) =>
      run(
        ['score', 'posting.md', '--cv', 'cv.md', '--format', 'json', ...order.flatMap((name) => ['--lexicon', name])],
        { cwd },
      ),
    );
    const [first, ...others] = await Promise.all(runs);
    expect(first?.stdout).toContain('"quibble"');
    for (const other of others) expect(other).toEqual(first);
  });

  test('and whether the lines of its files end as on Windows', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    const [posting, cv, facts] = [POSTING, FILES['cv.md'], FILES['facts.yaml']];
    const { score, parts } = coverageOf({ posting, cv, facts });
    expect(coverageOf({ posting: windows(posting), cv: windows(cv), facts: windows(facts) })).toMatchObject({
      score,
      parts,
    });
  });
});

describe('complaint 8, over many inputs', () => {
  const label = fc.constantFrom('Docker', 'k8s', 'Postgres', 'React or Vue', 'CI/CD', 'Node.js', 'AWS/GCP', 'Kafka');
  const labels = fc.array(label, { minLength: 1, maxLength: 8 });

  test('a second time gives the same bytes', () => {
    fc.assert(
      fc.property(labels, labels, (asked, told) => {
        const texts = { posting: postingOf(asked), cv: cvOf(told.map((name) => `Worked with ${name}`)) };
        expect(renderJson(coverageOf(texts))).toBe(renderJson(coverageOf(texts)));
      }),
      { numRuns: 40 },
    );
  });

  const shuffled = labels.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );

  test('the order of bullets does not matter to the score', () => {
    fc.assert(
      fc.property(labels, shuffled, (asked, [told, mixed]) => {
        const score = (all: readonly string[]): number | null =>
          coverageOf({ posting: postingOf(asked), cv: cvOf(all.map((name) => `Worked with ${name}`)) }).score;
        expect(score(mixed)).toBe(score(told));
      }),
      { numRuns: 60 },
    );
  });

  test('nor does the order of sections', () => {
    const parts = [
      '## Work\n\n* Ran Docker\n',
      '## Skills\n\nKafka, Git\n',
      '## Summary\n\nI know Postgres very well.\n',
    ];
    const posting = postingOf(['Docker', 'Kafka', 'PostgreSQL']);
    const scores = [parts, parts.toReversed()].map((all) => coverageOf({ posting, cv: all.join('\n') }).score);
    expect(scores[1]).toBe(scores[0]);
  });

  test('nor, but for the last digits, the order of what is asked', () => {
    fc.assert(
      fc.property(shuffled, labels, ([asked, mixed], told) => {
        const cv = cvOf(told.map((name) => `Worked with ${name}`));
        const score = (all: readonly string[]): number => coverageOf({ posting: postingOf(all), cv }).score ?? -1;
        expect(score(mixed)).toBeCloseTo(score(asked), 8);
      }),
      { numRuns: 60 },
    );
  });
});
