import type { Diff, DiffCheck, DiffFact, DiffTerm, Share, TermState } from '../../coverage/diff-schema.js';
import { bestOf } from '../../coverage/diff-terms.js';
import type { Suggestion } from '../../coverage/schema.js';
import { points, signedPoints } from '../numbers.js';

/** Less than this is shown as nothing. */
export const LEAST = 0.05;

/** The job of a side, with who offers it. */
export const jobOf = ({ posting }: Diff['before']): string =>
  [posting.title, posting.hiringOrganization].filter(Boolean).join(' · ') || 'Untitled posting';

const one = (value: number | null): string => (value === null ? 'n/a' : points(value));

/** A share before and after: "88.1 → 92.4". What is the same on both sides stands once. */
export const shareWords = ({ before, after }: Share): string =>
  one(before) === one(after) ? one(after) : `${one(before)} → ${one(after)}`;

/** A change in brackets, after a space; nothing where it rounds to none. */
export const changeWords = ({ change }: Share): string =>
  change === null || Math.abs(change) < LEAST ? '' : ` (${signedPoints(change)})`;

/** The score on both sides, in a line. */
export const scoreWords = ({ score }: Pick<Diff, 'score'>): string => {
  if (score.before === null && score.after === null) return 'Coverage: nothing to measure';
  return `Coverage ${shareWords(score)} of 100${changeWords(score) || (score.change === null ? '' : ' (no change)')}`;
};

/** The names of a term: of alternatives those that are shown on either side, or all where none is. */
export const termName = ({ items }: DiffTerm): string => {
  const shown = items.filter(({ before, after }) => Math.max(before?.credit ?? 0, after?.credit ?? 0) > 0);
  return (shown.length > 0 ? shown : items).map(({ label }) => label).join(' or ');
};

/** What differs between two states, in a few words: the status, else the place, the words, the line. */
const stepOf = (was: TermState, is: TermState): string => {
  if (was.status !== is.status) return `${was.status} → ${is.status}`;
  const [old, now] = [was.evidence, is.evidence];
  if (old && now && old.where !== now.where && old.where && now.where)
    return `${is.status}, ${old.where} → ${now.where}`;
  if (old && now && old.via !== now.via) return `${is.status}, ${old.via} → ${now.via}`;
  if (was.importance !== is.importance) return `${was.importance} → ${is.importance}`;
  return is.status;
};

/** How a term stands now to how it stood, in a few words. */
export const stepWords = ({ items }: DiffTerm): string => {
  const [was, is] = [bestOf(items, 'before'), bestOf(items, 'after')];
  if (was && is) return stepOf(was, is);
  if (is) return `${is.status}, not asked for before`;
  return was ? `was ${was.status}, no longer asked for` : '';
};

/** A quote with its place, as it was and as it is. */
export interface Shown {
  when: 'was' | 'now';
  place: string;
  quote: string;
  surface: string;
}

const shownAt = (state: TermState | null, when: Shown['when']): Shown[] => {
  const evidence = state?.evidence;
  if (!evidence || state.credit === 0) return [];
  const place = evidence.source === 'cv' ? `cv:${evidence.line}` : 'ledger';
  return [{ when, place, quote: evidence.quote, surface: evidence.surface }];
};

/** The lines of the CV that a term's change rests on: what is shown now, and where that tells less, what was. */
export const linesOf = ({ items, change }: DiffTerm): Shown[] => {
  const [was, is] = [shownAt(bestOf(items, 'before'), 'was'), shownAt(bestOf(items, 'after'), 'now')];
  return change === 'gained' || change === 'better' || change === 'added' ? is : [...was, ...is];
};

/** Where a term stands that is worth the same, with where it stood: "TypeScript (32)", "Shopify (51 → 33)". */
export const movedWords = (term: DiffTerm): string => {
  const [was, is] = [bestOf(term.items, 'before'), bestOf(term.items, 'after')].map((state) => state?.evidence?.line);
  const lines = was === is ? [is] : [was, is];
  const told = lines.map((line) => (typeof line === 'number' ? String(line) : 'ledger'));
  return `${termName(term)} (${told.join(' → ')})`;
};

/** Whether a term's points changed by what can be seen. */
export const isWorth = ({ points: { change } }: DiffTerm): boolean => Math.abs(change) >= LEAST;

/** Terms in the parts of a report, each in the order of the diff. */
export const termParts = ({ terms }: Pick<Diff, 'terms'>) => {
  const of = (...changes: DiffTerm['change'][]) => terms.filter(({ change }) => changes.includes(change));
  return {
    up: of('gained', 'better'),
    down: of('lost', 'worse'),
    asked: of('added', 'dropped'),
    moved: of('moved').filter((term) => !isWorth(term)),
    // What is shown elsewhere and weighs otherwise too brings other points.
    reweighed: [...of('moved').filter(isWorth), ...of('reweighed')],
  };
};

