import { describe, expect, test } from 'vitest';
import type { SearchTerm } from '../../src/coverage/schema.js';
import { coverageOf } from '../support/analysis.js';

const posting = (...asked: string[]) =>
  `# Developer\n\nWe are hiring. You will write software with us.\n\n## Requirements\n\n${asked.map((one) => `- ${one}\n`).join('')}\n## Nice to have\n\n- Rust\n`;
const cv = (...bullets: string[]) => `# Gus Example\n\n## Work\n\n${bullets.map((one) => `- ${one}\n`).join('')}`;
const search = (asked: string[], shown: string[]) =>
  coverageOf({ posting: posting(...asked), cv: cv(...shown), facts: 'facts: []' }).search;

describe('a recruiter’s likely search', () => {
  test('joins what is required, alternatives in brackets, phrases in quotation marks', () => {
    const found = search(['TypeScript', 'React, Vue or Angular', 'Google Cloud Tasks', 'C#'], []);
    expect(found?.boolean).toBe('TypeScript AND (React OR Vue OR Angular) AND "Google Cloud Tasks" AND "C#"');
  });
  test('asks for five terms at most, and neither for wishes nor for virtues', () => {
    const found = search(['Kafka', 'Redis', 'Docker', 'Python', 'Java', 'Go', 'Teamwork and empathy'], []);
    expect(found?.terms).toHaveLength(5);
    expect(found?.boolean).not.toMatch(/Rust|empathy|Teamwork/);
  });
  test.each<[string, string[], string[], Partial<SearchTerm>]>([
    ['literally', ['PostgreSQL'], ['Kept it in PostgreSQL'], { line: 5, instead: null }],
    [
      'in another spelling',
      ['PostgreSQL'],
      ['Kept it in Postgres'],
      { line: null, instead: { surface: 'Postgres', line: 5 } },
    ],
    ['not at all', ['PostgreSQL'], ['Kept it in a drawer'], { line: null, instead: null }],
    ['by one of the alternatives', ['React or Vue'], ['Wrote it in Vue'], { line: 5, instead: null }],
    ['as something that implies it', ['SQL'], ['Kept it in PostgreSQL'], { line: null, instead: null }],
  ])('finds a term %s', (_, asked, shown, expected) => {
    const found = search(asked, shown);
    expect(found?.terms[0]).toMatchObject(expected);
    expect(found?.misses).toBe(expected.line === null ? 1 : 0);
  });
  test('is drawn from wishes where nothing is required, and says so', () => {
    expect(search([], [])).toMatchObject({ drawnFrom: 'preferred', terms: [{ words: ['Rust'] }] });
  });
  test('types names before subjects, and what years are asked of before the rest', () => {
    const found = search(['Observability', 'Kafka', '4+ years of experience with Redis'], []);
    expect(found?.terms.map(({ words }) => words[0]?.toLowerCase())).toEqual(['redis', 'kafka', 'observability']);
  });
  test('types the usual name of what a posting words at length', () => {
    expect(search(['Experience in designing event driven systems'], [])?.terms[0]?.words).not.toContain(
      'designing event driven systems',
    );
  });
  test('is none where nothing is asked for that one searches for', () => {
    const nothing = `# Vacancy\n\nWe are hiring, and the successful candidate may apply at any hour.\n`;
    expect(coverageOf({ posting: nothing, cv: cv() }).search).toBeNull();
  });
});
