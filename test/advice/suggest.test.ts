import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../src/coverage/schema.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

const suggestionsFor = (asked: string[], cv: string, facts?: string): Suggestion[] =>
  // Sentences are tested with their words.
  coverageOf({ posting: postingOf(asked), cv, facts }).suggestions.map(({ text: _, ...one }) => one);

const fact = (id: string, concepts: string, origin = 'stated', from = '[]'): string =>
  `  - {id: ${id}, statement: Did ${id}., origin: ${origin}, from: ${from}, concepts: [${concepts}]}\n`;

const TOLD = '* Ran it all <!-- fact: told -->\n';

describe('a suggestion', () => {
  test('to add a fact that the CV does not tell', () => {
    expect(suggestionsFor(['Docker'], TOLD, `facts:\n${fact('boxes', 'docker')}`)).toEqual([
      { code: 'add-fact', gain: 100, where: null, factId: 'boxes', confirm: false, items: ['docker'] },
    ]);
  });

  test.each([
    [
      'both forms: the words and their acronym',
      'Optical character recognition',
      'Did OCR of invoices',
      'write-both-forms',
    ],
    ['both forms: the acronym of its words', 'OCR', 'Did optical character recognition', 'write-both-forms'],
    ['not a virtue in other words', 'Taking ownership', 'Showed a sense of ownership', undefined],
    ['another name of a product', 'Kubernetes', 'Ran it on k8s', 'use-their-words'],
    ['a longer form of one phrase', 'Event-driven architecture', 'Made it event-driven', 'use-their-words'],
    ['not a newer version', 'Java 21', 'Wrote it in Java 8', undefined],
    ['not a short form for the official name', 'TS', 'Wrote it in TypeScript', undefined],
    ['not more words of a phrase that goes on', 'Event-driven architecture', 'Event-driven data cleaning', undefined],
    ['not a phrase that nobody searches for', 'Mentoring others', 'Did mentoring of bees', undefined],
    ['not another thing of the same trade', 'TIG welding', 'Did MIG welding of hulls', undefined],
  ])('to write %s: %s for “%s”', (_, asked, bullet, code) => {
    expect(suggestionsFor([asked], cvOf([bullet]))[0]?.code).toBe(code);
  });

  test('is worth what the word shows where it stands', () => {
    const prose = '# Some One\n\nThe team ran everything on k8s for years, and was glad of it in the end.\n';
    const [first] = suggestionsFor(['Kubernetes', 'Docker'], prose);
    const told = coverageOf({ posting: postingOf(['Kubernetes', 'Docker']), cv: prose.replace('k8s', 'Kubernetes') });
    const before = coverageOf({ posting: postingOf(['Kubernetes', 'Docker']), cv: prose });
    expect(first?.gain).toBeCloseTo((told.score ?? 0) - (before.score ?? 0), 8);
  });

  test('to add it beside the fact it is drawn from, and to confirm it first', () => {
    const facts = `facts:\n${fact('told', 'ollama')}${fact('boxes', 'docker', 'extrapolated', '[told]')}`;
    expect(suggestionsFor(['Docker'], `## Work\n\n${TOLD}`, facts)).toMatchObject([
      { code: 'add-fact', factId: 'boxes', confirm: true, where: { line: 3, section: 'Work' } },
    ]);
  });

  test('to show in a bullet what is only listed, at the fact it belongs to', () => {
    const cv = `## Work\n\n${TOLD}\n## Technologies\n\nDocker\n`;
    expect(suggestionsFor(['Docker'], cv, `facts:\n${fact('told', 'docker')}`)).toContainEqual({
      code: 'show-listed',
      gain: expect.closeTo(40, 8),
      where: { line: 3, section: 'Work' },
      item: 'docker',
      factId: 'told',
      beside: null,
    });
  });

  test('to show in a bullet what is only listed, where it is listed if no fact has it', () => {
    expect(suggestionsFor(['Docker'], '## Technologies\n\nDocker\n')).toMatchObject([
      { code: 'show-listed', item: 'docker', factId: null, where: { line: 3, section: 'Technologies' } },
    ]);
  });

  test('to use the posting’s words', () => {
    expect(suggestionsFor(['Kubernetes'], cvOf(['Ran k8s']))).toEqual([
      {
        code: 'use-their-words',
        gain: expect.closeTo(10, 8),
        where: { line: 5, section: 'Work' },
        item: 'kubernetes',
        from: 'k8s',
        to: 'Kubernetes',
      },
    ]);
  });

  test('to name what is implied', () => {
    expect(suggestionsFor(['CI/CD'], cvOf(['Ran GitHub Actions']))).toEqual([
      {
        code: 'say-implied',
        gain: expect.closeTo(45, 8),
        where: { line: 5, section: 'Work' },
        item: 'ci-cd',
        from: 'GitHub Actions',
        to: 'CI/CD',
      },
    ]);
  });

  test('to lead with a fact that carries points', () => {
    const cv = '## Work\n\n* Ran Docker <!-- fact: boxes -->\n';
    expect(suggestionsFor(['Docker'], cv, `facts:\n${fact('boxes', 'docker')}`)).toEqual([
      {
        code: 'lead-with-fact',
        gain: 0,
        where: { line: 3, section: 'Work' },
        factId: 'boxes',
        carries: 100,
        items: ['docker'],
        before: null,
        confirm: false,
      },
    ]);
  });
});

