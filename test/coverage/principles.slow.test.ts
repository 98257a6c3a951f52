import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coverage, coverageSchema } from '../../src/coverage/schema.js';
import { renderJson } from '../../src/report/json.js';
import { conceptOf } from '../../src/vocabulary/lexicon.js';
import { coverageOf, cvOf, postingOf, type Texts } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

/** Labels of the vocabulary that any text may hold without a doubt, with what implies and neighbours them. */
const IDS = [
  'typescript',
  'node-js',
  'postgresql',
  'mysql',
  'mongodb',
  'kubernetes',
  'docker',
  'kafka',
  'graphql',
  'terraform',
  'python',
  'aws',
  'azure',
  'hubspot',
  'shopify',
  'opentelemetry',
  'microservices',
  'ci-cd',
  'github-actions',
  'redis',
  'data-modelling',
  'webhooks',
  'mentoring',
  'ollama',
  'machine-learning',
];

const labels = IDS.map((id) => conceptOf(vocabulary().lexicon, id)?.prefLabel ?? id);
const label = fc.constantFrom(...labels);

const sorted = fc.uniqueArray(label, { minLength: 1, maxLength: 3 });
const requirement = fc.oneof(
  label,
  sorted.map((names) => names.join(' and ')),
  sorted.map((names) => names.join(' or ')),
  label.map((name) => `Experience with ${name} in production`),
);
const posting = fc
  .tuple(fc.array(requirement, { minLength: 1, maxLength: 6 }), fc.array(requirement, { maxLength: 4 }))
  .map(([required, preferred]) => postingOf(required, preferred));

const bullet = fc.oneof(
  label.map((name) => `Built the parts that needed ${name}`),
  fc.tuple(label, label).map(([a, b]) => `Moved what was in ${a} over to ${b}`),
  fc.constant('Kept the garden and wrote letters'),
);
const bullets = fc.array(bullet, { minLength: 1, maxLength: 6 });
const names = fc.uniqueArray(label, { maxLength: 6 });

const cvWith = (lines: readonly string[], listed: readonly string[]): string =>
  listed.length === 0 ? cvOf(lines) : `${cvOf(lines)}\n## Technologies\n\n${listed.join(', ')}\n`;

const scored = (texts: Texts): number => coverageOf(texts).score ?? Number.NaN;
/** Sums of the same numbers in another order may differ in the last digits. */
const SLACK = 1e-9;

const BENEFITS = `
## What we offer

- A Python on the wall, Docker the dog, and a yearly meeting about Kubernetes
- Health insurance, Java coffee, and a learning budget for AWS certificates

## Equal opportunity

We welcome applicants regardless of age, origin, religion or disability, and of whether they like GraphQL.
`;

/** The score again, from what the coverage itself says. */
const added = ({ items }: Coverage): number => {
  const groups = new Map<string, { weight: number; credit: number }>();
  for (const { id, anyOf, weight, credit } of items) {
    const key = anyOf ?? `alone ${id}`;
    const group = groups.get(key) ?? { weight: 0, credit: 0 };
    groups.set(key, { weight: Math.max(group.weight, weight), credit: Math.max(group.credit, credit) });
  }
  const units = [...groups.values()];
  const total = units.reduce((sum, unit) => sum + unit.weight, 0);
  return (100 * units.reduce((sum, unit) => sum + unit.weight * unit.credit, 0)) / total;
};

test('the labels drawn from are the vocabulary’s', () => {
  expect(IDS.filter((id) => !vocabulary().lexicon.indexOf.has(id))).toEqual([]);
});

