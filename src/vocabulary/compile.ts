import { insert, YEAR_KEY } from '../text/trie.js';
import { BREAK, keysOf } from '../text/units.js';
import { type Form, formsOf } from './forms.js';
import { conceptIndex, pushForm, pushRefusal } from './formtable.js';
import { type GrowingLexicon, pushConcept } from './growing.js';
import { conceptOf, type Lexicon, type LexiconConcept } from './lexicon.js';
import { checkLinks } from './links.js';
import type { Problem, SourcedConcept } from './problem.js';

const labelOf = (item: SourcedConcept['altLabels'][number]): string => (typeof item === 'string' ? item : item.form);

const toConcept = (source: SourcedConcept): LexiconConcept => ({
  id: source.id,
  prefLabel: source.prefLabel,
  altLabels: [...source.altLabels, ...source.es].map(labelOf),
  kind: source.kind,
  ...(source.asked ? { asked: source.asked } : {}),
  broader: source.broader,
  implies: source.implies,
  related: source.related,
  file: source.file,
  line: source.line,
});

/** Signs inside a form are matched like words; at its edges only those that the tokenizer keeps with a name. */
const brokenForm = ({ keys }: Form): boolean => {
  const [first = BREAK, last = BREAK] = [keys[0], keys.at(-1)];
  return keys.includes(BREAK) || !/[\p{L}\p{N}]/u.test(first) || !/[\p{L}\p{N}+#)]/u.test(last);
};

/**
 * Adds entries to a lexicon, in place, and gives the problems met: an id or a form that another entry has already, a
 * form that the tokenizer would break. Written forms go in before generated ones, and entries in the order of their
 * ids, so that the order of files does not matter.
 */
export const addConcepts = (lexicon: GrowingLexicon, sources: SourcedConcept[]): Problem[] => {
  const problems: Problem[] = [];
  const fresh: { source: SourcedConcept; index: number; forms: Form[] }[] = [];
  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const there = conceptOf(lexicon, source.id);
    if (there) {
      const fix = `give it another id, or add to the entry in ${there.file}:${there.line}`;
      problems.push({ file: source.file, line: source.line, what: `the id ${source.id} is taken`, fix });
      continue;
    }
    fresh.push({ source, index: pushConcept(lexicon, toConcept(source)), forms: formsOf(source) });
  }
  const labels = new Map([...lexicon.labels].map((label, i) => [label, i]));
  const put = (keys: string[], concept: number, form: Omit<Form, 'keys'>): number => {
    const next = lexicon.forms.count;
    // A form says more than a phrase that means nothing.
    const value = insert(lexicon.trie, keys, next, (there) => concept >= 0 && conceptIndex(lexicon.forms, there) < 0);
    if (value !== next) return value;
    const label = labels.get(form.label) ?? lexicon.labels.push(form.label);
    labels.set(form.label, label);
    pushForm(lexicon.forms, { ...form, concept, label });
    return value;
  };
  for (const { source, index, forms } of fresh) {
    for (const form of forms.filter((one) => !one.generated)) {
      const at = { file: source.file, line: source.line };
      if (brokenForm(form)) {
        const fix = 'write it without the sign, or add it to src/text/compounds.ts';
        problems.push({ ...at, what: `the tokenizer breaks the form "${form.label}"`, fix });
        continue;
      }
      const holder = conceptIndex(lexicon.forms, put(form.keys, index, form));
      const other = lexicon.concepts.at(holder);
      if (holder !== index && other) {
        const fix = `${other.id} (${other.file}:${other.line}) has it too: leave it in one of them`;
        problems.push({ ...at, what: `${source.id} claims the form "${form.label}"`, fix });
      }
    }
  }
  for (const { index, forms } of fresh) for (const form of forms) if (form.generated) put(form.keys, index, form);
  for (const { source, index } of fresh) {
    for (const phrase of source.not) {
      const keys = keysOf(phrase).map((key) => (key === 'yyyy' ? YEAR_KEY : key));
      if (keys.includes(BREAK)) {
        const what = `the tokenizer breaks the phrase "${phrase}" of ${source.id}`;
        const fix = 'write words only: no address, no line break';
        problems.push({ file: source.file, line: source.line, what, fix });
        continue;
      }
      const form = put(keys, -1, { label: phrase, via: 'literal', guard: 'none', generated: false });
      pushRefusal(lexicon.forms, form, index);
    }
  }
  return [...problems, ...checkLinks(lexicon, sources)];
};

/** The cycles in `implies` and `broader` together, one problem a cycle: what implies each other is one concept. */
export const findCycles = (lexicon: Lexicon): Problem[] => {
  const state = new Map<string, 'open' | 'done'>();
  const problems: Problem[] = [];
  const visit = (id: string, path: string[]): void => {
    const concept = conceptOf(lexicon, id);
    if (!concept || state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      const cycle = [...path.slice(path.indexOf(id)), id].join(' → ');
      const { file, line } = concept;
      problems.push({ file, line, what: `a cycle: ${cycle}`, fix: 'take one of the links out, or make them aliases' });
      return;
    }
    state.set(id, 'open');
    for (const next of [...concept.implies, ...concept.broader]) visit(next, [...path, id]);
    state.set(id, 'done');
  };
  for (const { id } of lexicon.concepts) visit(id, []);
  return problems;
};
