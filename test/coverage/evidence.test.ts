import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/coverage/schema.js';
import type { Via } from '../../src/coverage/weights.js';
import type { Place } from '../../src/model.js';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';

describe('how the CV’s words stand to the posting’s', () => {
  test.each<[string, string, string, string, Via, number]>([
    ['the same word', 'TypeScript', 'Wrote TypeScript services.', 'typescript', 'literal', 1],
    ['in another case', 'TypeScript', 'Wrote typescript services.', 'typescript', 'literal', 1],
    [
      'a longer name holds it',
      'Cloud Tasks',
      'Fed workers over Google Cloud Tasks.',
      'google-cloud-tasks',
      'literal',
      1,
    ],
    [
      'a shorter name does not',
      'Google Cloud Tasks',
      'Fed workers over Cloud Tasks.',
      'google-cloud-tasks',
      'alias',
      0.9,
    ],
    ['the other English', 'data modelling', 'Did data modeling.', 'data-modelling', 'variant', 0.97],
    ['the singular', 'webhooks', 'Received a webhook.', 'webhooks', 'variant', 0.97],
    ['the plural of an acronym', 'HubSpot API', 'Called the HubSpot APIs.', 'hubspot-api', 'variant', 0.97],
    ['the word inside a longer name that implies it', 'LLM', 'Kept self-hosted LLM inference.', 'llm', 'literal', 1],
    [
      'the kind that a longer name says it is of',
      'Kafka; queues such as SQS',
      'Fed two dedicated task queues.',
      'message-queues',
      'literal',
      1,
    ],
    ['another name', 'Kubernetes', 'Ran it on k8s.', 'kubernetes', 'alias', 0.9],
    ['the long form of an acronym', 'AWS', 'Ran it on Amazon Web Services.', 'aws', 'alias', 0.9],
    ['what implies it', 'CI/CD', 'Released over GitHub Actions.', 'ci-cd', 'implied', 0.55],
    ['a near neighbour', 'PostgreSQL', 'Ran MySQL.', 'postgresql', 'related', 0.2],
  ])('%s: asked %s, shown “%s”', (_, asked, bullet, id, via, credit) => {
    const item = itemOf(coverageOf({ posting: postingOf([asked]), cv: cvOf([bullet]) }), id);
    expect(item.evidence[0]?.via).toBe(via);
    expect(item.credit).toBeCloseTo(credit, 10);
  });

  test('any of the posting’s wordings will do', () => {
    const posting = postingOf(['Kubernetes', 'Running k8s in production']);
    const item = itemOf(coverageOf({ posting, cv: cvOf(['Ran it on k8s.']) }), 'kubernetes');
    expect(item).toMatchObject({ credit: 1, status: 'covered', evidence: [{ via: 'literal', surface: 'k8s' }] });
  });

  test('an implication goes one way only', () => {
    const item = itemOf(
      coverageOf({ posting: postingOf(['GitHub Actions']), cv: cvOf(['Kept CI/CD green.']) }),
      'github-actions',
    );
    expect(item.evidence.filter((one) => one.via === 'implied')).toEqual([]);
    expect(item.credit).toBeLessThanOrEqual(0.2);
  });
});

