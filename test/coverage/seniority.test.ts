import { describe, expect, test } from 'vitest';
import type { SeniorityCheck } from '../../src/coverage/schema.js';
import { coverageOf } from '../support/analysis.js';

const answered = (title: string, cvHead: string): SeniorityCheck | null =>
  coverageOf({
    posting: `# ${title}\n\nApply now.\n\n## Requirements\n\n- TypeScript\n`,
    cv: `# Some One\n\n${cvHead}\n\n* Wrote TypeScript\n`,
  }).seniority;

describe('the level that a title asks for', () => {
  test.each<[string, string, string, SeniorityCheck['answer'], RegExp]>([
    ['the same level', 'Senior Engineer', '**Senior Consultant**', 'met', /line 3 states “Senior Consultant”/],
    ['a higher one', 'Senior Engineer', '**Principal Engineer**', 'met', /Principal/],
    ['one of several asked', 'Senior/Staff Engineer', '**Senior Consultant**', 'met', /Senior/],
    ['the highest of several stated', 'Tech Lead', '**Senior Consultant / Technical Lead**', 'met', /Lead/],
    ['above a junior', 'Junior Engineer', '**Senior Consultant**', 'unknown', /above what is asked/],
    ['below a principal', 'Principal Engineer', '**Senior Consultant**', 'unknown', /below what is asked/],
    ['no level stated', 'Senior Engineer', '**Consultant**', 'unknown', /states no level/],
    ['another trade', 'Senior Gardener', '**Senior Consultant**', 'unknown', /perhaps another trade/],
    [
      'another trade, also technical',
      'Senior Technical Buyer',
      '**Senior Technical Consultant**',
      'unknown',
      /another/,
    ],
    ['the same trade, whichever', 'Senior Gardener', '**Senior Gardener**', 'met', /line 3/],
    ['a sentence is no title', 'Senior Engineer', 'I once met a senior engineer.', 'unknown', /states no level/],
  ])('%s', (_, title, head, answer, why) => {
    expect(answered(title, head)).toMatchObject({ answer, quote: title, line: 1, why: expect.stringMatching(why) });
  });

  test('is not answered where the title names none', () => {
    expect(answered('Engineer', '**Senior Consultant**')).toBeNull();
  });

  test('quotes the field of a line between bars, and passes over who else may apply', () => {
    const { seniority } = coverageOf({
      posting: 'Acme | Senior Engineer | Ghent | Full-time, interns welcome\n\n## Requirements\n\n- TypeScript\n',
      cv: '# Some One\n\n**Senior Consultant**\n\n* Wrote TypeScript\n',
    });
    expect(seniority).toMatchObject({ level: 'senior', quote: 'Senior Engineer', answer: 'met' });
  });

  test('is read from the front matter where the text has no title', () => {
    const posting = '---\ntitle: Senior Engineer\njobLocation: Ghent\n---\n\n## Requirements\n\n- TypeScript\n';
    const { seniority } = coverageOf({ posting, cv: '# Some One\n\n**Senior Consultant**\n\n* Wrote TypeScript\n' });
    expect(seniority).toMatchObject({ level: 'senior', line: 2, quote: 'Senior Engineer', answer: 'met' });
  });
});
