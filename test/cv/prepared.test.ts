import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareCv } from '../../src/cv/prepared.js';
import { readCv } from '../../src/cv/read.js';
import { renderJson } from '../../src/report/json.js';
import { judgedBy, preparedOf } from '../support/analysis.js';
import { frozen } from '../support/frozen.js';
import { readLabelled } from '../support/labelled.js';
import { ROOT, vocabulary } from '../support/vocabulary.js';

const CV = `# Some One

Senior Integration Engineer. I live in Ghent, Belgium, and may work in the EU.

## Acme, 2016 – 2019

* Ran Kafka and Docker for two clients <!-- fact: queues -->
* Kept PostgreSQL in order while the house was rebuilt around all of us who worked there

## Fennel, 2020 – present

* Built REST APIs in TypeScript on Node.js, with zod at every edge <!-- fact: edges, types -->
* Fed dedicated task queues from Postgress and HubSpot webhooks

## Skills

* Python, Terraform, GraphQL, Kubernetes, AWS
`;
const FACTS = `facts:
  - {id: queues, statement: Ran queues., origin: stated, concepts: [kafka, docker]}
  - {id: edges, statement: Checked all., origin: stated, concepts: [zod, rest-api], importance: high}
  - {id: types, statement: Typed all., origin: extrapolated, from: [edges], concepts: [typescript]}
  - {id: clouds, statement: Ran it in a cloud., origin: stated, concepts: [kubernetes, aws]}
`;

const own = { cv: CV, facts: FACTS };
const filesOf = (name: string): string[] =>
  readdirSync(join(ROOT, name))
    .sort()
    .map((file) => readFileSync(join(ROOT, name, file), 'utf8'));
/** In the middle one the CV is pasted whole and shows nothing of its own; those after it must not see that. */
const POSTINGS = [
  ...filesOf('jobs'),
  `---\ntitle: Engineer\nhiringOrganization: Quill\n---\n\n## Requirements\n\n${CV}`,
  ...readLabelled()
    .map(({ text }) => text)
    .slice(0, 6),
];

describe('a CV prepared once', () => {
  test('is judged for any number of postings as it would be for each alone, to the byte', () => {
    const prepared = preparedOf(own, vocabulary());
    const alone = POSTINGS.map((posting) => renderJson(judgedBy(posting, preparedOf(own, vocabulary()), vocabulary())));
    const inOrder = (postings: readonly string[]): string[] =>
      postings.map((posting) => renderJson(judgedBy(posting, prepared, vocabulary())));
    expect(inOrder(POSTINGS)).toEqual(alone);
    expect(inOrder(POSTINGS.toReversed()).toReversed()).toEqual(alone);
  });

  test('is not changed by judging', () => {
    const prepared = frozen(preparedOf(own, vocabulary()));
    for (const posting of POSTINGS) expect(() => judgedBy(posting, prepared, vocabulary())).not.toThrow();
  });

  test('nor by preparing are the CV and the ledger', () => {
    const { cv, facts } = preparedOf(own, vocabulary());
    const again = prepareCv(frozen(readCv(CV, cv.path, vocabulary().cv)), frozen([...facts.values()]), vocabulary());
    expect(again.shown.index.mentions.length).toBeGreaterThan(10);
  });

  test('what is copied from one posting counts again for the next', () => {
    const prepared = preparedOf(own, vocabulary());
    const [plain = '', pasted = ''] = [POSTINGS[0], POSTINGS.find((one) => one.includes(CV))];
    const codes = (posting: string): string[] =>
      judgedBy(posting, prepared, vocabulary()).warnings.map(({ code }) => code);
    expect(codes(pasted)).toContain('copied-posting');
    expect(codes(plain)).not.toContain('copied-posting');
  });
});