describe('where the CV shows a term, and what it is worth there', () => {
  const elsewhere = 'Tended the garden.';
  test.each<[string, string, Place, Status, number]>([
    ['in a bullet', cvOf(['Ran Docker in production.']), 'bullet', 'covered', 1],
    ['in prose', `${cvOf([elsewhere])}\nI ran Docker in production.\n`, 'prose', 'covered', 0.9],
    ['in a heading', `${cvOf([elsewhere])}\n## Docker in production\n`, 'heading', 'listed', 0.7],
    ['in a list of names', `${cvOf([elsewhere])}\nDocker, Jest, Vite, Figma, Jira\n`, 'list', 'listed', 0.6],
    ['under a heading for lists', `${cvOf([elsewhere])}\n## Technologies\n\nDocker\n`, 'list', 'listed', 0.6],
  ])('%s', (_, cv, where, status, credit) => {
    const item = itemOf(coverageOf({ posting: postingOf(['Docker']), cv }), 'docker');
    expect(item.status).toBe(status);
    expect(item.credit).toBeCloseTo(credit, 10);
    expect(item.evidence[0]).toMatchObject({ source: 'cv', where, surface: 'Docker' });
  });

  test('the strongest place counts, and stands first', () => {
    const cv = `${cvOf(['Ran Docker in production.'])}\n## Technologies\n\nDocker\n`;
    const item = itemOf(coverageOf({ posting: postingOf(['Docker']), cv }), 'docker');
    expect(item.status).toBe('covered');
    expect(item.evidence.map((one) => [one.where, one.line])).toEqual([
      ['bullet', 5],
      ['list', 9],
    ]);
  });

  test.each([
    ['a denial', cvOf(['Never used Docker.', 'Have no experience with Docker.'])],
    ['a comment', cvOf(['Ran it in production. <!-- Docker -->'])],
    ['a link’s address', cvOf(['Read [a page](https://www.docker.com/docker).'])],
  ])('%s shows nothing', (_, cv) => {
    expect(itemOf(coverageOf({ posting: postingOf(['Docker']), cv }), 'docker')).toMatchObject({
      status: 'missing',
      credit: 0,
      evidence: [],
    });
  });
});

describe('the status of a term', () => {
  const ledger = (concept: string): string =>
    `facts:\n  - {id: held, statement: Did it., origin: stated, concepts: [${concept}]}\n`;
  test.each<[string, string, string, string, string | undefined, Status, number]>([
    ['shown in a bullet', 'Docker', 'docker', 'Ran Docker.', undefined, 'covered', 1],
    ['neither shown nor in the ledger', 'Docker', 'docker', 'Ran nothing.', undefined, 'missing', 0],
    ['in the ledger only', 'Docker', 'docker', 'Ran nothing.', 'docker', 'unsaid', 0],
    ['implied by the ledger only', 'CI/CD', 'ci-cd', 'Ran nothing.', 'github-actions', 'unsaid', 0],
    ['shown and in the ledger', 'Docker', 'docker', 'Ran Docker.', 'docker', 'covered', 1],
    ['implied by the CV', 'CI/CD', 'ci-cd', 'Ran GitHub Actions.', undefined, 'implied', 0.55],
    ['near by in the CV', 'PostgreSQL', 'postgresql', 'Ran MySQL.', undefined, 'related', 0.2],
    ['near by in the CV, and in the ledger', 'PostgreSQL', 'postgresql', 'Ran MySQL.', 'postgresql', 'unsaid', 0.2],
  ])('%s', (_, asked, id, bullet, concept, status, credit) => {
    // A comment ties the CV to its ledger, so that only what a comment names is told.
    const cv = cvOf([bullet, 'Wrote a diary. <!-- fact: diary -->']);
    const facts = concept === undefined ? undefined : ledger(concept);
    const item = itemOf(coverageOf({ posting: postingOf([asked]), cv, facts }), id);
    expect(item.status).toBe(status);
    expect(item.credit).toBeCloseTo(credit, 10);
  });

  test('what is in the ledger only earns nothing, and says which fact', () => {
    const cv = cvOf(['Wrote a diary. <!-- fact: diary -->']);
    const coverage = coverageOf({ posting: postingOf(['Docker']), cv, facts: ledger('docker') });
    expect(coverage.score).toBe(0);
    expect(itemOf(coverage, 'docker').evidence).toEqual([
      {
        besides: [],
        start: null,
        end: null,
        source: 'fact',
        factId: 'held',
        until: null,
        old: false,
        bears: false,
        line: null,
        quote: 'Did it.',
        via: 'literal',
        where: null,
        surface: 'Docker',
      },
    ]);
  });

  test('its fact is named however many neighbours the CV shows', () => {
    const cv = cvOf([
      'Wrote a diary. <!-- fact: diary -->',
      'Ran MySQL.',
      'Ran MariaDB.',
      'Ran Oracle Database.',
      'Ran SQL Server.',
      'Ran CockroachDB.',
      'Ran SQLite.',
    ]);
    const item = itemOf(
      coverageOf({ posting: postingOf(['PostgreSQL']), cv, facts: ledger('postgresql') }),
      'postgresql',
    );
    expect(item.status).toBe('unsaid');
    expect(item.evidence.filter((one) => one.source === 'fact')).toHaveLength(1);
  });
});

