import type { Comparable, Named } from './comparable.js';
import { diffChecks, diffFacts, diffWarnings } from './diff-beside.js';
import type { Diff, Share } from './diff-schema.js';
import { diffSuggestions, namesIn } from './diff-suggestions.js';
import { diffTerms } from './diff-terms.js';

const sideOf = ({ file, coverage: { tool, lexiconVersion, posting, cv } }: Named): Diff['before'] => ({
  file,
  tool,
  lexiconVersion,
  posting,
  cv,
});

const differencesOf = (a: Comparable, b: Comparable): Diff['differences'] => {
  const sameJob = a.posting.title === b.posting.title && a.posting.hiringOrganization === b.posting.hiringOrganization;
  const sameText = a.posting.sha256 === b.posting.sha256;
  return [
    ...(sameText ? [] : sameJob ? (['posting-text'] as const) : (['posting'] as const)),
    ...(a.cv.path === b.cv.path ? [] : (['cv-path'] as const)),
    ...(a.lexiconVersion === b.lexiconVersion ? [] : (['lexicon'] as const)),
    ...(a.tool.name === b.tool.name && a.tool.version === b.tool.version ? [] : (['tool'] as const)),
  ];
};

const shareOf = (before: number | null, after: number | null): Share => ({
  before,
  after,
  change: before === null || after === null ? null : after - before,
});

/** What changed from one coverage to another: a pure function of both. */
export const diffCoverages = (before: Named, after: Named): Diff => {
  const [a, b] = [before.coverage, after.coverage];
  const terms = diffTerms(a, b);
  const score = shareOf(a.score, b.score);
  const sum = (part: 'shown' | 'asked'): number | null =>
    score.change === null ? null : terms.reduce((total, { points }) => total + points[part], 0);
  const suggestions = diffSuggestions(a, b);
  return {
    schemaVersion: '1',
    before: sideOf(before),
    after: sideOf(after),
    differences: differencesOf(a, b),
    score: { ...score, shown: sum('shown'), asked: sum('asked') },
    parts: {
      required: shareOf(a.parts.required, b.parts.required),
      preferred: shareOf(a.parts.preferred, b.parts.preferred),
      hard: shareOf(a.parts.hard, b.parts.hard),
      soft: shareOf(a.parts.soft, b.parts.soft),
      literal: shareOf(a.parts.literal, b.parts.literal),
    },
    terms,
    checks: diffChecks(a, b),
    facts: diffFacts(a, b),
    suggestions,
    warnings: diffWarnings(a, b),
    names: namesIn(suggestions, a, b),
  };
};
