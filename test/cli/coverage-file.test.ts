import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/cli/coverage-file.js';
import { diffCoverages } from '../../src/coverage/diff.js';
import { InputError } from '../../src/errors.js';
import { renderJson } from '../../src/report/json.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { folder } from '../support/run.js';

const coverage = coverageOf({ posting: postingOf(['Docker', 'Kubernetes']), cv: cvOf(['Ran k8s']) });

const read = (content: string) => readCoverage(join(folder({ 'a.json': content }), 'a.json'));

describe('a file is refused that is', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', '# A posting', /a\.json is not JSON; give a coverage that ats export wrote\.$/],
    ['cut off', renderJson(coverage).slice(0, 500), /is not JSON/],
    ['other JSON', '[{"id": "boxes"}]', /a\.json is no coverage JSON; write one with ats export\.$/],
    ['null', 'null', /is no coverage JSON/],
    [
      'of another version',
      renderJson({ ...coverage, schemaVersion: '2' }),
      /has schemaVersion 2, and this ats reads 1/,
    ],
    [
      'of this version, and no coverage',
      '{"schemaVersion": "1", "before": {}}',
      /is no coverage JSON \(at \w+\); write/,
    ],
    [
      'bent',
      renderJson({ ...coverage, items: [{ ...coverage.items[0], credit: 7 }] }),
      /is no coverage JSON \(at items\.0\.credit\)/,
    ],
    ['empty', ' \n', /is empty/],
    [
      'of another score than its items make',
      renderJson({ ...coverage, score: 5 }),
      /is no coverage JSON \(its score is not what its items add up to\); write one/,
    ],
    ['without a score for its items', renderJson({ ...coverage, score: null }), /its score is not what/],
    ['with a score and no items', renderJson({ ...coverage, items: [] }), /its score is not what/],
    [
      'with an item twice',
      renderJson({ ...coverage, items: [...coverage.items, ...coverage.items] }),
      /two of its items have one id/,
    ],
  ])('%s', async (_, content, message) => {
    const error: unknown = await read(content).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
  });
});

describe('a file is read', () => {
  test('that export wrote', async () => {
    const { coverage: found } = await read(renderJson(coverage));
    expect(found.items.map(({ id, status }) => [id, status])).toEqual(
      coverage.items.map(({ id, status }) => [id, status]),
    );
  });

  test('that another ats of the same version wrote, with fields more and fewer', async () => {
    const { seniority: _, ...older } = coverage;
    const newer = {
      ...older,
      colour: 'blue',
      checks: [{ kind: 'shoes', quote: 'Shoes', line: 3, answer: 'met', why: 'it has some', size: 44 }],
      items: coverage.items.map(({ open: __, ...item }) => ({
        ...item,
        shape: 'round',
        evidence: item.evidence.map(({ start: ___, ...one }) => ({ ...one, depth: 3 })),
      })),
      suggestions: [{ code: 'sing', gain: 3, where: null }],
    };
    const named = await read(renderJson(newer));
    expect(diffCoverages(await read(renderJson(coverage)), named).terms).toEqual([]);
    expect(named.coverage.suggestions).toEqual([]);
  });

  test('that an older ats wrote, without what has been added since; its suggestions get their sentences', async () => {
    const added: ReadonlySet<string> = new Set([
      ...['counts', 'groups', 'sum', 'search', 'edits', 'leads', 'text', 'use', 'elsewhere', 'bears', 'restsOn', 'how'],
      ...['group', 'satisfiedBy', 'points', 'most', 'inTitle', 'lines', 'everyday', 'factors'],
    ]);
    const now = coverageOf({
      posting: postingOf(['Docker', 'Kubernetes', 'GraphQL']),
      cv: cvOf(['Ran k8s <!-- fact: boxes -->']),
      facts:
        'facts:\n  - {id: boxes, statement: Ran boxes., origin: stated, concepts: [kubernetes]}\n  - {id: gate, statement: Wrote a gate., origin: stated, concepts: [graphql]}\n',
    });
    const older = JSON.stringify(now, (key, value: unknown) => (added.has(key) ? undefined : value));
    expect(older).not.toContain('"text"');
    const named = await read(older);
    expect(named.coverage.suggestions).toEqual(now.suggestions);
    expect(now.suggestions.map(({ code }) => code)).toContain('add-fact');
    const change = diffCoverages(named, await read(renderJson(now)));
    expect([change.terms, change.facts, change.suggestions]).toEqual([[], [], []]);
  });
});
