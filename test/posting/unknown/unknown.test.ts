import { describe, expect, test } from 'vitest';
import { understandText } from '../../support/understand.js';

const FACTS = '---\ntitle: Trellis Engineer\nhiringOrganization: Fennel Works\njobLocation: Oudenaarde\n---\n';

const unknownIn = (text: string) => understandText(text).unknownTerms;

const namesIn = async (line: string, section = 'Requirements'): Promise<string[]> => {
  const found = unknownIn(`${FACTS}\nThe role is permanent.\n\n## ${section}\n\n- ${line}\n`);
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
    ['You know the OEMs, and each OEM', ['OEMs']],
    ['Experience with terraform, pulumix and nomadix', ['pulumix', 'nomadix']],
    ['Work with zorpic, quibblo or docker every day', ['zorpic', 'quibblo']],
    ['Experience with Kafka, Agave and Redis', ['Agave']],
    ['Built on the Agave framework', ['Agave']],
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
    ['abbreviations beside a technology', 'Queues, e.g. Kafka, etc. in the U.S.'],
    ['regions, officers, money and contracts', 'Report to the CIO for EMEA, in EUR, as FTE with PTO'],
    ['a version, and words that lost their line break', 'Hedges (v12+) that growers like beansPlant by'],
    ['a known everyday word', 'You keep UIs and the UI Plant them'],
    ['an ordinary word with a capital', 'You bring Expertise to Marketing, and Leadership too'],
    ['a person or a city', 'You answer to Smith in Berlin'],
    ['who owns something', 'You know Wimbel’s way of working'],
    ['organisations', 'You speak to the Quibble Bank and to Zorp University'],
    ['a list of organisations', 'You represent us at organizations such as ZENA, APQO and IQP'],
    ['the company’s own address, people and products', 'fennel.com is made by Fennelers with FennelFlex'],
    ['the company’s initials', 'The people of FW are kind'],
    ['ordinary words in a list of technologies', 'Experience with docker, testing, gardening and kafka'],
    ['words of the trade in a list of technologies', 'Experience with docker, workflows, pipelines and kafka'],
    ['a phrase beside a technology', 'Experience with docker, zorping hard at night and so on'],
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

test('Spanish words with a capital in the middle of a line are no names', async () => {
  const line = 'Conocimientos de Java Requerimos ganas Podrás Sumarte al huerto con Quibblestore Programación';
  const text = `Grower\n\nBuscamos un jardinero para regar los balcones de la ciudad.\n\n## Requisitos\n\n- ${line}\n`;
  expect(unknownIn(text).map((one) => one.text)).toEqual(['Quibblestore']);
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
  expect(unknownIn(text)).toEqual([
    { text: 'Quibblestore', count: 2, line: 5 },
    { text: 'ZorpQL', count: 1, line: 4 },
  ]);
});

test('of those named as often, what is required comes before what is wished', async () => {
  const text = '# Grower\n\n## Nice to have\n\n- You know ZorpQL\n\n## Requirements\n\n- You know Vint4\n';
  expect(unknownIn(text).map((one) => one.text)).toEqual(['Vint4', 'ZorpQL']);
});

test('a misspelt name is not among them', async () => {
  const found = unknownIn('# Grower\n\n## Requirements\n\n- Know Kuberentes and ZorpQL\n');
  expect(found.map((one) => one.text)).toEqual(['ZorpQL']);
});

test('at most a dozen are given', async () => {
  const names = Array.from({ length: 20 }, (_, i) => `- You know Zorp${String.fromCharCode(65 + i)}x${i}`);
  expect(unknownIn(`# Grower\n\n## Requirements\n\n${names.join('\n')}\n`)).toHaveLength(12);
});