describe('what is named is a name', () => {
  test('not the posting’s phrase around it', () => {
    expect(suggestionsFor(['Experience with front-end technologies'], cvOf(['Wrote React']))).toMatchObject([
      { code: 'say-implied', to: 'Front-end development' },
    ]);
  });

  test('with all that together implies it', () => {
    const cv = cvOf(['Wrote React', 'Wrote Node.js']);
    const told = suggestionsFor(['Full-stack development'], cv).find((one) => one.code === 'say-implied');
    expect(told).toMatchObject({ from: expect.stringMatching(/^(?:React and Node\.js|Node\.js and React)$/) });
  });

  test('of everyday words none is named', () => {
    expect(suggestionsFor(['Testing, Kafka'], cvOf(['Ran Jest'])).map(({ code }) => code)).not.toContain('say-implied');
  });
});

describe('for a near miss', () => {
  test('of a virtue nothing is said', () => {
    expect(suggestionsFor(['Teamwork'], cvOf(['Collaboration with bees']))).toEqual([]);
  });

  test('nor of what the posting itself lets something similar stand for', () => {
    const coverage = coverageOf({ posting: postingOf(['PostgreSQL or similar']), cv: cvOf(['Ran MySQL']) });
    expect(coverage.suggestions).toEqual([]);
    expect(coverage.items[0]).toMatchObject({ status: 'related', open: true, credit: 0.7 });
  });

  test('what lies nearest is named for what it is, with its line, and gains nothing', () => {
    expect(suggestionsFor(['PostgreSQL'], cvOf(['Ran MySQL']))).toEqual([
      { code: 'nearest-evidence', gain: 0, where: { line: 5, section: 'Work' }, item: 'postgresql', from: 'MySQL' },
    ]);
  });

  test('it would gain what a bullet shows more than a list', () => {
    const [one] = suggestionsFor(['PostgreSQL'], '## Skills\n\nMySQL, Git\n');
    expect(one).toMatchObject({ code: 'nearest-evidence', gain: expect.closeTo(8, 8), from: 'MySQL' });
  });

  test('of what is only mentioned nothing is said', () => {
    const posting = '# Vacancy\n\n## Responsibilities\n\n- Our data is in PostgreSQL\n\n## Requirements\n\n- Docker\n';
    expect(coverageOf({ posting, cv: cvOf(['Ran MySQL']) }).suggestions).toEqual([]);
  });
});

describe('a fact to lead with', () => {
  const led = (cv: string, asked: string[], ledger: string): [string, number | null | undefined][] =>
    suggestionsFor(asked, cv, `facts:\n${ledger}`).flatMap((one) =>
      one.code === 'lead-with-fact' ? [[one.factId, one.before]] : [],
    );
  const tied = (id: string): string => `* Used ${id} <!-- fact: f-${id} -->\n`;

  test.each<[string, string, [string, number | null][]]>([
    ['moves before the first bullet of its part', `## A\n\n* Bees\n${tied('docker')}`, [['f-docker', 3]]],
    ['stays where it stands first', `## A\n\n${tied('docker')}* Bees\n`, [['f-docker', null]]],
    ['does not leave its part', `## A\n\n* Bees\n\n## B\n\n${tied('docker')}`, [['f-docker', null]]],
    [
      'moves behind one that is more relevant',
      `## A\n\n* Bees\n${tied('docker')}${tied('graphql')}`,
      [
        ['f-graphql', 3],
        ['f-docker', 3],
      ],
    ],
    [
      'stays behind one that is more relevant',
      `## A\n\n${tied('graphql')}${tied('docker')}* Bees\n`,
      [
        ['f-graphql', null],
        ['f-docker', null],
      ],
    ],
    ['in prose stays', '## A\n\n* Bees\n\nI used docker for years <!-- fact: f-docker -->\n', [['f-docker', null]]],
  ])('%s', (_, cv, expected) => {
    const asked = ['Docker', 'Docker is a must', ...(cv.includes('graphql') ? ['GraphQL'] : [])];
    expect(led(cv, asked, fact('f-docker', 'docker') + fact('f-graphql', 'graphql'))).toEqual(expected);
  });

  test('is to be confirmed first where it is extrapolated', () => {
    const ledger = fact('base', 'git') + fact('f-docker', 'docker', 'extrapolated', '[base]');
    expect(suggestionsFor(['Docker'], tied('docker'), `facts:\n${ledger}`)).toMatchObject([
      { code: 'lead-with-fact', confirm: true },
    ]);
  });
});

