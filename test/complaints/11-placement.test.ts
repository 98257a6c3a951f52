import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf, itemOf, postingOf } from '../support/analysis.js';

const POSTING = postingOf(['Docker', 'Kafka']);
/** Words of no list and no term. */
const REST = 'for the clients of a small office, with care and in good time';

/** Where a CV says a term, best first. */
const PLACES: [where: string, cv: (term: string) => string, status: string, credit: number][] = [
  ['bullet', (term) => `## Work\n\n* Ran ${term} ${REST}\n`, 'covered', 1],
  ['prose', (term) => `## Summary\n\nI ran ${term} ${REST}.\n`, 'covered', 0.9],
  ['heading', (term) => `## ${term} at work\n\nKept the garden ${REST}.\n`, 'listed', 0.7],
  ['list', (term) => `## Technologies\n\nGit, ${term}, Bash\n`, 'listed', 0.6],
];
const [BULLET, PROSE, HEADING, LIST] = PLACES.map(([, cv]) => cv);
const scoreOf = (cv: string): number => coverageOf({ posting: POSTING, cv }).score ?? Number.NaN;

describe('complaint 11: a word in a list counts as much as one shown at work', () => {
  test.each(PLACES)('in a %s it is credited for what that shows', (where, cv, status, credit) => {
    const item = itemOf(coverageOf({ posting: POSTING, cv: cv('Docker') }), 'docker');
    expect(item).toMatchObject({ status, evidence: [{ where, via: 'literal' }] });
    expect(item.credit).toBeCloseTo(credit, 8);
  });

  test('bullet > prose > heading > list > nothing, by the score', () => {
    const scores = [...PLACES.map(([, cv]) => scoreOf(cv('Docker'))), scoreOf('Kept the garden')];
    expect(scores.every((score, i) => i === 0 || score < (scores[i - 1] ?? 0))).toBe(true);
    expect(scores.at(-1)).toBe(0);
  });

  test.each([
    ['a section of skills', '## Skills\n\nDocker, Git\n'],
    ['bullets in a section of skills', '## Skills\n\n* Docker\n* Git\n'],
    ['a sentence in a section of tools', '## Tools\n\n- Docker, used daily\n'],
    ['a section of keywords', '## Keywords\n\nDocker Docker Docker Docker\n'],
    ['a bullet of names only', '## Work\n\n* Git, Docker, Bash, Perl, PHP, Make\n'],
    ['a line of names only', '## Summary\n\nTechnologies: Git, Docker, Bash, Perl, PHP\n'],
    ['names between bars', '## Core competencies\n\nDocker | Git | Bash\n'],
    ['a table', '| Skill | Years |\n|---|---|\n| Docker | 3 |\n'],
    ['a Spanish section of technologies', '## Tecnologías\n\nDocker, Git\n'],
  ])('%s is a list', (_, cv) => {
    expect(itemOf(coverageOf({ posting: POSTING, cv }), 'docker')).toMatchObject({ status: 'listed', credit: 0.6 });
  });

  test.each([
    ['a numbered deed', '## Work\n\n1. Ran Docker daily\n'],
    ['a sub-bullet', '## Work\n\n* Led a team\n  * Ran Docker daily\n'],
    ['a deed with three names', '## Work\n\n* Ran Docker, Git and Bash daily\n'],
    ['a deed of two lines', `## Work\n\n* Kept the garden ${REST},\n  and ran Docker daily\n`],
  ])('%s is a bullet', (_, cv) => {
    expect(itemOf(coverageOf({ posting: POSTING, cv }), 'docker')).toMatchObject({ status: 'covered', credit: 1 });
  });

  test('of several places the best counts, and the others add nothing', () => {
    const place = fc.constantFrom(...PLACES);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const cv = places.map(([, at]) => at('Docker')).join('\n');
        const best = Math.max(...places.map(([, , , credit]) => credit));
        expect(itemOf(coverageOf({ posting: POSTING, cv }), 'docker').credit).toBeCloseTo(best, 8);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['list', 'heading', LIST, HEADING],
    ['heading', 'prose', HEADING, PROSE],
    ['prose', 'bullet', PROSE, BULLET],
  ])('moving a term from %s to %s raises the score, whatever else the CV says', (_, __, from, to) => {
    const other = fc.constantFrom('', ...PLACES.map(([, at]) => at('Kafka')));
    fc.assert(
      fc.property(other, (rest) => {
        expect(scoreOf(`${rest}\n${to?.('Docker')}`)).toBeGreaterThan(scoreOf(`${rest}\n${from?.('Docker')}`));
      }),
      { numRuns: 20 },
    );
  });

  test('a term that is only listed brings the advice to show it', () => {
    const cv = LIST?.('Docker') ?? '';
    const { suggestions } = coverageOf({ posting: POSTING, cv });
    expect(suggestions).toMatchObject([
      { code: 'show-listed', item: 'docker', where: { line: 3, section: 'Technologies' } },
    ]);
  });
});
