import type { ChalkInstance } from 'chalk';
import type { TracedCheck, TracedRule, TracedSentence, TracedStep, TracedTerm } from '../posting/trace/traced.js';
import { wrap } from './layout.js';

/** How a trace is drawn. `width` is the terminal's, in columns. */
interface Drawing {
  chalk: ChalkInstance;
  width: number;
}

const indented = (text: string, indent: string, { width }: Drawing): string[] =>
  wrap(text, Math.max(20, width - indent.length - 2)).map((line, i) => `${indent}${i === 0 ? '' : '  '}${line}`);

const ruleLines = (rule: TracedRule, result: string, indent: string, drawing: Drawing): string[] => {
  const head = result === '' ? rule.id : `${rule.id} → ${result}`;
  return indented(`${head}: ${rule.because}`, indent, drawing);
};

const sectionLines = ({ section }: Pick<TracedSentence, 'section'>, drawing: Drawing): string[] => {
  const name = section.heading === null || section.heading === '' ? '' : ` “${section.heading}”`;
  return [`  section ${section.kind}${name}`, ...section.rules.flatMap((rule) => ruleLines(rule, '', '    ', drawing))];
};

const toldBy = ({ importance, by }: TracedStep): string => (by === null ? importance : `${importance} by “${by}”`);

const termLines = (term: TracedTerm, drawing: Drawing): string[] => {
  const { chalk } = drawing;
  const verdict = term.dropped ? 'no demand' : term.importance;
  const facts = [
    term.years === null ? '' : `${term.years} years`,
    term.anyOf.length === 0 ? '' : `or ${term.anyOf.join(' or ')}`,
  ].filter(Boolean);
  const head = `  ${chalk.bold(term.words)} (${term.conceptId}): ${[verdict, ...facts].join(', ')}`;
  const over = term.requirement?.over ?? [];
  const elsewhere = term.requirement && term.requirement.importance !== term.importance && over.length === 0;
  return [
    head,
    ...term.steps.flatMap((step) => ruleLines(step, toldBy(step), '    ', drawing)),
    ...term.losers.flatMap((step) => ruleLines(step, `${toldBy(step)}, but came later`, '    ', drawing)),
    ...(term.groupRule ? ruleLines(term.groupRule, 'alternatives', '    ', drawing) : []),
    ...(term.dropped ? ruleLines(term.dropped, 'no demand', '    ', drawing) : []),
    ...over.flatMap((step) => ruleLines(step, `${step.importance} over the whole posting`, '    ', drawing)),
    ...(elsewhere ? [`    another line wants it more: ${term.requirement?.importance} over the whole posting`] : []),
  ];
};

const checkLines = (check: TracedCheck, drawing: Drawing): string[] => {
  const { kind, words, wished, rule, topicBy, wishedBy, dropped } = check;
  const verdict = dropped ? ', not counted' : wished ? ', only wished for' : '';
  return [
    ...indented(`check ${kind}${verdict}: “${words}”`, '  ', drawing),
    ...ruleLines(rule, '', '    ', drawing),
    ...(topicBy ? ruleLines(topicBy, '', '    ', drawing) : []),
    ...(wishedBy ? ruleLines(wishedBy, 'only wished for', '    ', drawing) : []),
    ...(dropped ? ruleLines(dropped, 'not counted', '    ', drawing) : []),
  ];
};

const SAYS: Readonly<Record<string, string>> = {
  required: 'demands',
  preferred: 'wishes for',
  waived: 'waives',
  checks: 'asks for',
};

/** What was decided about a sentence of a posting, and by which rules, for a terminal. */
export const traceLines = (sentence: TracedSentence, drawing: Drawing): string[] => [
  ...indented(`line ${sentence.line}: ${drawing.chalk.bold(`“${sentence.text}”`)}`, '', drawing),
  ...sectionLines(sentence, drawing),
  ...sentence.cues.flatMap((cue) =>
    indented(`cue “${cue.words}” ${SAYS[cue.says] ?? cue.says}: “${cue.reaches}”`, '  ', drawing),
  ),
  ...sentence.years.flatMap((one) => indented(`years “${one.words}”, of “${one.of}”`, '  ', drawing)),
  ...sentence.terms.flatMap((term) => termLines(term, drawing)),
  ...sentence.checks.flatMap((one) => checkLines(one, drawing)),
  ...sentence.unknown.flatMap((one) => {
    const head = `  “${one.words}”, which no lexicon has: ${one.dropped ? 'not told' : 'told as unknown'}`;
    return [head, ...(one.dropped ? ruleLines(one.dropped, '', '    ', drawing) : [])];
  }),
  ...(sentence.terms.length + sentence.checks.length + sentence.unknown.length === 0
    ? ['  nothing in it is known, asked or written as a name']
    : []),
];
