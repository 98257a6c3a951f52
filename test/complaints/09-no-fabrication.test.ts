import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Suggestion } from '../../src/coverage/schema.js';
import { findMentions } from '../../src/matching/match.js';
import { impliedBy } from '../../src/vocabulary/lexicon.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

const { lexicon } = vocabulary();
const CONCEPTS = [...lexicon.concepts].filter(({ kind }) => kind !== 'role' && kind !== 'degree');
const concept = fc.nat(CONCEPTS.length - 1).map((i) => CONCEPTS[i]?.id ?? '');
const labelOf = new Map(CONCEPTS.map(({ id, prefLabel }) => [id, prefLabel]));
const label = (id: string): string => labelOf.get(id) ?? id;
const many = (minLength: number, maxLength: number) => fc.uniqueArray(concept, { minLength, maxLength });

interface LedgerEntry {
  id: string;
  origin: 'stated' | 'extrapolated';
  concepts: string[];
}

const ledgerOf = (entries: readonly LedgerEntry[]): string =>
  `facts:\n${entries
    .map(
      ({ id, origin, concepts }, i) =>
        `  - {id: ${id}, statement: Did the thing of ${id}., origin: ${origin}, ${
          origin === 'extrapolated' ? `from: [fact-${i === 0 ? 0 : i - 1}], ` : ''
        }concepts: [${concepts.join(', ')}]}\n`,
    )
    .join('')}`;

const ledger = fc
  .array(fc.tuple(fc.constantFrom('stated', 'extrapolated'), many(1, 3)), { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(
      ([origin, concepts], i): LedgerEntry => ({
        id: `fact-${i}`,
        origin: i === 0 ? 'stated' : origin,
        concepts,
      }),
    ),
  );

/** The concepts that some words show, and all that these imply. */
const shownBy = (text: string, more: readonly string[] = []): Set<string> => {
  const ids = [...findMentions(text, vocabulary()).flatMap((one) => (one.negated ? [] : [one.conceptId])), ...more];
  return new Set(ids.flatMap((id) => [id, ...impliedBy(lexicon, id).keys()]));
};

const itemsOf = (one: Suggestion): string[] => ('items' in one ? one.items : [one.item]);

describe('complaint 9: the posting’s skills are put into the CV', () => {
  test('no suggestion names a term that neither the CV nor the ledger carries', () => {
    fc.assert(
      fc.property(many(1, 10), many(0, 4), many(0, 6), ledger, (asked, wished, told, entries) => {
        const posting = postingOf(asked.map(label), wished.map(label));
        const cv = cvOf([...told.map((id) => `Worked with ${label(id)}`), 'Kept the garden <!-- fact: fact-0 -->']);
        const coverage = coverageOf({ posting, cv, facts: ledgerOf(entries) });
        const carried = shownBy(
          cv,
          entries.flatMap(({ concepts }) => concepts),
        );
        for (const one of coverage.suggestions) {
          if (one.code === 'nearest-evidence') expect(one.text).toMatch(/^You have no /);
          else expect(itemsOf(one).filter((id) => !carried.has(id))).toEqual([]);
          if ('from' in one) expect(cv).toContain(one.from);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a CV and a ledger of nothing bring no suggestion at all', () => {
    fc.assert(
      fc.property(many(1, 10), many(0, 4), (asked, wished) => {
        const coverage = coverageOf({
          posting: postingOf(asked.map(label), wished.map(label)),
          cv: cvOf(['Said hello']),
        });
        expect(coverage.suggestions).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('an extrapolated fact is always marked “confirm first”, a stated one never', () => {
    let marked = 0;
    fc.assert(
      fc.property(ledger, (entries) => {
        const posting = postingOf(entries.flatMap(({ concepts }) => concepts).map(label));
        const facts = ledgerOf(entries);
        const coverage = coverageOf({ posting, cv: cvOf(['Kept the garden <!-- fact: fact-0 -->']), facts });
        for (const one of coverage.suggestions) {
          if (one.code !== 'add-fact') continue;
          const entry = entries.find(({ id }) => id === one.factId);
          expect(one.confirm).toBe(entry?.origin === 'extrapolated');
          expect(/^Confirm first/.test(one.text)).toBe(one.confirm);
          marked += Number(one.confirm);
        }
      }),
      { numRuns: 100 },
    );
    expect(marked).toBeGreaterThan(20);
  });

  test.each([
    ['a term that no one has', 'Kubernetes', 'Kept the garden'],
    ['a neighbour only', 'Vue', 'Built the parts that needed React'],
    ['a part of the name', 'React Native', 'Built the parts that needed React'],
    ['a name within a name', 'Java', 'Built the parts that needed JavaScript'],
    ['what would imply it, not the reverse', 'GitHub Actions', 'Built the parts that needed CI/CD'],
    ['the particular of what is shown', 'PostgreSQL', 'Built the parts that needed SQL'],
    ['a product of one maker', 'Salesforce Marketing Cloud', 'Built the parts that needed Salesforce'],
    ['what is denied', 'Kubernetes', 'No experience with Kubernetes'],
    ['an older relative', 'Angular', 'Built the parts that needed AngularJS'],
    ['a sister certificate', 'CISSP', 'Holds the CISM certificate'],
  ])('%s is a gap, and no advice to claim it: %s asked, “%s”', (_, asked, bullet) => {
    const { items, suggestions } = coverageOf({ posting: postingOf([asked]), cv: cvOf([bullet]) });
    // What lies near may be said for what it is; nothing may be claimed.
    const claims = suggestions.filter(({ code }) => code !== 'nearest-evidence');
    expect(claims).toEqual([]);
    for (const one of suggestions) if ('from' in one) expect(bullet).toContain(one.from);
    expect(items.map(({ status }) => status)).not.toContain('covered');
  });

  test('a fact of the ledger is advised in its own words, and by nothing it does not carry', () => {
    const facts = ledgerOf([
      { id: 'fact-0', origin: 'stated', concepts: ['docker'] },
      { id: 'fact-1', origin: 'extrapolated', concepts: ['graphql'] },
    ]);
    const posting = postingOf(['Docker', 'GraphQL', 'Kubernetes', 'Rust']);
    const coverage = coverageOf({ posting, cv: cvOf(['Kept the garden']), facts });
    expect(coverage.suggestions).toMatchObject([
      { code: 'add-fact', factId: 'fact-0', confirm: false, items: ['docker'] },
      { code: 'add-fact', factId: 'fact-1', confirm: true, items: ['graphql'] },
    ]);
    const said = coverage.suggestions.map((one) => one.text);
    expect(said).toEqual([
      'Say: Did the thing of fact-0. It shows Docker.',
      'Confirm first, then say: Did the thing of fact-1. It shows GraphQL.',
    ]);
  });

  test('what the ledger has and the CV does not is unsaid, and earns nothing yet', () => {
    const facts = ledgerOf([{ id: 'fact-0', origin: 'stated', concepts: ['docker'] }]);
    const { score, items } = coverageOf({ posting: postingOf(['Docker']), cv: cvOf(['Kept the garden']), facts });
    expect({ score, items }).toMatchObject({ score: 0, items: [{ status: 'unsaid', credit: 0 }] });
  });
});
