import { FORM_VIAS, type FormVia, GUARDS, type Guard } from '../model.js';

/**
 * The forms of a lexicon, packed in four numbers each: concept or -1, label, how it is taken (via, guard and whether it
 * is generated, a byte each), and the latest of its refusals or 0.
 */
export interface FormTable {
  readonly data: Int32Array;
  readonly count: number;
  /** Who a `not` phrase refuses, two numbers each: a concept, and the refusal before it of the same form or 0. */
  readonly refusals: Int32Array;
  readonly refused: number;
}

/** Forms while they are gathered: the only ones that change. */
export interface GrowingForms extends FormTable {
  data: Int32Array;
  count: number;
  refusals: Int32Array;
  refused: number;
}

/** One form. `concept` and `label` are indexes; concept -1 is a phrase that means none. */
export interface FormRow {
  concept: number;
  label: number;
  via: FormVia;
  guard: Guard;
  generated: boolean;
}

const WIDTH = 4;
const PAIR = 2;
const BYTE = 8;

/** The first pair of refusals is no refusal, so that 0 can mean none. */
export const emptyForms = (): GrowingForms => ({
  data: new Int32Array(0),
  count: 0,
  refusals: new Int32Array(PAIR),
  refused: 1,
});

/** The same forms, which can grow and leave those given as they are. */
export const copyForms = ({ data, count, refusals, refused }: FormTable): GrowingForms => ({
  data: data.slice(),
  count,
  refusals: refusals.slice(),
  refused,
});

/** The same numbers with room for so many. */
const withRoom = (numbers: Int32Array, length: number): Int32Array => {
  if (length <= numbers.length) return numbers;
  const larger = new Int32Array(length * 2);
  larger.set(numbers);
  return larger;
};

/** Adds a form at the end, in place. */
export const pushForm = (table: GrowingForms, { concept, label, via, guard, generated }: FormRow): void => {
  const how = FORM_VIAS.indexOf(via) | (GUARDS.indexOf(guard) << BYTE) | ((generated ? 1 : 0) << (2 * BYTE));
  table.data = withRoom(table.data, (table.count + 1) * WIDTH);
  table.data.set([concept, label, how, 0], table.count * WIDTH);
  table.count++;
};

/** Notes, in place, that a form is a phrase in which a concept is not meant. */
export const pushRefusal = (table: GrowingForms, form: number, concept: number): void => {
  table.refusals = withRoom(table.refusals, (table.refused + 1) * PAIR);
  table.refusals.set([concept, table.data[form * WIDTH + 3] ?? 0], table.refused * PAIR);
  table.data[form * WIDTH + 3] = table.refused;
  table.refused++;
};

/** The concepts (indexes) that are not meant where a form stands, in the order they were noted. */
export const refusedBy = ({ data, refusals }: FormTable, form: number): number[] => {
  const found: number[] = [];
  for (let at = data[form * WIDTH + 3] ?? 0; at !== 0; at = refusals[at * PAIR + 1] ?? 0) {
    found.unshift(refusals[at * PAIR] ?? -1);
  }
  return found;
};

export const conceptIndex = ({ data }: FormTable, form: number): number => data[form * WIDTH] ?? -1;
export const labelIndex = ({ data }: FormTable, form: number): number => data[form * WIDTH + 1] ?? 0;

export const viaAt = ({ data }: FormTable, form: number): FormVia =>
  FORM_VIAS[(data[form * WIDTH + 2] ?? 0) & 0xff] ?? 'literal';
export const guardAt = ({ data }: FormTable, form: number): Guard =>
  GUARDS[((data[form * WIDTH + 2] ?? 0) >> BYTE) & 0xff] ?? 'none';

/** Whether a form is a phrase in which some concept is not meant. */
export const refuses = ({ data }: FormTable, form: number): boolean => data[form * WIDTH + 3] !== 0;

export const formRow = (table: FormTable, form: number): FormRow => ({
  concept: conceptIndex(table, form),
  label: labelIndex(table, form),
  via: viaAt(table, form),
  guard: guardAt(table, form),
  generated: (table.data[form * WIDTH + 2] ?? 0) >> (2 * BYTE) === 1,
});
