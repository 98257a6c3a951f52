import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Posting } from '../../src/model.js';
import { postingFromPage, postingFromText } from '../../src/posting/document/read.js';
import { understand } from '../../src/posting/passes.js';
import type { RuleId } from '../../src/posting/rules.js';
import type { Understanding } from '../../src/posting/understanding.js';
import { UNTOLD } from '../../src/text/untold.js';
import type { Vocabulary } from '../../src/vocabulary/open.js';
import { ROOT } from '../support/vocabulary.js';

/**
 * An invented posting, and what of it a rule decides or does not: the section that some words of it stand in, a term or an
 * unknown name by its words, a question by its kind or by words that put it, or a field of the understanding, which a rule
 * decides where it is another without the rule.
 */
const Example = z.union([
  z.strictObject({ posting: z.string(), section: z.string() }),
  z.strictObject({ posting: z.string(), term: z.string() }),
  z.strictObject({ posting: z.string(), name: z.string() }),
  z.strictObject({ posting: z.string(), check: z.string() }),
  z.strictObject({ posting: z.string(), told: z.enum(['employer', 'title', 'mentions']) }),
]);

export type Example = z.infer<typeof Example>;

/** Both are needed: what a rule must take, and what comes near and it must leave. */
const both = <Shape extends z.ZodType>(shape: Shape) =>
  z.strictObject({ yes: z.array(shape).min(1), no: z.array(shape).min(1) });

const Examples = z.strictObject({
  rules: z.record(z.string(), both(Example)),
  tables: z.record(z.string(), both(z.string())),
});

/** The examples beside each rule, by its name, and the sentences beside each table of cues. */
export const readExamples = (): z.infer<typeof Examples> =>
  Examples.parse(parse(readFileSync(join(ROOT, 'test/rules/examples.yaml'), 'utf8')));

/** An example as a posting: a page's, so that a few lines need not read like a whole posting, unless it has facts. */
const postingOf = (text: string, vocabulary: Vocabulary): Posting =>
  text.startsWith('---')
    ? postingFromText(text, 'the example', vocabulary)
    : postingFromPage({ ...UNTOLD, warnings: [], body: text }, null, vocabulary);

const read = (text: string, vocabulary: Vocabulary): Understanding =>
  understand(postingOf(text, vocabulary), vocabulary);

/** The rules that decided about a term, wherever it stands; null where the posting does not name it. */
const rulesOfTerm = (term: string, understood: Understanding): RuleId[] | null => {
  const { occurrences, requirements, incidental, mentions } = understood;
  const isIt = ({ surface }: { surface: string }): boolean => surface === term;
  const inPassing = incidental.some(isIt);
  if (!inPassing && !mentions.some(isIt) && !occurrences.some(({ mention }) => isIt(mention))) return null;
  return [
    ...(inPassing ? ['in-passing'] : []),
    ...occurrences
      .filter(({ mention }) => isIt(mention))
      .flatMap(({ steps, groupRule, dropped }) => [...steps.map(({ rule }) => rule), groupRule ?? '', dropped ?? '']),
    ...requirements
      .filter(({ requirement }) => requirement.mentions.some(isIt))
      .flatMap(({ over }) => over.map(({ rule }) => rule)),
  ];
};

/** The rules that decided about the questions of a kind, or that some words put; null where the posting puts none. */
const rulesOfCheck = (looked: string, { questions, masked }: Understanding): RuleId[] | null => {
  const found = questions.filter(
    ({ check: { kind, hit } }) => kind === looked || masked.slice(hit.start, hit.end).includes(looked),
  );
  if (found.length === 0) return null;
  return found.flatMap(({ rule, topicBy, wishedBy, dropped }) => [rule, topicBy ?? '', wishedBy ?? '', dropped ?? '']);
};

const rulesOf = (example: Example, understood: Understanding): RuleId[] | null => {
  if ('section' in example) {
    const at = understood.posting.text.indexOf(example.section);
    const section = understood.posting.sections.find(({ start, end }) => start <= at && at < end);
    return section ? [...section.rules] : null;
  }
  if ('term' in example) return rulesOfTerm(example.term, understood);
  if ('check' in example) return rulesOfCheck(example.check, understood);
  if (!('name' in example)) return null;
  const names = understood.names.filter(({ text }) => text === example.name);
  return names.length === 0 ? null : names.map(({ dropped }) => dropped ?? '');
};

const told = (understood: Understanding, field: 'employer' | 'title' | 'mentions'): string =>
  JSON.stringify(field === 'title' ? understood.posting.title : understood[field]);

/**
 * Whether leaving a rule out changes what is understood of an example's posting, whatever it looks at: its sections, what
 * it asks for, its unknown names.
 */
export const matters = (rule: RuleId, { posting }: Example, vocabulary: Vocabulary): boolean => {
  const understood = (without: readonly RuleId[]): string => {
    const found = read(posting, { ...vocabulary, without: new Set(without) });
    const { title, sections } = found.posting;
    const requirements = found.requirements.map(({ requirement }) => requirement);
    const parts = sections.map(({ kind, heading, start, end }) => ({ kind, heading, start, end }));
    return JSON.stringify([title, parts, requirements, found.unknownTerms, found.checks, found.employer]);
  };
  return understood([]) !== understood([rule]);
};

/**
 * Whether a rule decides in an example. Throws Error where what the example looks at does not stand in its posting: a
 * rule that leaves it would show nothing.
 */
export const decides = (rule: RuleId, example: Example, vocabulary: Vocabulary): boolean => {
  const understood = read(example.posting, vocabulary);
  if ('told' in example) {
    const others = read(example.posting, { ...vocabulary, without: new Set([rule]) });
    return told(understood, example.told) !== told(others, example.told);
  }
  const rules = rulesOf(example, understood);
  if (rules === null) throw new Error(`nothing to look at in: ${example.posting}`);
  return rules.includes(rule);
};
