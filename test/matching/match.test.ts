import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates, findMentions } from '../../src/matching/match.js';
import { unitsOf } from '../../src/text/units.js';
import type { Lexicon } from '../../src/vocabulary/lexicon.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from '../vocabulary/entries.js';

const mentionsIn = (text: string, lexicon: Lexicon) => findMentions(text, { ...vocabulary(), lexicon });

/** What is found, as `surface = id`. */
const found = (text: string, lexicon: Lexicon): string[] =>
  mentionsIn(text, lexicon).map(({ surface, conceptId }) => `${surface} = ${conceptId}`);

/** The ids that a text shows, by the built-in vocabulary; what it denies comes with an exclamation mark. */
const ids = (text: string): string[] =>
  findMentions(text, vocabulary()).map(({ negated, conceptId }) => (negated ? '!' : '') + conceptId);

describe('leftmost, then longest', () => {
  const lexicon = lexiconOf(
    entry('Spring'),
    entry('Spring Boot'),
    entry('Boot Camp'),
    entry('Data Lake House'),
    entry('Data'),
    entry('Lake'),
  );
  test.each([
    ['the longest at a place', 'Spring Boot', ['Spring Boot = spring-boot']],
    ['the leftmost, though another is as long', 'Spring Boot Camp', ['Spring Boot = spring-boot']],
    ['the shorter where the longer breaks off', 'Spring cleaning', ['Spring = spring']],
    ['back to the last that was whole', 'Data Lake Hut', ['Data = data', 'Lake = lake']],
    ['one after another', 'Spring Spring Boot', ['Spring = spring', 'Spring Boot = spring-boot']],
    ['not inside a word', 'Springer, offspring, Database', []],
  ])('%s: %s', (_, text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });
});

describe('a longer form that must be written exactly gives way to the shorter', () => {
  const lexicon = lexiconOf(entry('Azure'), entry('Azure Functions', { guard: 'case' }));
  test.each([
    ['Azure Functions', ['Azure Functions = azure-functions']],
    ['Azure functions', ['Azure = azure']],
  ])('%s', (text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });

  test('and is a candidate still when the case is not asked for', () => {
    const text = 'Azure functions';
    expect(
      findCandidates(text, unitsOf(text), lexicon, { anyCase: true }).candidates.map(({ label }) => label),
    ).toEqual(['Azure Functions']);
  });
});

describe('phrases that mean something else', () => {
  const lexicon = lexiconOf(
    entry('Spring', { not: ['spring YYYY', 'early spring'] }),
    entry('Go', { not: ['go to market'] }),
    entry('Market'),
  );
  test.each([
    ['Spring and Go', ['Spring = spring', 'Go = go']],
    // What else stands in the phrase is found.
    ['Go to Market now', ['Market = market']],
    ['in spring 2026', []],
    ['in Spring-1999', []],
    ['early Spring', []],
    ['go to the Market', ['go = go', 'Market = market']],
    ['spring 6 and Spring 20260', ['spring = spring', 'Spring = spring']],
    ['spring yyyy', ['spring = spring']],
  ])('%s → %j', (text, expected) => {
    expect(found(text, lexicon)).toEqual(expected);
  });
});