describe('for any posting and any CV', () => {
  test('the coverage keeps its contract, its score lies between 0 and 100', () => {
    fc.assert(
      fc.property(posting, bullets, names, (text, lines, listed) => {
        const coverage = coverageOf({ posting: text, cv: cvWith(lines, listed) });
        expect(coverageSchema.safeParse(coverage).error).toBeUndefined();
        expect(coverage.score).toBeGreaterThanOrEqual(0);
        expect(coverage.score).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('the same input gives the same bytes', () => {
    fc.assert(
      fc.property(posting, bullets, names, (text, lines, listed) => {
        const texts = { posting: text, cv: cvWith(lines, listed) };
        expect(renderJson(coverageOf(texts))).toBe(renderJson(coverageOf(texts)));
      }),
      { numRuns: 50 },
    );
  });

  test('weights times credits add up to the score', () => {
    fc.assert(
      fc.property(posting, bullets, names, (text, lines, listed) => {
        const coverage = coverageOf({ posting: text, cv: cvWith(lines, listed) });
        expect(coverage.score).toBeCloseTo(added(coverage), 8);
      }),
    );
  });

  test('spans and quotes are the posting’s and the CV’s own words', () => {
    fc.assert(
      fc.property(posting, bullets, names, (text, lines, listed) => {
        const cv = cvWith(lines, listed);
        for (const { posting: asked, evidence } of coverageOf({ posting: text, cv }).items) {
          for (const { start, end, line, surface, quote } of asked) {
            expect(text.slice(start, end)).toBe(surface);
            expect(text.split('\n')[line - 1]).toContain(quote);
          }
          for (const { line, quote, surface } of evidence) {
            expect(cv.split('\n')[(line ?? 0) - 1]).toContain(quote);
            expect(quote).toContain(surface);
          }
        }
      }),
    );
  });

  test('saying it again never raises the score', () => {
    fc.assert(
      fc.property(
        posting,
        bullets,
        names,
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        (text, lines, listed, n, times) => {
          const again = Array.from({ length: times }, () => lines[n % lines.length] ?? '');
          const once = scored({ posting: text, cv: cvWith(lines, listed) });
          expect(scored({ posting: text, cv: cvWith([...lines, ...again], listed) })).toBeCloseTo(once, 8);
        },
      ),
    );
  });

  test('a term repeated behind its bullet never raises the score', () => {
    fc.assert(
      fc.property(posting, label, fc.integer({ min: 1, max: 9 }), (text, name, times) => {
        const line = `Built the parts that needed ${name}`;
        const stuffed = `${line}${`, ${name}`.repeat(times)}`;
        expect(scored({ posting: text, cv: cvOf([stuffed]) })).toBeLessThanOrEqual(
          scored({ posting: text, cv: cvOf([line]) }) + SLACK,
        );
      }),
    );
  });

  test('benefits and equal-opportunity text after a posting change nothing', () => {
    fc.assert(
      fc.property(posting, bullets, names, (text, lines, listed) => {
        const cv = cvWith(lines, listed);
        const { items, score, parts, checks, facts, suggestions } = coverageOf({ posting: text, cv });
        expect(coverageOf({ posting: text + BENEFITS, cv })).toMatchObject({
          items,
          score,
          parts,
          checks,
          facts,
          suggestions,
        });
      }),
    );
  });

  test('the order of bullets does not matter to the score', () => {
    const shuffled = bullets.chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );
    fc.assert(
      fc.property(posting, shuffled, names, (text, [lines, mixed], listed) => {
        const inOrder = coverageOf({ posting: text, cv: cvWith(lines, listed) });
        const other = coverageOf({ posting: text, cv: cvWith(mixed, listed) });
        expect(other.score).toBe(inOrder.score);
        expect(other.parts).toEqual(inOrder.parts);
        expect(other.items.map(({ id, status, credit }) => [id, status, credit])).toEqual(
          inOrder.items.map(({ id, status, credit }) => [id, status, credit]),
        );
      }),
    );
  });

  test('a bullet more never lowers the score, and one with a term asked for covers it', () => {
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 6 }),
        bullets,
        names,
        fc.nat(),
        (asked, lines, listed, n) => {
          const text = postingOf(asked);
          const told = asked[n % asked.length] ?? '';
          const before = coverageOf({ posting: text, cv: cvWith(lines, listed) });
          const after = coverageOf({
            posting: text,
            cv: cvWith([...lines, `Built the parts that needed ${told}`], listed),
          });
          expect(after.score).toBeGreaterThanOrEqual((before.score ?? 0) - SLACK);
          expect(after.items.find((item) => item.label === told)).toMatchObject({ status: 'covered', credit: 1 });
        },
      ),
    );
  });

  test('a posting pasted into the CV is flagged', () => {
    const words = fc.array(fc.constantFrom('order', 'shop', 'plan', 'team', 'client', 'report', 'part', 'place'), {
      minLength: 30,
      maxLength: 60,
    });
    fc.assert(
      fc.property(posting, words, (text, more) => {
        const whole = `${text}- ${more.join(' ')}\n`;
        expect(coverageOf({ posting: whole, cv: whole }).warnings.map((one) => one.code)).toContain('copied-posting');
      }),
      { numRuns: 40 },
    );
  });
});
