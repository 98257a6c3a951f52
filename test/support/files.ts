import { specificityOf } from '../../src/coverage/score.js';
import { vocabulary } from './vocabulary.js';

/** A small posting, CV and ledger for tests of the command line. */
export const POSTING = `# Orchard Engineer

We are hiring, and the successful candidate may apply at any hour.

## Requirements

- Docker
- Kubernetes
- TypeScript
- GraphQL
- Elixir

## What we offer

- A Python on the wall
`;

export const CV = `## Work

* Ran Docker in production <!-- fact: boxes -->
* Wrote TypeScript on k8s <!-- fact: types -->
`;

export const FACTS = `facts:
  - {id: boxes, statement: Ran containers., origin: stated, importance: high, concepts: [docker]}
  - {id: types, statement: Wrote services., origin: stated, concepts: [typescript]}
  - {id: gate, statement: Wrote the gateway., origin: extrapolated, from: [types], concepts: [graphql]}
`;

const weight = (id: string): number => specificityOf(vocabulary().shares.get(id) ?? 0);
const sum = (weights: readonly number[]): number => weights.reduce((total, one) => total + one, 0);

/** Docker 1, TypeScript 1 and Kubernetes, as k8s, 0.9 of five terms, each as specific as it is. */
export const SCORE =
  (100 * (weight('docker') + weight('typescript') + 0.9 * weight('kubernetes'))) /
  sum(['docker', 'kubernetes', 'typescript', 'graphql', 'elixir'].map(weight));

/** A sentence that only a posting says. */
export const WORDS =
  'You will look after the pipelines of a small shop, with experience of SQL and the skills to explain it.';

/** A posting as a page of HTML. */
export const PAGE = `<!doctype html><title>Engineer</title><main><h1>Engineer</h1>${`<p>${WORDS}</p>`.repeat(5)}</main>`;

/** What a posting asks for so that, by a CV that tests of reports write, each kind of answer occurs. */
export const EVERY_KIND = [
  'Docker',
  'Kubernetes',
  'CI/CD',
  'PostgreSQL',
  'GraphQL',
  'Elixir or Erlang',
  'AWS or Azure',
  '8+ years of TypeScript',
  'Fluent German',
];

export const FILES = { 'posting.md': POSTING, 'cv.md': CV, 'facts.yaml': FACTS };
