import { describe, expect, test } from 'vitest';
import { booleanOf, type QueryTerm, queryOf } from '../../src/report/query.js';
import { coverageOf } from '../support/analysis.js';

const posting = (...asked: string[]) =>
  `# Developer\n\nWe are hiring. You will write software with us.\n\n## Requirements\n\n${asked.map((one) => `- ${one}\n`).join('')}\n## Nice to have\n\n- Rust\n`;
const cv = (...bullets: string[]) => `# Gus Example\n\n## Work\n\n${bullets.map((one) => `- ${one}\n`).join('')}`;
const search = (asked: string[], shown: string[]) =>
  queryOf(coverageOf({ posting: posting(...asked), cv: cv(...shown), facts: 'facts: []' })).terms;

describe('a recruiter’s likely search', () => {
  test('joins what is required, alternatives in brackets, phrases in quotation marks', () => {
    const terms = search(['TypeScript', 'React, Vue or Angular', 'Google Cloud Tasks', 'C#'], []);
    expect(booleanOf(terms)).toBe('TypeScript AND (React OR Vue OR Angular) AND "Google Cloud Tasks" AND "C#"');
  });
  test('asks for five terms at most, and neither for wishes nor for virtues', () => {
    const terms = search(['Kafka', 'Redis', 'Docker', 'Python', 'Java', 'Go', 'Teamwork and empathy'], []);
    expect(terms).toHaveLength(5);
    expect(booleanOf(terms)).not.toMatch(/Rust|empathy|Teamwork/);
  });
  test.each<[string, string[], string[], Partial<QueryTerm>]>([
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
    expect(search(asked, shown)[0]).toMatchObject(expected);
  });
  test('is drawn from wishes where nothing is required, and says so', () => {
    const coverage = coverageOf({ posting: posting(), cv: cv(), facts: 'facts: []' });
    expect(queryOf(coverage)).toMatchObject({ drawnFrom: 'preferred', terms: [{ words: ['Rust'] }] });
  });
  test('types names before subjects, and what years are asked of before the rest', () => {
    const terms = search(['Observability', 'Kafka', '4+ years of experience with Redis'], []);
    expect(terms.map(({ words }) => words[0]?.toLowerCase())).toEqual(['redis', 'kafka', 'observability']);
  });
  test('types the usual name of what a posting words at length', () => {
    expect(search(['Experience in designing event driven systems'], [])[0]?.words).not.toContain(
      'designing event driven systems',
    );
  });
});
