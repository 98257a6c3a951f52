import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

describe('the parts of a score', () => {
  const posting = postingOf(['TypeScript', 'Kubernetes', 'Empathy'], ['Docker', 'GraphQL']);
  const cv = cvOf(['Wrote TypeScript on k8s.', 'Shipped it in Docker.']);
  const { score, parts } = coverageOf({ posting, cv });

  test.each<[keyof typeof parts, number, string]>([
    // TypeScript 1 × 1 and Kubernetes 1 × 0.9 of 1 + 1 + 0.3
    ['required', 190 / 2.3, 'what is required'],
    // Docker 0.5 × 1 of 0.5 + 0.5
    ['preferred', 50, 'what is wished for'],
    // TypeScript 1, Kubernetes 0.9 and Docker 0.5 of 3
    ['hard', 240 / 3, 'technologies and knowledge'],
    ['soft', 0, 'virtues'],
    // TypeScript 1 and Docker 0.5 of 3.3: a plain search does not find Kubernetes
    ['literal', 150 / 3.3, 'the posting’s own words'],
  ])('%s is %f: %s', (part, value) => {
    expect(parts[part]).toBeCloseTo(value, 8);
  });

  test('and the score itself', () => {
    expect(score).toBeCloseTo(240 / 3.3, 8);
  });
});
