import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage, Suggestion } from '../../src/coverage/schema.js';
import { coverageOf, cvOf, postingOf, type Texts } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

const FACTS = `facts:
  - {id: boxes, statement: Set up HubSpot., origin: stated, importance: high, concepts: [hubspot]}
  - {id: gate, statement: Wrote the GraphQL gateway., origin: stated, concepts: [graphql]}
  - {id: infra, statement: Kept the Terraform files., origin: extrapolated, from: [boxes], concepts: [terraform]}
`;

const section = (heading: string, text: string): string => `\n## ${heading}\n\n${text}\n`;

const lineOf = (cv: string, { where }: Suggestion): string => cv.split('\n')[(where?.line ?? 0) - 1] ?? '';
const withLine = (cv: string, { where }: Suggestion, line: string): string =>
  cv
    .split('\n')
    .map((one, i) => (i === (where?.line ?? 0) - 1 ? line : one))
    .join('\n');

/** Behind the words of a bullet, before its comment. */
const append = (line: string, words: string): string =>
  line.replace(/( <!--.*)?$/, (comment) => `, ${words}${comment}`);

/** The CV with the edit made that a suggestion asks for, in the posting's own words. */
const edited = (cv: string, one: Suggestion, coverage: Coverage, facts: string): string => {
  const surfaceOf = (id: string): string => coverage.items.find((item) => item.id === id)?.posting[0]?.surface ?? id;
  switch (one.code) {
    case 'use-their-words':
      return withLine(cv, one, lineOf(cv, one).replace(one.from, one.to));
    case 'say-implied':
      return withLine(cv, one, append(lineOf(cv, one), `in ${one.to}`));
    case 'name-in-bullet':
      return withLine(cv, one, append(lineOf(cv, one), `with ${one.to}`));
    case 'show-listed': {
      const words = `used ${surfaceOf(one.item)} for a client`;
      return one.factId === null
        ? `${cv}\n## More work\n\n* I ${words}\n`
        : withLine(cv, one, append(lineOf(cv, one), words));
    }
    case 'add-fact': {
      const statement = new RegExp(`id: ${one.factId}, statement: ([^.]+)\\.`).exec(facts)?.[1] ?? '';
      return `${cv}\n## More work\n\n* ${statement} <!-- fact: ${one.factId} -->\n`;
    }
    case 'write-both-forms':
      return withLine(cv, one, lineOf(cv, one).replace(one.from, `${one.from} (${one.to})`));
    case 'nearest-evidence':
      return one.gain === 0 ? cv : `${cv}\n## More work\n\n* I used ${one.from} for a client\n`;
    case 'lead-with-fact':
      return withLine(cv, one, append(lineOf(cv, one), `with ${one.items.map(surfaceOf).join(' and ')}`));
  }
};

const ROUNDING = 0.05;

/** Makes every edit that is suggested, each by itself, and compares what it was said to be worth with what it is. */
const expectGains = ({ posting, cv, facts = 'facts: []\n' }: Texts): Suggestion[] => {
  const coverage = coverageOf({ posting, cv, facts });
  for (const one of coverage.suggestions) {
    const after = coverageOf({ posting, cv: edited(cv, one, coverage, facts), facts });
    const gained = (after.score ?? 0) - (coverage.score ?? 0);
    const said = `${one.code} ${'item' in one ? one.item : one.factId}`;
    expect([said, Math.abs(gained - one.gain) <= ROUNDING, gained]).toEqual([said, true, gained]);
  }
  return coverage.suggestions;
};

const ASKED = postingOf(['Kubernetes', 'SQL', 'HubSpot'], ['GraphQL', 'Terraform']);