describe('what may stand around and inside a name', () => {
  const lexicon = lexiconOf(
    entry('Python'),
    entry('Docker'),
    entry('Node.js', { kind: 'framework' }),
    entry('C++', { id: 'c-plus-plus', kind: 'language' }),
    entry('.NET', { id: 'dot-net', kind: 'framework' }),
    entry('CI/CD', { kind: 'practice' }),
    entry('Power BI'),
    entry('micro-service', { kind: 'architecture' }),
    entry('unit test', { kind: 'practice' }),
    entry('API gateway', { kind: 'architecture' }),
    entry('project management', { kind: 'practice', es: ['gestión de proyectos'] }),
    entry('machine learning', { kind: 'concept' }),
  );
  test.each([
    ['brackets', '(Python) [Docker]', ['Python', 'Docker']],
    ['a bracket after', 'Python (primary)', ['Python']],
    ['slashes', 'Python/Docker', ['Python', 'Docker']],
    ['quotation marks', '“Python”, ‘Docker’', ['Python', 'Docker']],
    ['Markdown', '**Python**, `Docker` and _Node.js_', ['Python', 'Docker', 'Node.js']],
    ['a possessive', "Python’s and Docker's", ['Python', 'Docker']],
    ['a version', 'Python 3.11, Docker 27', ['Python', 'Docker']],
    ['emoji', 'Python🐍 🚀Docker', ['Python', 'Docker']],
    ['the end of a sentence', 'We use C++. Also Node.js. And .NET.', ['C++', 'Node.js', '.NET']],
    ['an address', 'https://python.example/docker docker@python.example', []],
    ['a longer word', 'Dockerfile Pythonic', []],
    ['capitals', 'PYTHON and docker', ['PYTHON', 'docker']],
    ['full-width', 'Ｐｙｔｈｏｎ', ['Ｐｙｔｈｏｎ']],
    ['a soft hyphen', 'Doc\u00adker', ['Doc\u00adker']],
    ['spellings of a dotted name', 'NodeJS, node js, Node.JS', ['NodeJS', 'node js', 'Node.JS']],
    ['spellings of a slashed name', 'CI/CD, CICD, CI CD, CI / CD', ['CI/CD', 'CICD', 'CI CD', 'CI / CD']],
    ['a name of two words', 'Power BI, PowerBI, power-bi', ['Power BI', 'PowerBI', 'power-bi']],
    [
      'hyphened, apart, joined, one or many',
      'micro-services, micro service, Microservices',
      ['micro-services', 'micro service', 'Microservices'],
    ],
    ['plurals', 'unit tests, API gateways', ['unit tests', 'API gateways']],
    ['accents or none', 'gestión de proyectos, gestion de proyectos', ['gestión de proyectos', 'gestion de proyectos']],
    ['a decomposed accent', 'gestio\u0301n de proyectos', ['gestio\u0301n de proyectos']],
    ['a no-break space', 'Power\u00a0BI', ['Power\u00a0BI']],
    ['a comma between its words', 'Power, BI', []],
    ['two items of a list', '- machine\n- learning', []],
    ['two short lines', 'machine\nlearning', []],
    ['two paragraphs', 'A line so long that its end was surely wrapped: machine\n\nlearning', []],
    ['a wrapped line', 'A line so long that its end was surely wrapped: machine\nlearning', ['machine\nlearning']],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text, lexicon).map(({ surface }) => surface)).toEqual(expected);
  });
});

test.each([
  ['its preferred label, in any case', 'kubernetes', 'Kubernetes', 'literal'],
  ['a spelling of it', 'Kubernetes platforms', 'Kubernetes platform', 'variant'],
  ['another name', 'K8S', 'k8s', 'alias'],
  ['a spelling of another name', 'container-clusters', 'container cluster', 'alias'],
])('a mention says how it was named: %s', (_, text, form, via) => {
  const lexicon = lexiconOf(
    entry('Kubernetes', { altLabels: ['k8s'] }),
    entry('Kubernetes platform', { kind: 'concept', altLabels: ['container cluster'] }),
  );
  expect(mentionsIn(text, lexicon)).toMatchObject([{ form, via, surface: text, negated: false }]);
});