describe('what was done long ago shows less', () => {
  const part = (heading: string, bullet: string): string => `## ${heading}\n\n* ${bullet}\n\n`;
  const shown = (cv: string, datePosted?: string) => {
    const front = datePosted === undefined ? '' : `---\ntitle: Vacancy\ndatePosted: ${datePosted}\n---\n\n`;
    const item = itemOf(coverageOf({ posting: front + postingOf(['Docker']), cv }), 'docker');
    const [best] = item.evidence;
    return { credit: item.credit, status: item.status, until: best?.until, old: best?.old };
  };
  const NOW = part('Now, 2020 – 2024', 'Kept bees');

  test.each<[string, string, string | undefined, ReturnType<typeof shown>]>([
    [
      'ended last year',
      part('Then, 2019 – 2023', 'Ran Docker') + NOW,
      undefined,
      { credit: 1, status: 'covered', until: 2023, old: false },
    ],
    [
      'ended five years ago',
      part('Then, 2021', 'Ran Docker') + NOW,
      undefined,
      { credit: 1, status: 'covered', until: 2021, old: false },
    ],
    [
      'ended six years ago',
      part('Then, 2020', 'Ran Docker') + NOW,
      undefined,
      { credit: 0.85, status: 'covered', until: 2020, old: true },
    ],
    [
      'goes on',
      part('Then, 2010 – present', 'Ran Docker') + NOW,
      undefined,
      { credit: 1, status: 'covered', until: null, old: false },
    ],
    [
      'has no dates',
      part('Then', 'Ran Docker') + NOW + part('And, 2001', 'Sang'),
      undefined,
      { credit: 1, status: 'covered', until: null, old: false },
    ],
    [
      'is old by the posting’s date',
      part('Then, 2018', 'Ran Docker'),
      '2026-03-01',
      { credit: 0.85, status: 'covered', until: 2018, old: true },
    ],
    [
      'is not made old by a plan',
      part('Now, 2018', 'Ran Docker until 2040'),
      '2019-03-01',
      { credit: 1, status: 'covered', until: 2018, old: false },
    ],
    [
      'is of now too',
      part('Then, 2010', 'Ran Docker') + part('Now, 2024', 'Ran Docker'),
      undefined,
      { credit: 1, status: 'covered', until: 2024, old: false },
    ],
  ])('%s', (_, cv, datePosted, expected) => {
    expect(shown(cv, datePosted)).toEqual(expected);
  });
});

describe('a whole is implied where all its parts are', () => {
  test.each<[string, string[], number]>([
    ['both ends', ['Built it in React', 'Served it from Node.js'], 0.55 * 0.85 ** 1],
    ['both ends by name', ['Front-end development', 'Back-end development'], 0.55],
    ['itself', ['Full-stack development'], 1],
    ['one end', ['Built it in React'], 0],
    ['the other', ['Served it from Node.js'], 0],
  ])('full-stack development by %s', (_, bullets, credit) => {
    const coverage = coverageOf({ posting: postingOf(['Full-stack development']), cv: cvOf(bullets) });
    expect(itemOf(coverage, 'full-stack-development').credit).toBeCloseTo(credit, 8);
  });
});

test.each([
  ['a product to a product', 'PostgreSQL', 'Ran MySQL', 'related'],
  ['a subject to a subject', 'Scrum', 'Led it by Kanban', 'related'],
  ['a product not to its subject', 'Grafana', 'Built dashboards for all', 'missing'],
  ['a product not to its style', 'Kubernetes', 'Made it cloud-native', 'missing'],
])('%s is near: %s for “%s”', (_, asked, bullet, status) => {
  const [item] = coverageOf({ posting: postingOf([asked]), cv: cvOf([bullet]) }).items;
  expect(item?.status).toBe(status);
});