export const totalOf = (terms: readonly DiffTerm[]): number => terms.reduce((sum, term) => sum + term.points.change, 0);

/** What the score's change is made of, where not all of it is due to what the CV shows; else nothing. */
export const causeWords = ({ score: { shown, asked } }: Pick<Diff, 'score'>): string =>
  shown === null || asked === null || Math.abs(asked) < LEAST
    ? ''
    : `${signedPoints(shown)} by what the CV shows, ${signedPoints(asked)} by what is asked for and how much it weighs`;

/** The checks that are answered otherwise or new, and those that are no longer asked. */
export const checkParts = ({ checks }: Pick<Diff, 'checks'>): { answered: DiffCheck[]; dropped: DiffCheck[] } => ({
  answered: checks.filter(({ after }) => after !== null),
  dropped: checks.filter(({ after }) => after === null),
});

/** What a fact's change is, in a few words. */
export const factWords = ({ change, line, carries, gain }: DiffFact): string => {
  const worth = [
    Math.abs(carries.change) < LEAST ? '' : `carries ${points(carries.before)} → ${points(carries.after)}`,
    Math.abs(gain.change) < LEAST ? '' : `would gain ${points(gain.before)} → ${points(gain.after)}`,
  ];
  const what = ((): string => {
    switch (change) {
      case 'told':
        return `now told in line ${line.after}`;
      case 'untold':
        return `no longer told (was line ${line.before})`;
      case 'moved':
        return `moved from line ${line.before} to ${line.after}`;
      case 'new':
        return line.after === null ? 'new in the ledger' : `new in the ledger, told in line ${line.after}`;
      case 'gone':
        return 'no longer in the ledger';
      case 'worth':
        return 'told as before';
    }
  })();
  return [what, ...worth].filter(Boolean).join(', ');
};

/** The facts that are told, moved or listed otherwise, each worth a line; and those that only carry or would gain otherwise. */
export const factParts = ({ facts }: Pick<Diff, 'facts'>): { told: DiffFact[]; worth: DiffFact[] } => ({
  told: facts.filter(({ change }) => change !== 'worth'),
  worth: facts.filter(({ change, carries }) => change === 'worth' && Math.abs(carries.change) >= LEAST),
});

/** What a fact carries that is told as before: "ollama-gemma 17.7 → 19.7". */
export const worthWords = ({ id, carries }: DiffFact): string =>
  `${id} ${points(carries.before)} → ${points(carries.after)}`;

/** The suggestions worth a line, by what became of them; what lies nearest to a gap is no edit. */
export const advised = (
  { suggestions, differences }: Pick<Diff, 'suggestions' | 'differences'>,
  change: Diff['suggestions'][number]['change'],
): Suggestion[] =>
  suggestions
    // Of another posting other advice is given: that is no news of an edit.
    .filter((one) => one.change === change && (change === 'done' || !differences.includes('posting')))
    .map(({ suggestion }) => suggestion)
    .filter(({ code, gain }) => code !== 'nearest-evidence' || gain > 0)
    .sort((a, b) => b.gain - a.gain);

/** In what the two sides differ that an edit of the CV does not explain, one plain line each. */
export const differenceLines = ({ differences, before, after }: Diff): string[] => {
  const lines: Record<Diff['differences'][number], string> = {
    posting: `the two are of different postings (${jobOf(before)}; ${jobOf(after)}): what is asked for differs too`,
    'posting-text': 'the text of the posting differs between the two: what is asked for may differ too',
    'cv-path': `the two are of different files: ${before.cv.path} and ${after.cv.path}`,
    lexicon: 'the two were made with different lexicons: terms may be recognised and weighed otherwise',
    tool: `the two were made by different tools: ${before.tool.name} ${before.tool.version} and ${after.tool.name} ${after.tool.version}`,
  };
  return differences.map((one) => lines[one]);
};

/** All in one line: the score, and how many terms went up and down. */
export const quietLine = (diff: Diff): string => {
  const { up, down, asked } = termParts(diff);
  const counts = [
    `${up.length} shown better`,
    `${down.length} shown less`,
    ...(asked.length > 0 ? [`${asked.length} asked for on one side only`] : []),
  ];
  return `${scoreWords(diff)} · ${counts.join(', ')}`;
};

/** What a reader is told where both sides are alike. */
export const sameWords = ({ before, after }: Diff): string =>
  before.cv.sha256 === after.cv.sha256
    ? 'Nothing changed: both are of the same text of the CV.'
    : 'Nothing that the posting asks for changed.';

/** Whether anything is to be told but the score. */
export const isSame = (diff: Diff): boolean =>
  [diff.terms, diff.checks, diff.facts, diff.suggestions, diff.warnings].every(({ length }) => length === 0);