test('for one group of alternatives only the best edit is named', () => {
  const cv = `${cvOf(['Ran GitHub Actions', 'Wrote PostgreSQL'])}\n## Skills\n\nDocker\n`;
  expect(suggestionsFor(['CI/CD or SQL or Docker', 'GraphQL'], cv)).toMatchObject([
    { code: 'say-implied', item: 'ci-cd' },
  ]);
});

test('a listed name goes beside what a bullet shows near it', () => {
  const cv = `${cvOf(['Kept bees', 'Ran Podman'])}\n## Skills\n\nDocker\n`;
  expect(suggestionsFor(['Docker'], cv)).toMatchObject([
    { code: 'show-listed', factId: null, beside: 'Podman', where: { line: 6, section: 'Work' } },
  ]);
});

describe('no suggestion', () => {
  test.each<[string, string[], string, string | undefined]>([
    ['for a term with no evidence: it is a gap', ['Docker'], cvOf(['Kept bees']), undefined],
    ['for a term that is shown', ['Docker'], cvOf(['Ran Docker']), undefined],
    [
      'for an alternative where another is shown',
      ['Docker or Kubernetes'],
      cvOf(['Ran Docker', 'Kept k8s']),
      undefined,
    ],
    ['for a fact that the posting does not ask for', ['GraphQL'], TOLD, `facts:\n${fact('boxes', 'docker')}`],
    ['where nothing is asked for', ['A lorry'], cvOf(['Ran Docker']), `facts:\n${fact('boxes', 'docker')}`],
  ])('%s', (_, asked, cv, facts) => {
    expect(suggestionsFor(asked, cv, facts)).toEqual([]);
  });

  test('ever is to repeat: a term shown ten times brings none', () => {
    expect(suggestionsFor(['Docker'], cvOf(Array.from({ length: 10 }, () => 'Ran Docker')))).toEqual([]);
  });
});

describe('suggestions', () => {
  const told = ['docker', 'kubernetes', 'typescript', 'graphql', 'python', 'redis', 'mongodb'];
  const asked = ['Docker', 'Kubernetes', 'TypeScript', 'GraphQL', 'Python', 'Redis', 'MongoDB', 'CI/CD', 'AWS'];

  test('lead with five facts at most', () => {
    const cv = told.map((id) => `* Used ${id} <!-- fact: f-${id} -->\n`).join('');
    const facts = `facts:\n${told.map((id) => fact(`f-${id}`, id)).join('')}`;
    const leads = suggestionsFor(asked, cv, facts).filter((one) => one.code === 'lead-with-fact');
    expect(leads).toHaveLength(5);
  });

  test('stand with the leads first, then the edits, most points first', () => {
    const cv =
      '* Used docker <!-- fact: f-docker -->\n* Ran GitHub Actions on Amazon Web Services <!-- fact: other -->\n';
    const facts = `facts:\n${told.map((id) => fact(`f-${id}`, id)).join('')}`;
    const [lead, ...edits] = suggestionsFor(asked, cv, facts);
    expect(lead?.code).toBe('lead-with-fact');
    expect(edits.map((one) => one.code)).toEqual([
      ...Array.from({ length: 6 }, () => 'add-fact'),
      'say-implied',
      'write-both-forms',
    ]);
    const gains = edits.map((one) => one.gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  test('keep to the CV’s words where the posting is in another language', () => {
    const posting = `# Vacante\n\nBuscamos a una persona para el equipo, con ganas de aprender y de trabajar con los clientes de la empresa.\n\n## Requisitos\n\n- Integración continua\n- Experiencia con Docker en los proyectos de la casa\n`;
    const bullets = ['Ran GitHub Actions for all of the services that the team was in charge of, and wrote about it.'];
    const { suggestions, items } = coverageOf({ posting, cv: cvOf(bullets) });
    expect(items.map((item) => item.status)).toContain('implied');
    const said = suggestions.filter((one) => one.code === 'say-implied').map((one) => one.to);
    expect(said).toHaveLength(1);
    expect(said[0]).not.toMatch(/integración/i);
  });
});
