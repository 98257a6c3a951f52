import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { InputError } from '../errors.js';
import { termId } from '../vocabulary/termid.js';
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

/** The document's data; an alias to nothing is only found here. */
const plain = (document: Document.Parsed, refuse: (line: number, what: string, cause: unknown) => never): unknown => {
  try {
    return document.toJS();
  } catch (error) {
    return refuse(1, `${error instanceof Error ? error.message : String(error)}; mend the YAML`, error);
  }
};

/**
 * Reads the fact ledger. `knows` tells whether the lexicon has a concept. Throws InputError naming the file, the line
 * and what is wrong with the first entry that is.
 */
export const readFacts = (text: string, path: string, knows: (conceptId: string) => boolean): Fact[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const refuse = (line: number, what: string, cause?: unknown): never => {
    throw new InputError(`${path}:${line}: ${what}`, { cause });
  };
  const [fault] = document.errors;
  if (fault) {
    const what = fault.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
    return refuse(fault.linePos?.[0].line ?? 1, `${what}; mend the YAML`, fault);
  }
  const lineOf = (index: PropertyKey): number => {
    const node: unknown = document.getIn(['facts', index], true);
    return isNode(node) ? lines.linePos(node.range?.[0] ?? 0).line : 1;
  };
  const parsed = ledgerSchema.safeParse(plain(document, refuse));
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
  return facts;
};