describe('complaint 2: the same thing, spelt otherwise, is not missing', () => {
  test.each([
    ['k8s', 'kubernetes'],
    ['K8s', 'kubernetes'],
    ['Postgres', 'postgresql'],
    ['golang', 'go'],
    ['Python (primary)', 'python'],
    ['Python3', 'python'],
    ['ReactJS', 'react'],
    ['React.js', 'react'],
    ['NodeJS', 'node-js'],
    ['micro-services', 'microservices'],
    ['micro service', 'microservices'],
    ['RESTful APIs', 'rest-api'],
    ['microservicios', 'microservices'],
  ])('complaint 2: %s is %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });
});

describe('complaint 3: ordinary words are no technologies', () => {
  test.each([
    ['go to market', 'Go', 'Support our go to market plans.', 'go'],
    ['go-to-market', 'Go', 'Own the Go-to-Market motion.', 'go'],
    ['rest assured', 'REST', 'Rest assured, we answer everybody.', 'rest-api'],
    ['the rest', 'REST', 'You spend the rest on learning.', 'rest-api'],
    ['react well', 'React', 'I react well to change.', 'react'],
    ['React well', 'React', 'React well under pressure.', 'react'],
    ['express interest', 'Express', 'To express interest, write to us.', 'express'],
    ['Express interest', 'Express', 'Express interest by Friday.', 'express'],
    ['spring 2026', 'Spring', 'We start in Spring 2026.', 'spring'],
    ['excel at', 'Excel', 'You excel at teaching.', 'excel'],
    ['platform', 'Terraform', 'Our platform and its tform module.', 'terraform'],
    ['JavaScript', 'Java', 'We write JavaScript.', 'java'],
    ['MySQL', 'SQL', 'Data in MySQL.', 'sql'],
  ])('complaint 3: %s is not %s', (_, __, text, id) => {
    expect(vocabulary().lexicon.indexOf.has(id)).toBe(true);
    expect(ids(text)).not.toContain(id);
  });

  test.each([
    ['Services in Go and REST APIs.', ['go', 'rest-api']],
    ['Interfaces in React, a server in Express.', ['react', 'express']],
    ['Spring and Java, reports in Excel.', ['spring', 'java', 'excel']],
  ])('the technologies themselves are found: %s', (text, expected) => {
    expect(ids(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('complaint 4: names of one letter and names with signs', () => {
  test.each([
    ['C', 'Firmware in C, C++ and Rust.', ['c', 'c-plus-plus', 'rust']],
    ['R', 'Statistics with Python, R and SQL.', ['python', 'r', 'sql']],
    ['C#', 'C# developer', ['c-sharp']],
    ['F#', 'Some F#.', ['f-sharp']],
    ['.NET', 'We use .NET.', ['dot-net']],
    ['Node.js', 'Servers in Node.js.', ['node-js']],
    ['Next.js', 'Sites in Next.js.', ['next-js']],
    ['CI/CD', 'Own our CI/CD.', ['ci-cd']],
    ['TCP/IP', 'You know TCP/IP.', ['tcp-ip']],
    ['A/B testing', 'You run A/B testing.', ['a-b-testing']],
    ['UI/UX', 'Good UI/UX.', ['ui-ux-design']],
  ])('complaint 4: %s in “%s”', (_, text, expected) => {
    expect(ids(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['Vitamin C is on us.', 'c'],
    ['C-level contacts, Python', 'c'],
    ['Write to Mary R. Smith.', 'r'],
    ['Our R&D team', 'r'],
    ['The net result', 'dot-net'],
  ])('complaint 4: %s has no such name', (text, id) => {
    expect(vocabulary().lexicon.indexOf.has(id)).toBe(true);
    expect(ids(text)).not.toContain(id);
  });
});

describe('complaint 5: what is denied is not asked', () => {
  test.each([
    ['We have no experience with Kubernetes.', ['!kubernetes']],
    ['Knowledge of React is not required.', ['!react']],
    ['Python is not required.', ['!python']],
    ['Candidates without prior SQL may apply.', ['!sql']],
    ['It is not only Kubernetes.', ['kubernetes']],
    ['Kubernetes is not required but welcome.', ['kubernetes']],
    ['Some non-D3 charts.', ['!d3-js']],
    ['Sin experiencia en Kubernetes.', ['!kubernetes']],
  ])('complaint 5: %s → %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('over arbitrary texts', () => {
  const { lexicon } = vocabulary();
  const piece = fc.oneof(
    fc.constantFrom(...lexicon.labels),
    fc.constantFrom(
      ' ',
      ', ',
      '\n',
      '\n- ',
      '/',
      ' and ',
      ' no ',
      ' not required',
      '’s ',
      '. ',
      '\u00ad',
      '🚀',
      '\ud83d',
      '-',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((all) => all.join(''));

  test('mentions are slices of the text, in order and apart, of concepts and labels that exist', () => {
    const labels = new Set(lexicon.labels);
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, surface, conceptId, form } of findMentions(text, vocabulary())) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(lexicon.indexOf.has(conceptId)).toBe(true);
          expect(labels.has(form)).toBe(true);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an empty paragraph between two texts keeps them apart', () => {
    const plain = lexiconOf(entry('Data'), entry('Data Lake'), entry('Lake House', { kind: 'concept' }), entry('Lake'));
    const words = fc.array(fc.constantFrom('data', 'lake', 'house', ',', '-', '/'), { maxLength: 8 });
    const prose = words.map((all) => all.join(' '));
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        expect(found(`${one}\n\n${other}`, plain)).toEqual([...found(one, plain), ...found(other, plain)]);
      }),
    );
  });
});
