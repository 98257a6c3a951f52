import { describe, expect, test } from 'vitest';
import { postingFromText } from '../../src/posting/read.js';
import { findUnknownTerms } from '../../src/posting/unknown.js';
import { knowledge } from '../support/knowledge.js';

const FACTS = '---\ntitle: Trellis Engineer\nhiringOrganization: Fennel Works\njobLocation: Oudenaarde\n---\n';

const unknownIn = (text: string) => findUnknownTerms(postingFromText(text, 'the test', knowledge()), knowledge());

const namesIn = async (line: string, section = 'Requirements'): Promise<string[]> => {
  const found = await unknownIn(`${FACTS}\nThe role is permanent.\n\n## ${section}\n\n- ${line}\n`);
  return found.map(({ text }) => text);
};

describe('a name that the lexicon lacks is found', () => {
  test.each<[string, string[]]>([
    ['Experience with Quibblestore', ['Quibblestore']],
    ['Experience with QuibbleStore and plain SQL', ['QuibbleStore']],
    ['Queries in ZorpQL, reports in Vint4', ['ZorpQL', 'Vint4']],
    ['Work with Moss Ledger and Kafka', ['Moss Ledger']],
    ['You know turnip.js', ['turnip.js']],
    ['Knowledge of the FLRP protocol', ['FLRP']],
    ['Experiencia con Quibblestore', ['Quibblestore']],
  ])('%s', async (line, names) => {
    expect(await namesIn(line)).toEqual(names);
  });
});

describe('no name is found in', () => {
  test.each([
    ['what the lexicon has', 'Experience with Kafka, Node.js and PostgreSQL'],
    ['the company', 'You like how Fennel Works thinks'],
    ['the place', 'You come to Oudenaarde on Mondays'],
    ['the title', 'You would be our first Trellis person'],
    ['months and days', 'You start in March or on a Tuesday in September'],
    ['the first word of a sentence', 'Gardening is fun. Patience helps: Curious people stay'],
    ['a line in title case', 'Strong Written Words And Careful Listening'],
    ['words that the posting also writes small', 'You own the Harvest, and the harvest owns you'],
    ['common words', 'You write, test and ship with care'],
    ['a country or an officer', 'You talk to our CTO about the US and the UK'],
    ['an abbreviation', 'You work with tools, e.g. a trowel, i.e. by hand'],
  ])('%s', async (_, line) => {
    expect(await namesIn(line)).toEqual([]);
  });
});

describe('only where something is asked for', () => {
  test.each<[string, string[]]>([
    ['Requirements', ['Quibblestore']],
    ['Nice to have', ['Quibblestore']],
    ['Tech stack', ['Quibblestore']],
    ['Responsibilities', ['Quibblestore']],
    ['About us', []],
    ['Benefits', []],
    ['Equal Opportunity', []],
  ])('%s', async (section, names) => {
    expect(await namesIn('We work with Quibblestore', section)).toEqual(names);
  });
});

test('each comes with its count and first line, the most frequent first', async () => {
  const text = [
    '# Grower',
    'The role is permanent.',
    '## Requirements',
    '- You know ZorpQL',
    '- You know Quibblestore',
    '## Nice to have',
    '- You like QUIBBLESTORE',
  ].join('\n');
  expect(await unknownIn(text)).toEqual([
    { text: 'Quibblestore', count: 2, line: 5 },
    { text: 'ZorpQL', count: 1, line: 4 },
  ]);
});

test('at most a dozen are given', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `- You know Zorp${String.fromCharCode(65 + i)}x${i}`);
  expect(await unknownIn(`# Grower\n\n## Requirements\n\n${names.join('\n')}\n`)).toHaveLength(12);
});
