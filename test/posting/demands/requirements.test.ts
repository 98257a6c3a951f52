import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Requirement } from '../../../src/model.js';
import { postingFromText } from '../../../src/posting/document/read.js';
import { requirementsOf as requirementsIn } from '../../support/understand.js';
import { vocabulary } from '../../support/vocabulary.js';

const requirementsOf = (text: string, company: string | null = null): Requirement[] => {
  const posting = postingFromText(text, 'the test', vocabulary());
  return requirementsIn({ ...posting, hiringOrganization: company });
};

const labels = (text: string, company: string | null = null): string[] =>
  requirementsOf(text, company).map(({ label }) => label);

/** A posting whose only other content is its title. */
const under = (section: string, ...lines: string[]): string =>
  `# Grower\n\n## ${section}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n## How to apply\n\nApply now.\n`;

/** Requirements as a table: label, importance, group, years, times. */
const table = (text: string): Record<string, string> =>
  Object.fromEntries(
    requirementsOf(text).map(({ label, importance, anyOf, years, mentions }) => [
      label,
      [importance, anyOf, years && `${years} years`, mentions.length > 1 && `${mentions.length} times`]
        .filter(Boolean)
        .join(', '),
    ]),
  );

describe('nothing is asked for by', () => {
  test.each<[string, string]>([
    ['benefits', under('Benefits', 'A React course, AWS certification and yoga')],
    ['benefits in Spanish', under('Qué ofrecemos', 'Curso de React, certificación AWS y yoga')],
    ['equal-opportunity text', under('Equal Opportunity Employer', 'We value collaboration and mentoring')],
    ['equal-opportunity text among requirements', under('Requirements', 'Collaboration regardless of gender or age')],
    ['how to apply', under('How to apply', 'Send a GitHub link; the test is in Python')],
    ['how to apply, wherever it stands', under('Requirements', 'Apply with your resume and your GitHub')],
    ['facts', under('Location', 'Ghent, above the Docker café')],
    ['a role', under('Requirements', 'Work beside our product manager and a recruiter')],
    ['a degree or a language, which are checks', under('Requirements', "Bachelor's degree, fluent English")],
    ['the fields of a degree', under('Requisitos', 'Formación en ingeniería agronómica, logística, etc.')],
    ['the fields of degrees near it', under('Requisitos', 'Carreras afines al marketing o logística')],
    ['a negated line', under('Requirements', 'No experience with Kubernetes needed', 'React is not required')],
    ['a negated line in Spanish', under('Requisitos', 'Sin Kubernetes', 'React no es necesario')],
  ])('%s', (_, text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe("the company's own name is no term", () => {
  test.each<[string | null, string[]]>([
    ['Salesforce', ['Kafka']],
    ['Salesforce, Inc.', ['Kafka']],
    ['Fennel', ['Salesforce', 'Kafka']],
    [null, ['Salesforce', 'Kafka']],
  ])('%s', (company, expected) => {
    expect(labels(under('Requirements', 'You know how Salesforce works', 'Kafka'), company)).toEqual(expected);
  });
});

test('terms of the title are required and marked', () => {
  const found = requirementsOf(
    '# Kafka Developer\n\n## What you will do\n\n- Kafka, Docker\n\n## How to apply\n\nApply now.',
  );
  expect(found.map(({ label, importance, inTitle }) => ({ label, importance, inTitle }))).toEqual([
    { label: 'Kafka', importance: 'required', inTitle: true },
    { label: 'Docker', importance: 'mentioned', inTitle: false },
  ]);
});

test('what a company only mentions in passing where it speaks of itself is left out', () => {
  const about = '## About us\n\n- Our clients in banking and logistics trust our Kafka platform\n';
  const found = requirementsOf(`# Developer\n\n${about}\n## Requirements\n\n- Kotlin, and experience in logistics\n`);
  expect(found.map(({ label }) => label.toLowerCase()).sort()).toEqual(['kafka', 'kotlin', 'logistics']);
});

test.each([
  ['asks for what it names where nothing else is called a requirement', '', 'required'],
  ['is only named beside requirements', '\n## Requirements\n\n- Rust\n', 'mentioned'],
])('a stack %s', (_, more, importance) => {
  const found = requirementsOf(`# Developer\n\n## Tech stack\n\n- Docker\n${more}\n## How to apply\n\nApply now.`);
  expect(found.find(({ label }) => label === 'Docker')?.importance).toBe(importance);
});

test('a concept is one requirement, with every mention, the one that asks most first, and its highest importance', () => {
  const text = `${under('Nice to have', 'k8s')}\n## Requirements\n\n- Kubernetes and more Kubernetes\n`;
  const [found, ...rest] = requirementsOf(text);
  expect(rest).toEqual([]);
  expect(found?.importance).toBe('required');
  expect(found?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Kubernetes', 'Kubernetes', 'k8s']);
});

describe('groups over the whole posting', () => {
  test.each<[string, string[], Record<string, string>]>([
    [
      'two lists are two groups',
      ['React or Vue', 'AWS or Azure'],
      { React: 'any-1', Vue: 'any-1', AWS: 'any-2', Azure: 'any-2' },
    ],
    ['a term that is wanted on its own too leaves its group', ['React or Vue', 'React'], { React: '', Vue: '' }],
    [
      'what its group did not need is only mentioned, and groups still',
      ['React, Vue or Angular', 'React'],
      { React: '', Vue: 'any-1', Angular: 'any-1' },
    ],
    ['a name and its short form are one', ['Azure or Google Cloud (GCP)'], { Azure: 'any-1', 'Google Cloud': 'any-1' }],
    ['a preference among alternatives', ['React or Vue (preferably Vue)'], { React: 'any-1', Vue: 'any-1' }],
    [
      'a slash between rivals',
      ['AWS/Azure', 'Python/Java'],
      { AWS: 'any-1', Azure: 'any-1', Python: 'any-2', Java: 'any-2' },
    ],
    ['a slash between companions', ['HTML/CSS', 'SQL/Python'], { HTML: '', CSS: '', SQL: '', Python: '' }],
  ])('%s', (_, lines, expected) => {
    const found = requirementsOf(under('Requirements', ...lines));
    expect(Object.fromEntries(found.map(({ label, anyOf }) => [label, anyOf ?? '']))).toEqual(expected);
  });
});

test('an alternative to what is wanted on its own is only mentioned', () => {
  expect(table(under('Requirements', 'React or Vue', 'React'))).toEqual({
    React: 'required, 2 times',
    Vue: 'mentioned',
  });
});

describe('a title', () => {
  test.each<[string, Record<string, string>]>([
    ['React Developer', { React: 'any-1', Vue: 'any-1' }],
    ['React and Vue Developer', { React: '', Vue: '' }],
  ])('that names one of several alternatives wants no more than they do, but for both: %s', (title, expected) => {
    const found = requirementsOf(`# ${title}\n\n## Requirements\n\n- React or Vue\n`);
    expect(Object.fromEntries(found.map(({ label, anyOf }) => [label, anyOf ?? '']))).toEqual(expected);
  });

  test.each<[string, Record<string, string>]>([
    ['Senior Backend, Fullstack, Frontend', { 'Back-end': 'any-1', 'Full-stack': 'any-1', 'Front-end': 'any-1' }],
    ['Backend Engineer / Data Engineering', { 'Back-end': 'any-1', data: 'any-1' }],
    ['Backend Engineer who knows Fullstack', { 'Back-end': '', 'Full-stack': '' }],
  ])('of several jobs asks for one of them: %s', (title, expected) => {
    const found = requirementsOf(`# ${title}\n\n## Requirements\n\n- Tidy\n`);
    const names = found.map(({ label, anyOf }) => [label.replace(/ (?:development|engineering)$/, ''), anyOf ?? '']);
    expect(Object.fromEntries(names)).toMatchObject(expected);
  });
});

describe('years stand with the technologies they are asked for', () => {
  test.each<[string, Record<string, number | null>]>([
    ['5+ years of experience with TypeScript', { TypeScript: 5 }],
    ['3-5 years of Python', { Python: 3 }],
    ['más de 4 años de experiencia con Kafka', { Kafka: 4 }],
    ['5+ years of Python and 3+ years of AWS', { Python: 5, AWS: 3 }],
    ['5+ years of Node.js; Kafka a plus', { 'Node.js': 5, Kafka: null }],
    ['5+ years of Node.js, Kafka a plus', { 'Node.js': 5, Kafka: null }],
    ['We have used Kafka for over 15 years', { Kafka: null }],
    ['5+ years of teamwork', { teamwork: null }],
  ])('%s', (line, expected) => {
    const found = requirementsOf(under('Requirements', line));
    expect(Object.fromEntries(found.map(({ label, years }) => [label, years]))).toEqual(expected);
  });

  test('but not with what a company says of itself', () => {
    expect(requirementsOf(under('About us', '12 years of experience with Kafka'))[0]?.years).toBeNull();
  });
});

/* Whole postings, for what users of such programs complain about. */

const BENEFITS = [
  '## Benefits',
  '',
  '- 401k with a match, dental and vision plans',
  '- A gym, yoga on Tuesdays and a budget for AWS certificates',
  '- Flexible hours, an on-site café and React Summit tickets',
].join('\n');

const EEO = [
  '## Equal Opportunity',
  '',
  'Fennel is an equal opportunity employer. We value diversity, collaboration and communication, and consider every',
  'applicant without regard to race, religion, citizenship, age, disability or veteran status.',
].join('\n');

const POSTING = `---
title: Kafka Engineer
hiringOrganization: Snowflake Gardens
---

# Kafka Engineer

Snowflake Gardens waters balconies.

## What you'll do

- Build event-driven services in TypeScript

## Requirements

- 4+ years of Node.js, no experience with Kubernetes needed
- React, Vue or Angular
- AWS/GCP/Azure, Docker and PostgreSQL or equivalent
- Redis is not required

## Nice to have

- Terraform
`;

test('complaint 1: benefits are no keywords, nor are equal-opportunity text and the company', () => {
  const posting = postingFromText(`${POSTING}\n${BENEFITS}\n\n${EEO}\n`, 'the test', vocabulary());
  const found = requirementsIn(posting).map(({ label }) => label);
  expect(found).toEqual([
    'Kafka',
    'Event-driven architecture',
    'TypeScript',
    'Node.js',
    'React',
    'Vue',
    'Angular',
    'AWS',
    'Google Cloud',
    'Azure',
    'Docker',
    'PostgreSQL',
    'Terraform',
  ]);
});

test('complaint 5: what is not wanted is not asked for', () => {
  const found = labels(`${POSTING}\n## Also\n\n- You need no SQL, and we work without Jira\n- PHP is required\n`);
  expect(found).toContain('PHP');
  for (const label of ['Kubernetes', 'Redis', 'SQL', 'Jira']) expect(found).not.toContain(label);
});

test('complaint 12: alternatives are one demand', () => {
  expect(table(POSTING)).toMatchObject({
    Kafka: 'required',
    'Node.js': 'required, 4 years',
    React: 'required, any-1',
    Vue: 'required, any-1',
    Angular: 'required, any-1',
    AWS: 'required, any-2',
    'Google Cloud': 'required, any-2',
    Azure: 'required, any-2',
    Docker: 'required',
    PostgreSQL: 'required',
    Terraform: 'preferred',
  });
});

test('complaint 15: a Spanish posting is read like an English one', () => {
  const text = `# Desarrollador de integraciones

Buscamos una persona para el equipo que cuida los balcones de la ciudad.

## Funciones

- Desarrollar microservicios

## Requisitos

- Más de 4 años de experiencia con TypeScript
- React, Vue o Angular
- Imprescindible Docker, se valorará Kubernetes
- Kafka no es necesario

## Deseable

- Terraform

## Qué ofrecemos

- Seguro médico, gimnasio y un curso de Python
`;
  expect(postingFromText(text, 'the test', vocabulary()).language).toBe('es');
  expect(table(text)).toEqual({
    'Systems integration': 'required',
    Microservices: 'mentioned',
    TypeScript: 'required, 4 years',
    React: 'required, any-1',
    Vue: 'required, any-1',
    Angular: 'required, any-1',
    Docker: 'required',
    Kubernetes: 'preferred',
    Terraform: 'preferred',
  });
});

/* What must not change the answer, over generated postings. */

const LINES: readonly (readonly [section: string, line: string])[] = [
  ['Requirements', 'TypeScript and Node.js'],
  ['Requirements', '5+ years of Python'],
  ['Requirements', 'React or Vue'],
  ['Requirements', 'Kafka is a plus'],
  ['Nice to have', 'Docker'],
  ['Nice to have', 'Terraform or Pulumi'],
  ['Responsibilities', 'Review code and mentor'],
  ['Tech stack', 'AWS, PostgreSQL'],
  ['About us', 'We run Kubernetes'],
];

const SECTIONS = ['About us', 'Responsibilities', 'Requirements', 'Nice to have', 'Tech stack'];

const write = (lines: readonly (readonly [string, string])[]): string => {
  const parts = SECTIONS.map((section) => {
    const own = lines.filter(([name]) => name === section).map(([, line]) => `- ${line}`);
    return own.length === 0 ? '' : `## ${section}\n\n${own.join('\n')}\n\n`;
  });
  return `# Grower\n\nThe role is permanent.\n\n${parts.join('')}`;
};

const someLines = fc.subarray([...LINES], { minLength: 1 });
const withoutPlaces = (text: string) => requirementsOf(text).map(({ mentions: _, ...rest }) => rest);

test('benefits and equal-opportunity text change nothing, wherever they are added', () => {
  fc.assert(
    fc.property(someLines, fc.constantFrom(BENEFITS, EEO, `${BENEFITS}\n\n${EEO}`), fc.nat(20), (lines, added, at) => {
      const text = write(lines);
      const parts = text.split(/\n(?=## )/);
      const place = 1 + (at % parts.length);
      const longer = [...parts.slice(0, place), `${added}\n`, ...parts.slice(place)].join('\n');
      expect(withoutPlaces(longer)).toEqual(withoutPlaces(text));
    }),
    { numRuns: 60 },
  );
});

test('saying a line again adds mentions and nothing else', () => {
  fc.assert(
    fc.property(someLines, fc.nat(LINES.length), (lines, which) => {
      const again = lines[which % lines.length];
      const more = again ? [...lines, again] : lines;
      const [once, twice] = [requirementsOf(write(lines)), requirementsOf(write(more))];
      expect(withoutPlaces(write(more))).toEqual(withoutPlaces(write(lines)));
      const count = (found: Requirement[]): number => found.reduce((sum, { mentions }) => sum + mentions.length, 0);
      expect(count(twice)).toBeGreaterThan(count(once));
    }),
    { numRuns: 60 },
  );
});

describe('everyday words of the trade', () => {
  const asked = (...lines: string[]): string[] =>
    requirementsOf(under('Responsibilities', ...lines)).map(({ id }) => id);
  test.each<[string, string[], string, boolean]>([
    ['alone in a duty', ['Care for the monitoring of what we have'], 'monitoring', false],
    ['in a list with what counts', ['Tools for Kubernetes, Terraform, monitoring and deployment'], 'monitoring', true],
    [
      'again and again',
      ['Draw up integrations', 'Look after our integrations', 'Explain the integration to those who pay for it'],
      'systems-integration',
      true,
    ],
  ])('%s', (_, lines, id, expected) => {
    expect(asked(...lines).includes(id)).toBe(expected);
  });
});

describe('jobs stand for what is done in them', () => {
  test.each<[string, string, string | null]>([
    ['# Data Architect', 'Kafka', 'data-architecture'],
    ['# Grower', '5 years of experience as a data architect', 'data-architecture'],
    ['# Grower', 'Sit beside our data architect', null],
  ])('%s: %s', (title, line, id) => {
    const ids = requirementsOf(`${title}\n\nApply now.\n\n## Requirements\n\n- ${line}\n`).map((one) => one.id);
    expect(ids.includes('data-architecture')).toBe(id !== null);
  });
});

describe('names that a company tells of others', () => {
  test.each<[string, boolean]>([
    ['We are backed by the founders of Kafka', false],
    ['Companies like MongoDB buy our bees', false],
    ['Think Kafka for cooks', false],
    ['Raised from Wren Moss (Quibble CEO), Ida Fern (Kafka) and others', false],
    ['Our pipes (Kafka) are watched by Wren Moss', true],
    ['I’m the founder, prev. worked at Kafka', false],
    ['We run on Kafka', true],
  ])('%s', (line, counts) => {
    const text = `# Grower\n\n## About us\n\n${line}.\n\n## Requirements\n\n- Docker\n\nApply now.\n`;
    expect(labels(text).length).toBe(counts ? 2 : 1);
  });
});

test('a figure of years makes a demand of a term', () => {
  expect(table(under('Responsibilities', '5+ years TypeScript, and bees'))).toMatchObject({
    TypeScript: 'required, 5 years',
  });
});

test.each<[string, string]>([
  ['4+ years of experience. Python (with Django) at scale.', 'required'],
  ['4+ years of experience. We are moving to Python.', 'mentioned'],
  ['We grow beans. Python in production.', 'mentioned'],
])('what goes on without a verb after a figure of years is demanded: %s', (line, importance) => {
  expect(requirementsOf(`# Grower\n\n${line}\n\nApply now.\n`).find(({ id }) => id === 'python')?.importance).toBe(
    importance,
  );
});

test('of a stack only the lines that name technologies are demanded', () => {
  const text = '# Grower\n\n## Stack\n\nGo, Kafka, CI/CD\n\nWe use robots for refactoring and testing.\n\nApply now.\n';
  expect(table(text)).toMatchObject({ Go: 'required', 'CI/CD': 'required', Refactoring: 'mentioned' });
});

test('jobs that a posting lists below a title without one are told apart by what they are about', () => {
  const list = '- Full-stack Engineer, Junior + Senior ($90k)\n- Data Engineer\n- DevOps Engineer (Ghent)';
  expect(table(`# Fennel is hiring\n\nWe grow beans.\n\n${list}\n\nApply now.\n`)).toEqual({
    'Full-stack development': 'mentioned, any-1',
    'data engineering': 'mentioned, any-1',
    DevOps: 'mentioned, any-1',
  });
  expect(table(`# Data Engineer\n\nWe grow beans.\n\n${list}\n\nApply now.\n`)).not.toHaveProperty('DevOps');
});

test('what stands below each of several jobs is what that one works with', () => {
  const text = `# Fennel is hiring\n\nWe grow beans and once tried Redis.\n\n`;
  const jobs = 'Systems Engineer: pumps, Rust.\n\nData Engineer\n\nBeds of Kafka.\n\nWe like Docker.';
  expect(table(`${text}${jobs}\n\nApply now.\n`)).toMatchObject({
    Rust: 'required',
    Kafka: 'required',
    Redis: 'mentioned',
    Docker: 'mentioned',
  });
  const asked = table(`${text}${jobs}\n\n## Requirements\n\n- Go\n\nApply now.\n`);
  expect(asked).toMatchObject({ Go: 'required', Rust: 'mentioned' });
});

test('a wish in so many words outweighs a bare stack', () => {
  const text = `# Grower\n\n## Tech stack\n\n- Docker, Kafka\n\n## Nice to have\n\n- Kafka\n\nApply now.\n`;
  expect(table(text)).toMatchObject({ Docker: 'required', Kafka: 'preferred, 2 times' });
});
