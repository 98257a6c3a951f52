import { FORM_VIAS, type FormVia, GUARDS, type Guard } from '../model.js';

/** The forms of a lexicon, packed: five numbers each (concept or -1, label, via, guard, 1 if generated). */
export interface FormTable {
  data: Int32Array;
  count: number;
}

/** One form. `concept` and `label` are indexes; concept -1 is a phrase that means none. */
export interface FormRow {
  concept: number;
  label: number;
  via: FormVia;
  guard: Guard;
  generated: boolean;
}

const WIDTH = 5;
const FEWEST_ROWS = 64;

export const emptyForms = (): FormTable => ({ data: new Int32Array(FEWEST_ROWS * WIDTH), count: 0 });

/** Adds a form at the end, in place. */
export const pushForm = (table: FormTable, { concept, label, via, guard, generated }: FormRow): void => {
  if ((table.count + 1) * WIDTH > table.data.length) {
    const data = new Int32Array(table.data.length * 2);
    data.set(table.data);
    table.data = data;
  }
  const codes = [concept, label, FORM_VIAS.indexOf(via), GUARDS.indexOf(guard), generated ? 1 : 0];
  table.data.set(codes, table.count * WIDTH);
  table.count++;
};

export const conceptIndex = ({ data }: FormTable, form: number): number => data[form * WIDTH] ?? -1;
const labelIndex = ({ data }: FormTable, form: number): number => data[form * WIDTH + 1] ?? 0;

export const formRow = (table: FormTable, form: number): FormRow => {
  const at = form * WIDTH;
  return {
    concept: conceptIndex(table, form),
    label: labelIndex(table, form),
    via: FORM_VIAS[table.data[at + 2] ?? 0] ?? 'literal',
    guard: GUARDS[table.data[at + 3] ?? 0] ?? 'none',
    generated: table.data[at + 4] === 1,
  };
};
