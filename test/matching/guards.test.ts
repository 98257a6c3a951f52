import { describe, expect, test } from 'vitest';
import { casePasses, isMoney } from '../../src/matching/guards.js';
import { areListed } from '../../src/matching/list-context.js';
import { findMentions } from '../../src/matching/match.js';
import type { Guard } from '../../src/model.js';
import type { GuardCues } from '../../src/vocabulary/cues/guards.js';
import { growthOf, MOST_GROWTH } from '../support/growth.js';
import { vocabulary } from '../support/vocabulary.js';
import { entry, lexiconOf } from '../vocabulary/entries.js';

const cues: GuardCues = {
  after: new Set(['developer', 'back end']),
  before: new Set(['language']),
  verbs: new Set(['is']),
  years: new Set(['years']),
  lead: [['proficient', 'in']],
};
const negation = { before: [], except: [], after: [], resume: new Set<string>(), stop: new Set<string>() };

/** A lexicon with one form a guard, and Python and SQL, which need none. */
const guarded = (prefLabel: string, guard: Guard) => entry(prefLabel, { guard, kind: 'language' });
const lexicon = lexiconOf(
  entry('Python', { kind: 'language' }),
  entry('SQL', { kind: 'language' }),
  entry('Teamwork', { kind: 'soft' }),
  guarded('REST', 'case'),
  guarded('Go', 'word'),
  guarded('Rust', 'word'),
  guarded('Swift', 'word'),
  guarded('C', 'letter'),
  guarded('R', 'letter'),
);

const found = (text: string): string[] =>
  findMentions(text, { lexicon, guards: cues, negation, asking: vocabulary().asking, senses: vocabulary().senses }).map(
    ({ surface }) => surface,
  );

describe('none: in any case, anywhere', () => {
  test.each([
    ['python', ['python']],
    ['PYTHON', ['PYTHON']],
    ['Python is fun', ['Python']],
    ['a python-based tool', ['python']],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('case: only as written', () => {
  test.each([
    ['REST over HTTP', ['REST']],
    ['we like REST', ['REST']],
    ['a non-REST API', ['REST']],
    ['the rest of us', []],
    ['Rest here', []],
    ['python, rest', ['python']],
    ['TAKE A REST HERE', []],
    ['TAKE A REST HERE\nwe like REST', ['REST']],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('word: as written inside a sentence', () => {
  test.each([
    ['you know Go well', ['Go']],
    ['you know (Go) well', ['Go']],
    ['you go home', []],
    ['Go home', []],
    ['We stop. Go home', []],
    ['We stop!  Go home', []],
    ['We stop\nGo home', []],
    ['- Go home', []],
    ['“Go home”', []],
    ['Where To Go Next Year', []],
    ['a go-to person', []],
    ['you GO', []],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('word: in any case beside a word that makes it a name', () => {
  test.each([
    ['go developer', ['go']],
    ['Go developer wanted', ['Go']],
    ['a go back-end', ['go']],
    ['go back home', []],
    ['the language rust', ['rust']],
    ['proficient in go', ['go']],
    ['proficient in go, and more', ['go']],
    ['proficient in go games', []],
    ['proficient in go is a must', ['go']],
    ['go: 5 years', ['go']],
    ['go (3 years)', ['go']],
    ['go: 5 shops', []],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('word: in any case in a list of technologies', () => {
  test.each([
    ['python, go', ['python', 'go']],
    ['go, python', ['go', 'python']],
    ['python/go', ['python', 'go']],
    ['python and go', ['python', 'go']],
    ['python, go and rust', ['python', 'go', 'rust']],
    ['rust, go, swift, python', ['rust', 'go', 'swift', 'python']],
    ['- Python\n- Go', ['Python', 'Go']],
    ['python y go', ['python', 'go']],
    ['Python. Go home', ['Python']],
    ['python goes and we go', ['python']],
    ['know python and go home', ['python']],
    ['Teamwork, go', ['Teamwork']],
    ['- Python\n\n- go', ['Python']],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('alone on its line, or three together', () => {
  test.each([
    ['Go', ['Go']],
    ['- Go\n', ['Go']],
    ['• Go, 5', ['Go']],
    ['go', []],
    ['Go, Rust, Swift', ['Go', 'Rust', 'Swift']],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('letter: as written, in a list or beside a word that makes it a name', () => {
  test.each([
    ['R developer', ['R']],
    ['the language C', ['C']],
    ['proficient in R.', ['R']],
    ['Python, R and SQL', ['Python', 'R', 'SQL']],
    ['C, Python', ['C', 'Python']],
    ['R', ['R']],
    ['python, r', ['python']],
    ['you know R well', []],
    ['vitamin C helps', []],
    ['plan C. Python', ['Python']],
    ['r developer', []],
    ['C-level, Python', ['Python']],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test.each([
  [', ', true],
  [' / ', true],
  [' and ', true],
  [', or ', true],
  ['\n- ', true],
  [' (', true],
  [' o ', true],
  ['. ', false],
  [' with ', false],
  ['\n\n', false],
  [' '.repeat(40), false],
])('what stands apart by %j is listed: %s', (gap, expected) => {
  const text = `Go${gap}C`;
  expect(areListed(text, { start: 0, end: 2 }, { start: text.length - 1, end: text.length })).toBe(expected);
});

test.each([
  ['REST', 'REST', true],
  ['RESTs', 'REST', true],
  ['R.E.S.T.', 'REST', true],
  ['ＲＥＳＴ', 'REST', true],
  ['Rest-Assured', 'Rest Assured', true],
  ['Rest', 'REST', false],
  ['REST', 'Rest', false],
])('%s is written as %s: %s', (surface, label, expected) => {
  expect(casePasses(surface, label)).toBe(expected);
});

test.each(['REST ', 'Go ', 'GO ', 'go, ', 'C, ', 'Python go ', 'REST\n'])(
  '%j again and again in linear time',
  async (piece) => {
    expect(await growthOf(piece, found)).toBeLessThan(MOST_GROWTH);
  },
);

describe('a name is the code of a currency beside a sum of money', () => {
  const told = (line: string, name: string): boolean => {
    const start = line.indexOf(name);
    return isMoney(line, { start, end: start + name.length });
  };

  test.each([
    ['$91,000 - $104,000 CAD', 'CAD', true],
    ['between 80,000 and 95.000 CAD a year', 'CAD', true],
    ['$90K (CAD)', 'CAD', true],
    ['CAD $90,000', 'CAD', true],
    ['CAD 90k', 'CAD', true],
    ['PHP 60,000 a month', 'PHP', true],
    ['PHP 8.3', 'PHP', false],
    ['PHP 5', 'PHP', false],
    ['10 PHP developers', 'PHP', false],
    ['CAD and 3D printing', 'CAD', false],
    ['120,000 API calls', 'API', false],
    ['cad 90,000', 'cad', false],
  ])('%s: %s → %j', (line, name, expected) => {
    expect(told(line, name)).toBe(expected);
  });
});

describe('guard case: the capitals of a form count, its small words may be written anyhow', () => {
  test.each([
    ['IT Support', 'IT support', true],
    ['IT SUPPORT', 'IT support', true],
    ['it support', 'IT support', false],
    ['It supports', 'IT support', false],
    ['SAFe Framework', 'SAFe framework', true],
    ['safe framework', 'SAFe framework', false],
    ['RCAs', 'RCA', true],
    ['Dbt', 'dbt', false],
    ['e-conomic', 'e-conomic', true],
    ['economic', 'e-conomic', false],
  ])('%s as %s → %j', (surface, label, expected) => {
    expect(casePasses(surface, label)).toBe(expected);
  });
});
