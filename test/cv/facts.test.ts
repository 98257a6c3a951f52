import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/cv/facts.js';
import { InputError } from '../../src/errors.js';

const KNOWN: ReadonlySet<string> = new Set(['zod', 'docker']);
const read = (text: string) => readFacts(text, 'cv/facts.yaml', (id) => KNOWN.has(id));

const entry = (id: string, more = ''): string =>
  `  - id: ${id}\n    statement: Did ${id}.\n    origin: stated\n${more}`;

describe('a ledger', () => {
  test('is read with what its entries leave out', () => {
    expect(read(`facts:\n${entry('plain')}`)).toEqual([
      {
        id: 'plain',
        statement: 'Did plain.',
        origin: 'stated',
        from: [],
        importance: 'normal',
        concepts: [],
        terms: [],
      },
    ]);
  });

  test('is read with all that an entry may say', () => {
    const text = `facts:\n${entry('base')}
  - id: drawn
    statement: "  Did more.  "
    origin: extrapolated
    from: [base]
    importance: high
    concepts: [zod, docker]
    terms: [inspectable systems]
`;
    expect(read(text)[1]).toEqual({
      id: 'drawn',
      statement: 'Did more.',
      origin: 'extrapolated',
      from: ['base'],
      importance: 'high',
      concepts: ['zod', 'docker'],
      terms: ['inspectable systems'],
    });
  });

  test('may have no facts', () => {
    expect(read('facts: []')).toEqual([]);
  });

  test('may draw on a fact further down', () => {
    const drawn = '  - id: first\n    statement: Did it.\n    origin: extrapolated\n    from: [second]\n';
    expect(read(`facts:\n${drawn}${entry('second')}`)).toHaveLength(2);
  });
});

describe('a ledger is refused at the line of the entry that is wrong', () => {
  test.each([
    ['an id that stands twice', `facts:\n${entry('a')}${entry('b')}${entry('a')}`, 8, /the id a stands twice/],
    ['an unknown concept', `facts:\n${entry('a')}${entry('b', '    concepts: [zod, zodd]\n')}`, 5, /concept zodd/],
    [
      'an extrapolated fact that does not say from what',
      `facts:\n${entry('a')}  - id: b\n    statement: Did b.\n    origin: extrapolated\n`,
      5,
      /add from:/,
    ],
    [
      'a fact drawn from none of the ledger',
      `facts:\n${entry('a')}  - id: b\n    statement: Did b.\n    origin: extrapolated\n    from: [a, c]\n`,
      5,
      /b is drawn from c/,
    ],
    [
      'a fact drawn from itself',
      `facts:\n${entry('a')}  - id: b\n    statement: Did b.\n    origin: extrapolated\n    from: [a, b]\n`,
      5,
      /: b is drawn from b: facts that rest on themselves show nothing; say what was done/,
    ],
    [
      'facts drawn from each other, whatever their origin',
      `facts:\n${entry('a', '    from: [b]\n')}${entry('b', '    from: [c]\n')}${entry('c', '    from: [a]\n')}`,
      2,
      /: a is drawn from b, which is drawn from c, which is drawn from a: /,
    ],
    ['lists in lists', `facts:\n${'- '.repeat(20_000)}x`, 2, /: brackets in brackets without end; give one list/],
    ['brackets in brackets', `facts: ${'['.repeat(20_000)}`, 1, /: brackets in brackets without end; give one list/],
    ['a tower of aliases', `a: &a [x]\nb: [${'*a, '.repeat(200)}]\n`, 1, /Excessive alias count[^\n]*; mend the YAML/],
    ['an id in capitals', `facts:\n${entry('a')}${entry('Big One')}`, 5, /lower-case/],
    [
      'a missing statement',
      'facts:\n  - id: a\n    origin: stated\n',
      2,
      /: statement: is missing; every entry has id, statement and origin$/,
    ],
    ['an empty statement', 'facts:\n  - id: a\n    statement: "  "\n    origin: stated\n', 2, /statement/],
    [
      'an unknown origin',
      `facts:\n${entry('a')}  - id: b\n    statement: B.\n    origin: guessed\n`,
      5,
      /: origin: not one of the values there are; write one of stated, extrapolated$/,
    ],
    ['a misspelt key', `facts:\n${entry('a', '    concept: [zod]\n')}`, 2, /: unknown key: concept; write concepts$/],
    [
      'an entry that is no mapping',
      `facts:\n${entry('a')}  - just words\n`,
      5,
      /: the entry is no map of keys; every entry has/,
    ],
    [
      'a misspelt key that has to be',
      'facts:\n  - {id: a, statment: A., origin: stated}\n',
      2,
      /: unknown key: statment; write statement$/,
    ],
    [
      'a key of its own',
      `facts:\n${entry('a', '    colour: red\n')}`,
      2,
      /: unknown key: colour; leave it out: the keys are id,/,
    ],
    [
      'concepts that are no list',
      `facts:\n${entry('a', '    concepts: zod\n')}`,
      2,
      /: concepts: is no list; write one in/,
    ],
    [
      'a statement that is no text',
      'facts:\n  - {id: a, statement: 3, origin: stated}\n',
      2,
      /: statement: is no text;/,
    ],
    ['no list', 'facts: 3\n', 1, /: there is no list of facts; write one under "facts:"/],
    [
      'another key than facts',
      'fact: []\n',
      1,
      /: unknown key: fact; a ledger has one key, facts, with a list of entries$/,
    ],
    ['no map', '- a\n- b\n', 1, /: the ledger is no map of keys; begin it with "facts:"/],
    ['plain words', 'just words\n', 1, /: the ledger is no map of keys/],
    ['a list that never ends', `facts:\n${entry('a', '    concepts: [zod\n')}`, 6, /YAML/],
    ['a tab for indentation', 'facts:\n\t- id: a\n', 2, /Tabs are not allowed as indentation; mend the YAML$/],
    ['an alias to nothing', 'facts: *nothing\n', 1, /nothing; mend the YAML$/],
    ['no facts', 'notes: []\n', 1, /./],
    ['another shape', '- id: a\n', 1, /./],
  ])('%s', (_, text, line, what) => {
    const refused = (): unknown => read(text);
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(new RegExp(`^cv/facts\\.yaml:${line}: `));
    expect(refused).toThrow(what);
    expect(refused).not.toThrow(/\n/);
  });
});
