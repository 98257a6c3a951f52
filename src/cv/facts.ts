import { type Document, isNode, LineCounter, parseDocument, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { InputError } from '../errors.js';
import { termId } from '../vocabulary/termid.js';
import { circleIn } from './grounds.js';
import { ledgerProblem } from './ledger-shape.js';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

const factSchema = z
  .strictObject({
    id,
    statement: z.string().trim().min(1),
    origin: z.enum(['stated', 'extrapolated']),
    from: z.array(id).default([]),
    importance: z.enum(['high', 'normal']).default('normal'),
    concepts: z.array(id).default([]),
    terms: z.array(z.string().trim().min(1)).default([]),
  })
  .refine((fact) => fact.origin === 'stated' || fact.from.length > 0, {
    message: 'an extrapolated fact says from which facts: add from: [ids]',
  });

const ENTRY_KEYS = Object.keys(factSchema.shape);

const ledgerSchema = z.strictObject({ facts: z.array(factSchema) });

/** One thing the CV's owner has done, and the lexicon ids (or terms that no lexicon has) it is evidence for. */
export type Fact = z.infer<typeof factSchema>;

/** The ids of all that a fact is evidence for, its own terms among them. */
export const conceptsOf = ({ concepts, terms }: Fact): string[] => [...concepts, ...terms.map(termId)];

const DEEP = 'brackets in brackets without end; give one list of entries under "facts:"';

/** What is wrong with the YAML, in one line without its place. How deep it is nested, the parser knows by running out of calls. */
const faultIn = ({ message }: { message: string }): string => {
  if (message.startsWith('Maximum call stack')) return DEEP;
  return `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '')}; mend the YAML`;
};

/** The document, and its data; an alias to nothing is only found there. */
const parse = (
  text: string,
  lineCounter: LineCounter,
  refuse: (line: number, what: string, cause: unknown) => never,
): { document: Document.Parsed; content: unknown } => {
  try {
    const document = parseDocument(text, { lineCounter, logLevel: 'error' });
    const [fault] = document.errors;
    if (fault) throw fault;
    return { document, content: document.toJS() };
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : 1;
    return refuse(line ?? 1, faultIn(error instanceof Error ? error : { message: String(error) }), error);
  }
};

/** Of a long circle the middle tells nothing more. */
const MOST_NAMED = 6;

/** A circle of facts, by their ids. */
const circleWords = ([first = '', ...others]: readonly string[]): string => {
  const named = others.length > MOST_NAMED ? [...others.slice(0, MOST_NAMED - 1), '…', first] : others;
  return `${first} is drawn from ${named.join(', which is drawn from ')}`;
};

/**
 * Reads the fact ledger. `knows` tells whether the lexicon has a concept. Throws InputError naming the file, the line
 * and what is wrong with the first entry that is.
 */
export const readFacts = (text: string, path: string, knows: (conceptId: string) => boolean): Fact[] => {
  const lines = new LineCounter();
  const refuse = (line: number, what: string, cause?: unknown): never => {
    throw new InputError(`${path}:${line}: ${what}`, { cause });
  };
  const { document, content } = parse(text, lines, refuse);
  const lineOf = (index: PropertyKey): number => {
    const node: unknown = document.getIn(['facts', index], true);
    return isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1;
  };
  const parsed = ledgerSchema.safeParse(content);
  if (!parsed.success) {
    const [first, ...more] = parsed.error.issues;
    // A key that is misspelt is missing too; what to do is said of the one that is there.
    const misspelt = more.find(({ code, path: at }) => code === 'unrecognized_keys' && at[1] === first?.path[1]);
    const issue = misspelt ?? first;
    return refuse(lineOf(issue?.path[1] ?? 0), issue ? ledgerProblem(issue, ENTRY_KEYS) : 'is no ledger');
  }
  const { facts } = parsed.data;
  const ids = new Set<string>();
  facts.forEach((fact, i) => {
    if (ids.has(fact.id)) refuse(lineOf(i), `the id ${fact.id} stands twice; give one fact another id`);
    ids.add(fact.id);
    const unknown = fact.concepts.find((concept) => !knows(concept));
    if (unknown) refuse(lineOf(i), `no lexicon has the concept ${unknown}; correct it, or write it under terms`);
  });
  facts.forEach((fact, i) => {
    const lost = fact.from.find((other) => !ids.has(other));
    if (lost)
      refuse(lineOf(i), `${fact.id} is drawn from ${lost}, which is not in the ledger; correct it, or add that fact`);
  });
  const circle = circleIn(facts);
  if (circle) {
    const line = facts.findIndex((fact) => fact.id === circle[0]);
    refuse(
      lineOf(line),
      `${circleWords(circle)}: facts that rest on themselves show nothing; say what was done, or that they are stated`,
    );
  }
  return facts;
};
