import { describe, expect, test } from 'vitest';
import { postingSigns } from '../../../src/posting/document/recognise.js';
import { findSections } from '../../../src/posting/sections/sections.js';
import { vocabulary } from '../../support/vocabulary.js';

const passes = (text: string): boolean => {
  const { found, wanted } = postingSigns(text, findSections(text, 0, vocabulary()), vocabulary());
  return found >= wanted;
};

const CV = `# Ines Marquardt

Integration developer in Ghent, looking for a contract. Eight years of experience with TypeScript.

## Experience

### Fennel Systems, 2021 – 2024

- Built webhooks between a shop and its warehouse in TypeScript and Node.js.
- Cut a nightly import from four hours to twelve minutes. Responsibilities: imports, support, hiring.

### Tansy Labs, 2018 – 2021

- Kept a Python service alive that printed forty thousand labels a day.

## Education

- BSc Computer Science, 2018
`;

const CV_SECTION = `## Fennel Systems

- Gathered the requirements of the shop and the benefits team. <!-- fact: requirements -->
- Wrote the contract tests that candidates for release pass. <!-- fact: contract-tests -->
`;

const RECIPE = `Leek and potato soup

Serves four, ready in forty minutes.

- 3 leeks
- 400 g potatoes

1. Wash and slice the leeks.
2. Add the potatoes and simmer until you can crush one with a spoon.
3. Blend, season, and serve with bread.
`;

const CODE = `import { readFileSync } from 'node:fs';

/** The salary of a candidate, and the benefits of the job. */
export function salary(candidates: Candidate[]): number {
  const requirements = candidates.map((one) => one.requirements);
  for (const one of requirements) apply(one);
  return requirements.length;
}
`;

const README = `# leafcount

Counts the leaves of a tree. You will get a number.

## Installation

    npm install leafcount

## Requirements

Node.js 20 or later; experience with npm helps.

## Contributing

Apply the formatter first. Our tests tell you what broke.
`;

const BLOCKED = `Just a moment...

Verify you are human by completing the action below. jobs.fennel.example needs to review the security of your connection
before proceeding.`;

const NEWS = `The council voted on Tuesday to plant three hundred trees along the canal. The mayor said that the work begins in
autumn and takes two years. Residents had asked for shade since the hot summer of last year. The trees are limes and
hornbeams, chosen because they stand drought well, and the council will water them for the first two summers. A school
has offered to adopt thirty of them. Critics say that the money would be better spent on the bridge, which has been closed
to lorries since March and needs new bearings. The council will hear them in June, when the benefits of the trees are
weighed again. Until then the diggers wait in the yard behind the fire station, where the children count them.`;

describe('no posting', () => {
  test.each([
    ['a CV', CV],
    ['a section of a CV with its facts', CV_SECTION],
    ['a recipe', RECIPE],
    ['source code', CODE],
    ['a README', README],
    ['a page that blocks programs', BLOCKED],
    ['a refusal', "Access Denied\n\nYou don't have permission to access this server."],
    ['a shell without its script', 'You need to enable JavaScript to run this app.'],
    ['a sign-in form', 'Sign in\n\nEmail\nPassword\n\nForgot password?\nNew here? Join now'],
    ['a news report', NEWS],
    ['a list of words', 'TypeScript, Node.js, Kafka, PostgreSQL'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(passes(text)).toBe(false);
  });
});

describe('a posting', () => {
  test.each([
    ['a line from a chat', 'Looking for a TypeScript dev, three months, Kafka a plus'],
    ['a line from a chat in Spanish', 'Buscamos desarrollador Node.js, imprescindible TypeScript'],
    ['a call', "We're hiring! React, Node, AWS."],
    ['a bare list', 'Requirements:\n- TypeScript\n- Kafka'],
    ['a bare list in Spanish', 'Requisitos:\n- TypeScript\n- Kafka'],
    [
      'a post on a forum',
      `Fennel | Developer | Ghent | Full-time\n\n${'Fennel waters balconies with small robots. '.repeat(25)}`,
    ],
    [
      'a long one in Spanish with its own headings',
      `FUNCIÓN PRINCIPAL Regar los balcones de la ciudad. ${'El huerto riega balcones con robots pequeños. '.repeat(60)} EXPERIENCIA Debes contar con dos años en cargos relacionados con el riego. Deseables: poda.`,
    ],
    [
      'one that names its jobs alone',
      `${'Fennel waters balconies with small robots. '.repeat(20)}\nThe company grows and is hiring in Ghent: a grower, a digger. Apply on our site.`,
    ],
    [
      'a letter without headings',
      `${'Fennel waters balconies with small robots. '.repeat(15)}\nWe want you on our team: you will write TypeScript. Write to us about your robots.`,
    ],
    [
      'a long posting with the headings of a CV and no dates of jobs',
      `# Grower\n\nWe are hiring.\n\n## Experience\n\n- 3 years of experience with Go\n\n## Education\n\n- A degree\n\n## Benefits\n\n- gym\n\nApply now.`,
    ],
  ])('%s', (_, text) => {
    expect(passes(text)).toBe(true);
  });
});

describe('the longer a text, the more signs it needs', () => {
  test.each([
    [10, 1],
    [200, 2],
    [1000, 3],
  ])('%d words: %d', (words, wanted) => {
    expect(postingSigns('leek '.repeat(words), [], vocabulary())).toEqual({ found: 0, wanted });
  });
});

test('a sign counts once, however often its words occur', () => {
  expect(postingSigns('Apply now. '.repeat(10), [], vocabulary()).found).toBe(1);
});
