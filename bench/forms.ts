import { insert } from '#dist/text/trie.js';
import { keysOf } from '#dist/text/units.js';
import { pushForm } from '#dist/vocabulary/formtable.js';
import { emptyLexicon, pushConcept } from '#dist/vocabulary/growing.js';
import { formAt, type Lexicon } from '#dist/vocabulary/lexicon.js';

/** The different labels of a lexicon's concepts, in lower case: forms that every engine can be given. */
export const formsOf = (lexicon: Lexicon): string[] => {
  const forms = new Set<string>();
  for (let form = 0; form < lexicon.forms.count; form++) {
    const { concept, label } = formAt(lexicon, form);
    if (concept && concept.kind !== 'role') forms.add(label.toLowerCase());
  }
  return [...forms];
};

const evenly = (forms: readonly string[], count: number): string[] =>
  forms.filter((_, i) => Math.floor((i * count) / forms.length) !== Math.floor(((i - 1) * count) / forms.length));

/** So many of some forms, of those that stand in a text as large a part as of the others, and at least one. */
export const someOf = (forms: readonly string[], count: number, present: ReadonlySet<string>): string[] => {
  const here = forms.filter((form) => present.has(form));
  const taken = evenly(here, Math.ceil((count * here.length) / forms.length));
  const others = forms.filter((form) => !present.has(form));
  return [...taken, ...evenly(others, Math.min(others.length, count - taken.length))];
};

/** Forms that no text has: each begins with a word like those of real forms, and of about their length. */
export const formsNowhere = (forms: readonly string[]): string[] => forms.map((form) => `q${form.replace(/ /g, ' q')}`);

/** A lexicon of just these forms, each its own concept, without guards: as much as the other engines know. */
export const lexiconOf = (forms: readonly string[]): Lexicon => {
  const lexicon = emptyLexicon();
  for (const form of forms) {
    const concept = pushConcept(lexicon, {
      id: form,
      prefLabel: form,
      altLabels: [],
      kind: 'tool',
      broader: [],
      implies: [],
      related: [],
      file: 'bench',
      line: 1,
    });
    const label = lexicon.labels.push(form);
    const value = lexicon.forms.count;
    if (insert(lexicon.trie, keysOf(form), value) !== value) continue;
    pushForm(lexicon.forms, { concept, label, via: 'literal', guard: 'none', generated: false });
  }
  return lexicon;
};