describe('complaint 7: “I have a score, now what?”', () => {
  test.each<[what: string, posting: string, cv: string, facts: string | undefined, codes: Suggestion['code'][]]>([
    ['another name', ASKED, cvOf(['Ran k8s for a bank']), undefined, ['use-their-words']],
    ['what is implied', ASKED, cvOf(['Ran PostgreSQL for a bank']), undefined, ['say-implied']],
    ['an acronym', postingOf(['Optical character recognition']), cvOf(['Did OCR']), undefined, ['write-both-forms']],
    ['a neighbour', postingOf(['PostgreSQL']), cvOf(['Ran MySQL']), undefined, ['nearest-evidence']],
    [
      'a listed neighbour',
      postingOf(['PostgreSQL']),
      cvOf(['Ran a farm']) + section('Skills', 'MySQL, Git'),
      undefined,
      ['nearest-evidence'],
    ],
    ['a name in a list', ASKED, cvOf(['Ran a farm']) + section('Skills', 'HubSpot, Git'), undefined, ['show-listed']],
    [
      'a fact that is not told',
      ASKED,
      cvOf(['Set up HubSpot <!-- fact: boxes -->']),
      FACTS,
      ['lead-with-fact', 'add-fact', 'add-fact'],
    ],
    [
      'a listed name that a fact tells of',
      ASKED,
      cvOf(['Kept the boxes <!-- fact: boxes -->']) + section('Skills', 'HubSpot, Git'),
      FACTS,
      ['lead-with-fact', 'add-fact', 'add-fact', 'show-listed'],
    ],
    [
      'one of several alternatives',
      postingOf(['Kubernetes or Nomad', 'HubSpot']),
      cvOf(['Ran k8s for a bank']),
      undefined,
      ['use-their-words'],
    ],
    [
      'all at once',
      ASKED,
      cvOf(['Ran k8s', 'Kept PostgreSQL', 'Kept the boxes <!-- fact: boxes -->']) + section('Skills', 'HubSpot, Git'),
      FACTS,
      ['lead-with-fact', 'say-implied', 'add-fact', 'add-fact', 'show-listed', 'use-their-words'],
    ],
  ])('%s: each edit that is advised is worth what it is said to be', (_, posting, cv, facts, codes) => {
    const made = expectGains({ posting, cv, facts });
    expect(made.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  test('so it is for any bullets and any posting', () => {
    const label = fc.constantFrom('Kubernetes', 'SQL', 'HubSpot', 'GraphQL', 'React', 'Node.js', 'CI/CD', 'Kafka');
    const told = fc.constantFrom('k8s', 'PostgreSQL', 'HubSpot', 'GitHub Actions', 'ReactJS', 'NodeJS', 'CICD');
    const list = fc.array(label, { minLength: 1, maxLength: 4 });
    const bullets = fc.array(told, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, list, bullets, fc.boolean(), (required, preferred, names, listed) => {
        const cv = cvOf(names.map((name) => `Built the parts that needed ${name}`));
        expectGains({
          posting: postingOf(required, preferred),
          cv: listed ? cv + section('Skills', 'HubSpot, Kafka') : cv,
        });
      }),
      { numRuns: 100 },
    );
  });

  const concepts = [...vocabulary().lexicon.concepts];

  test('every suggestion names a line of the CV with its section, what to do there, and what it is worth', () => {
    const concept = fc.nat(concepts.length - 1).map((i) => concepts[i]);
    fc.assert(
      fc.property(fc.array(concept, { minLength: 2, maxLength: 8 }), (all) => {
        const posting = postingOf(all.map((one) => one?.prefLabel ?? ''));
        const names = all.map((one) => one?.altLabels[0] ?? one?.prefLabel ?? '');
        const cv = `${cvOf(names.map((name) => `Worked with ${name}`))}\n## Skills\n\n${names.join(', ')}\n`;
        const coverage = coverageOf({ posting, cv });
        for (const one of coverage.suggestions) {
          if (one.code !== 'nearest-evidence') expect(one.gain).toBeGreaterThan(0);
          expect(one.gain).toBeLessThanOrEqual(100 - (coverage.score ?? 0) + ROUNDING);
          expect(['Work', 'Skills']).toContain(one.where?.section);
          expect(lineOf(cv, one).trim()).not.toBe('');
          if ('from' in one) expect(lineOf(cv, one)).toContain(one.from);
          expect(one.text).toMatch(/^[^\n]{10,}\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the edit that is worth most stands first, and none is advised that is worth nothing', () => {
    const cv = cvOf(['Ran k8s', 'Kept PostgreSQL']) + section('Skills', 'HubSpot, Git');
    const gains = coverageOf({ posting: ASKED, cv, facts: FACTS })
      .suggestions.filter(({ code }) => code !== 'lead-with-fact')
      .map(({ gain }) => gain);
    expect(gains.length).toBeGreaterThan(3);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test('a CV that shows all in the posting’s words has nothing to change', () => {
    const cv = cvOf(['Ran Kubernetes, SQL and HubSpot', 'Used GraphQL and Terraform']);
    expect(coverageOf({ posting: ASKED, cv })).toMatchObject({ suggestions: [] });
  });

  test('a fact carries what is lost without its bullet', () => {
    const told = cvOf(['Set up HubSpot <!-- fact: boxes -->', 'Wrote the GraphQL gateway <!-- fact: gate -->']);
    const without = cvOf(['Set up HubSpot <!-- fact: boxes -->']);
    const before = coverageOf({ posting: ASKED, cv: told, facts: FACTS });
    const after = coverageOf({ posting: ASKED, cv: without, facts: FACTS });
    const carries = before.facts.find(({ id }) => id === 'gate')?.carries;
    expect(carries).toBeGreaterThan(0);
    expect(carries).toBeCloseTo((before.score ?? 0) - (after.score ?? 0), 8);
    expect(after.facts.find(({ id }) => id === 'gate')?.gain).toBeCloseTo(carries ?? -1, 8);
  });
});
