import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';

const POSTING = postingOf([
  'Machine **learning** and *Docker*',
  'Amazon [Web Services](https://cloud.example), `GraphQL`',
  'Project <!-- of any kind --> management',
]);
const CV = cvOf(['Did machine *learning* on **Amazon** Web Services', 'Ran [Docker](https://x.example), `GraphQL`']);

describe('a surface is what the text holds between its offsets, markup and all:', () => {
  const coverage = coverageOf({ posting: POSTING, cv: CV });

  test('the posting’s and the CV’s', () => {
    for (const { posting, evidence } of coverage.items) {
      for (const { start, end, surface } of posting) expect(surface).toBe(POSTING.slice(start, end));
      for (const { start, end, surface } of evidence)
        if (start !== null && end !== null) expect(surface).toBe(CV.slice(start, end));
    }
    expect(itemOf(coverage, 'machine-learning').posting[0]?.surface).toBe('Machine **learning');
    expect(itemOf(coverage, 'machine-learning').evidence[0]?.surface).toBe('machine *learning');
    expect(itemOf(coverage, 'project-management').posting[0]?.surface).toBe('Project <!-- of any kind --> management');
  });

  test('and what is said of it are its words', () => {
    expect(coverage.search?.boolean).toContain('"Machine learning"');
    expect(coverage.search?.boolean).toContain('"Amazon Web Services"');
    expect(coverage.search?.terms.every(({ words }) => words.every((word) => !/[*[\]`]/.test(word)))).toBe(true);
    expect(itemOf(coverage, 'machine-learning')).toMatchObject({ status: 'covered', how: '' });
  });
});
