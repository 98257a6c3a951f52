import type { Diff, DiffCheck, DiffFact } from '../../coverage/diff-schema.js';
import type { ToldSuggestion } from '../../coverage/schema.js';
import { LEAST } from '../../coverage/score.js';
import { points } from '../numbers.js';

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
        return `now told${line.after === null ? '' : ` in line ${line.after}`}`;
      case 'untold':
        return `no longer told${line.before === null ? '' : ` (was line ${line.before})`}`;
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
): ToldSuggestion[] =>
  suggestions
    // Of another posting other advice is given: that is no news of an edit.
    .filter((one) => one.change === change && (change === 'done' || !differences.includes('posting')))
    .map(({ suggestion }) => suggestion)
    .filter(({ code, gain }) => code !== 'nearest-evidence' || gain > 0)
    .sort((a, b) => b.gain - a.gain);
