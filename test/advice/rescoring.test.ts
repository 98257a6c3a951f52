import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AssessedCv, assessedCvOf } from '../../src/advice/assessed.js';
import { weighFacts } from '../../src/advice/facts.js';
import { assess } from '../../src/coverage/assess.js';
import { scoreOf } from '../../src/coverage/score.js';
import { VIA_STRENGTH } from '../../src/coverage/weights.js';
import type { CvMention } from '../../src/cv/mentions.js';
import type { PlacedFact } from '../../src/cv/placed.js';
import { postingFromText } from '../../src/posting/document/read.js';
import { linesOf } from '../../src/text/lines.js';
import { postingOf, preparedOf, TODAY } from '../support/analysis.js';
import { requirementsOf } from '../support/understand.js';
import { vocabulary } from '../support/vocabulary.js';

const NAMES: Readonly<Record<string, string>> = {
  docker: 'Docker',
  kubernetes: 'Kubernetes',
  typescript: 'TypeScript',
  postgresql: 'PostgreSQL',
  'github-actions': 'GitHub Actions',
  'ci-cd': 'CI/CD',
  kafka: 'Kafka',
  graphql: 'GraphQL',
};
const IDS = Object.keys(NAMES);
const nameOf = (id: string): string => NAMES[id] ?? id;

/** Everything that rests on a fact, found by looking at all facts again and again. */
const restsOn = (id: string, facts: readonly PlacedFact[]): Set<string> => {
  const ids = new Set([id]);
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const { fact } of facts) if (fact.from.some((from) => ids.has(from))) ids.add(fact.id);
  }
  return ids;
};

/** The definition, in plain words: what remains of all mentions. */
const kept = (placed: PlacedFact, { shown: { index, facts } }: AssessedCv): Set<CvMention> => {
  const gone = restsOn(placed.fact.id, facts);
  const others = facts.filter((other) => other.line !== null && !gone.has(other.fact.id));
  const elsewhere = new Set(others.flatMap(({ concepts }) => concepts));
  const lost = new Set(facts.filter(({ fact }) => gone.has(fact.id)).flatMap(({ concepts }) => concepts));
  return new Set(
    index.mentions.filter(({ factIds, conceptId }) => {
      if (factIds.some((id) => gone.has(id)))
        return factIds.some((id) =>
          others.some(({ fact, concepts }) => fact.id === id && concepts.includes(conceptId)),
        );
      return factIds.length > 0 || !lost.has(conceptId) || elsewhere.has(conceptId);
    }),
  );
};

const carriedBy = (placed: PlacedFact, assessedCv: AssessedCv): number => {
  if (placed.line === null) return 0;
  const left = kept(placed, assessedCv);
  const rest = assessedCv.assessed.map((one) => {
    const best = one.evidence.find(({ use }) => use?.mentions.some((mention) => left.has(mention)));
    return { ...one, credit: best?.strength ?? 0 };
  });
  return Math.max(0, (scoreOf(assessedCv.assessed) ?? 0) - (scoreOf(rest) ?? 0));
};

const gainedBy = ({ concepts }: PlacedFact, { assessed, shown }: AssessedCv): number => {
  const told = assessed.map((one) => {
    const { id } = one.requirement;
    const implied = (shown.neighbours.impliers.get(id) ?? []).some((implier) => concepts.includes(implier.id));
    const via = concepts.includes(id) ? 'literal' : implied && !vocabulary().vague.has(id) ? 'implied' : null;
    return { ...one, credit: Math.max(one.credit, via === null ? 0 : VIA_STRENGTH[via]) };
  });
  return Math.max(0, (scoreOf(told) ?? 0) - (scoreOf(assessed) ?? 0));
};

const id = fc.constantFrom(...IDS);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const fact = fc.record({ concepts: ids, from: fc.option(fc.nat({ max: 5 }), { nil: null }) });
const bullet = fc.record({ shows: ids, tells: fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 2 }) });

test('what a fact carries and gains is what scoring all again says, to the last digit', () => {
  fc.assert(
    fc.property(
      fc.array(fact, { minLength: 1, maxLength: 6 }),
      fc.array(bullet, { minLength: 1, maxLength: 6 }),
      fc.array(ids, { minLength: 1, maxLength: 5 }),
      fc.uniqueArray(id, { maxLength: 4 }),
      (facts, bullets, asked, listed) => {
        const ledger = facts.map(({ concepts, from }, i) => {
          const drawn = from !== null && from < i ? `origin: extrapolated, from: [f${from}]` : 'origin: stated';
          return `  - {id: f${i}, statement: Did it., ${drawn}, concepts: [${concepts.join(', ')}]}\n`;
        });
        const lines = bullets.map(({ shows, tells }) => {
          const told = tells.filter((one) => one < facts.length).map((one) => `f${one}`);
          return `* Ran ${shows.map(nameOf).join(' and ')}${told.length > 0 ? ` <!-- fact: ${told.join(', ')} -->` : ''}\n`;
        });
        const cv = `# Some One\n\n## Work\n\n${lines.join('')}\n## Skills\n\n${listed.map(nameOf).join(', ')}\n`;
        const { shown } = preparedOf({ cv, facts: `facts:\n${ledger.join('')}` }, vocabulary());
        const text = postingOf(asked.map((some) => some.map(nameOf).join(' or ')));
        const posting = postingFromText(text, 'posting.md', vocabulary());
        const requirements = requirementsOf(posting);
        const bench = { shown, asOf: TODAY, lines: linesOf(text), vocabulary: vocabulary() };
        const assessedCv = assessedCvOf(assess(requirements, bench), shown);
        const weighed = new Map(weighFacts(assessedCv, []).map((one) => [one.id, one]));
        for (const placed of shown.facts) {
          const { carries, gain } = weighed.get(placed.fact.id) ?? { carries: Number.NaN, gain: Number.NaN };
          expect({ carries, gain }).toEqual({
            carries: carriedBy(placed, assessedCv),
            gain: gainedBy(placed, assessedCv),
          });
        }
      },
    ),
  );
});
