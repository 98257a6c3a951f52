import type { RootContent } from 'mdast';
import type { Diff, DiffTerm } from '../../coverage/diff-schema.js';
import { advised, checkParts, factParts, factWords, worthWords } from '../diff/beside-words.js';
import { isWorth, linesOf, movedWords, stepWords, termName, termParts, totalOf } from '../diff/term-words.js';
import {
  causeWords,
  changeWords,
  isSame,
  quietLine,
  sameWords,
  scoreWords,
  shareWords,
  sumWords,
} from '../diff/words.js';
import { jobOf } from '../job.js';
import { signedPoints } from '../numbers.js';
import { code, emphasis, heading, type Inline, lineBreak, list, paragraph, strong, table, toText } from './nodes.js';

/** A diff in Markdown, for notes and pull requests: text with line breaks, ending in one. With `quiet` one line. */
export const renderDiffMarkdown = (diff: Diff, { quiet }: { quiet: boolean }): string => {
  if (quiet) return toText([paragraph(quietLine(diff))]);
  const { up, down, asked, moved, reweighed } = termParts(diff);
  const sum = sumWords(diff);
  return toText([
    ...headPart(diff),
    ...(isSame(diff) ? [paragraph(sameWords(diff))] : []),
    ...termsPart('Shown better', up),
    ...termsPart('Shown less', down),
    ...termsPart('Asked for on one side only', asked),
    ...namesPart('Weighed otherwise', 'As well shown as before', reweighed, termName),
    ...(sum === '' ? [] : [paragraph(strong(sum))]),
    ...namesPart('Moved', 'In other words or elsewhere, worth the same (line)', moved, movedWords),
    ...checksPart(diff),
    ...factsPart(diff),
    ...advicePart(diff, 'done', 'Done', 'Advice that was followed, with the points it promised.'),
    ...advicePart(diff, 'new', 'New advice', 'Points by re-scoring.'),
    ...advicePart(diff, 'void', 'No longer advised', 'Not followed, but what it built on is gone.'),
    ...warningsPart(diff),
  ]);
};

const headPart = (diff: Diff): RootContent[] => {
  const { before, after, parts } = diff;
  const cause = causeWords(diff);
  const jobs = [...new Set([jobOf(before.posting), jobOf(after.posting)])];
  const paths = [...new Set([before.cv.path, after.cv.path])];
  const arrow = (names: readonly string[]): Inline[] => names.flatMap((name, i) => [i === 0 ? '' : ' → ', code(name)]);
  return [
    heading(1, jobs.join(' → ')),
    paragraph(strong(scoreWords(diff)), cause === '' ? '' : ` · ${cause}`),
    table(
      Object.keys(parts).map((right) => ({ right })),
      [Object.values(parts).map((share) => `${shareWords(share)}${changeWords(share)}`)],
    ),
    paragraph('CV: ', ...arrow(paths), lineBreak(), ...arrow([before.file, after.file])),
  ];
};

const quotesOf = (term: DiffTerm): Inline[] =>
  linesOf(term).flatMap(({ when, place, quote }, i, { length }): Inline[] => [
    `${i === 0 ? '' : ', '}${when === 'was' || length > 1 ? `${when} ` : ''}${place} “${quote}”`,
  ]);

const termsPart = (title: string, terms: readonly DiffTerm[]): RootContent[] => {
  if (terms.length === 0) return [];
  const small = terms.filter((term) => !isWorth(term));
  const worth = terms.filter(isWorth);
  return [
    heading(2, `${title} (${terms.length})`),
    ...(worth.length === 0
      ? []
      : [
          table(
            [{ right: 'Points' }, 'Change', 'Term', 'From → to', 'CV'],
            worth.map((term) => [
              signedPoints(term.points.change),
              term.change,
              termName(term),
              stepWords(term),
              quotesOf(term),
            ]),
          ),
        ]),
    ...(small.length === 0 ? [] : [paragraph(`0.0: ${small.map(termName).join(', ')}.`)]),
  ];
};

const namesPart = (
  title: string,
  meaning: string,
  terms: readonly DiffTerm[],
  nameOf: (term: DiffTerm) => string,
): RootContent[] => {
  if (terms.length === 0) return [];
  const total = totalOf(terms);
  const points = terms.some(isWorth) || signedPoints(total) !== '0.0' ? `${signedPoints(total)}: ` : '';
  return [
    heading(2, `${title} (${terms.length})`),
    paragraph(emphasis(`${meaning}.`)),
    paragraph(`${points}${terms.map(nameOf).join(', ')}.`),
  ];
};

const checksPart = (diff: Diff): RootContent[] => {
  const { answered, dropped } = checkParts(diff);
  if (answered.length + dropped.length === 0) return [];
  return [
    heading(2, 'Knock-out checks'),
    ...(answered.length === 0
      ? []
      : [
          table(
            ['Check', 'Answer', 'Why', 'Posting'],
            answered.map(({ kind, before, after, why, line, quote }) => [
              kind,
              `${before ?? 'not asked'} → ${after}`,
              why,
              `line ${line} “${quote}”`,
            ]),
          ),
        ]),
    ...(dropped.length === 0 ? [] : [paragraph(`No longer asked: ${dropped.map(({ kind }) => kind).join(', ')}.`)]),
  ];
};

const factsPart = (diff: Diff): RootContent[] => {
  const { told, worth } = factParts(diff);
  if (told.length + worth.length === 0) return [];
  return [
    heading(2, 'Facts'),
    paragraph(emphasis('Points that a fact carries, and would gain if said better.')),
    list([
      ...told.map((fact) => [strong(fact.id), `: ${factWords(fact)}`]),
      ...(worth.length === 0 ? [] : [[`Told as before: ${worth.map(worthWords).join(', ')}`]]),
    ]),
  ];
};

const advicePart = (
  diff: Diff,
  change: Diff['suggestions'][number]['change'],
  title: string,
  meaning: string,
): RootContent[] => {
  const some = advised(diff, change);
  if (some.length === 0) return [];
  const { path } = (change === 'new' ? diff.after : diff.before).cv;
  return [
    heading(2, `${title} (${some.length})`),
    paragraph(emphasis(meaning)),
    table(
      [{ right: 'Points' }, 'Change', 'Where'],
      some.map((one) => [
        signedPoints(one.gain),
        one.text,
        one.where === null ? '' : code(`${path}:${one.where.line}`),
      ]),
    ),
  ];
};

const warningsPart = ({ warnings }: Diff): RootContent[] =>
  warnings.length === 0
    ? []
    : [heading(2, 'Warnings'), list(warnings.map(({ change, message }) => [`${change}: ${message}`]))];
