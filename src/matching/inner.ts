import type { FormVia, Guard, Mention } from '../model.js';
import { foldedUnit } from '../text/plain.js';
import { withUnits } from '../text/read.js';
import type { Scan } from '../text/scan.js';
import { guardAt, viaAt } from '../vocabulary/formtable.js';
import { conceptOf, conceptOfForm, implies, type Lexicon, type LexiconConcept } from '../vocabulary/lexicon.js';
import { NAMED } from '../vocabulary/types.js';
import { findForms } from './find.js';
import { candidatesIn } from './match.js';

/** Guards that need nothing beside a form but its writing. */
const PLAIN: ReadonlySet<Guard> = new Set(['none', 'case', 'name', 'word']);

/** No product's name is longer, in words; this bounds the work on one find. */
const LONGEST = 6;

/**
 * Whether a name inside a longer find is meant too: every name in a phrase, and of a product what it builds on. A
 * framework named after another is one of its own: who asks for React Native does not ask for React.
 */
const isMeant = (lexicon: Lexicon, outer: LexiconConcept, inner: LexiconConcept): boolean =>
  NAMED.has(inner.kind) &&
  inner.id !== outer.id &&
  (inner.kind !== 'framework' || outer.kind !== 'framework') &&
  (!NAMED.has(outer.kind) || implies(lexicon, outer, inner) || implies(lexicon, inner, outer));

/** What is looked for inside a longer find, and how near its words must be to the preferred label. */
export interface Inside {
  means: (lexicon: Lexicon, outer: LexiconConcept, inner: LexiconConcept) => boolean;
  vias: ReadonlySet<FormVia>;
}

/** A short form ("JS", "SSL") is part of the longer name; only the name itself is another one. */
const NAMES: Inside = { means: isMeant, vias: new Set(['literal']) };

/** What a longer find implies and says: "self-hosted LLM" shows an LLM, "REST API" APIs. */
export const IMPLIED: Inside = {
  means: implies,
  vias: new Set(['literal', 'variant']),
};

/** Whether a find is one word, as most are: nothing stands inside it. */
const isOneWord = (surface: string): boolean => {
  for (let at = 0; at < surface.length; at++) if (foldedUnit(surface.charCodeAt(at)) === 0) return false;
  return true;
};

/** The concept that a form names by itself, where that may be meant inside a longer find. */
const meantBy = (form: number, outer: LexiconConcept, lexicon: Lexicon, { vias, means }: Inside) => {
  if (!vias.has(viaAt(lexicon.forms, form)) || !PLAIN.has(guardAt(lexicon.forms, form))) return undefined;
  const concept = conceptOfForm(lexicon, form);
  return concept && means(lexicon, outer, concept) ? concept : undefined;
};

/** Whether any form that may be meant stands in the first units of a find: in most finds none does. */
const holdsAny = (scan: Scan, count: number, outer: LexiconConcept, lexicon: Lexicon, inside: Inside): boolean => {
  let found = false;
  const note = (form: number): boolean => {
    found ||= meantBy(form, outer, lexicon, inside) !== undefined;
    return false;
  };
  findForms(scan, lexicon.trie, note, 0, count);
  return found;
};

/** Looks, from the longest parts of a find to the shortest, for the names that stand in it. */
const namesIn = (scan: Scan, find: Mention, outer: LexiconConcept, lexicon: Lexicon, inside: Inside): Mention[] => {
  const found = new Map<string, Mention>();
  const count = Math.min(scan.count, LONGEST);
  if (!holdsAny(scan, count, outer, lexicon, inside)) return [];
  for (let length = count - 1; length > 0; length--) {
    for (let from = 0; from + length <= count; from++) {
      const [whole] = candidatesIn(scan, lexicon, { from, to: from + length }).candidates;
      if (!whole || whole.last !== from + length - 1) continue;
      const concept = meantBy(whole.form, outer, lexicon, inside);
      const surface = find.surface.slice(whole.start, whole.end);
      const { label, guard } = whole;
      if (!concept || found.has(concept.id) || (guard !== 'none' && surface !== label)) continue;
      const at = { start: find.start + whole.start, end: find.start + whole.end };
      const via = viaAt(lexicon.forms, whole.form);
      found.set(concept.id, { ...find, ...at, surface, conceptId: concept.id, form: label, via, guard });
    }
  }
  return [...found.values()];
};

/**
 * The names that stand inside a longer find and are meant by it too: Ruby in "Ruby on Rails", SQL in "SQL databases".
 * Offsets are into the text that the find's offsets are into.
 */
export const innerMentions = (find: Mention, lexicon: Lexicon, inside = NAMES): Mention[] => {
  if (isOneWord(find.surface)) return [];
  const outer = conceptOf(lexicon, find.conceptId);
  return outer ? withUnits(find.surface, (scan) => namesIn(scan, find, outer, lexicon, inside)) : [];
};
