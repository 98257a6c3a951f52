import { conceptOf, formAt, impliedBy, type Lexicon, type LexiconConcept } from '../lexicon/lexicon.js';
import type { Guard, Kind, Mention } from '../model.js';
import { findCandidates } from './match.js';
import { unitsOf } from './units.js';

/** Kinds that are named by names. */
const NAMED: ReadonlySet<Kind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'platform',
  'tool',
  'protocol',
  'model',
]);

/** Guards that need nothing beside a form but its writing. */
const PLAIN: ReadonlySet<Guard> = new Set(['none', 'case', 'name', 'word']);

/** Whether a name inside a longer find is meant too: every name in a phrase, and of a product what it builds on. */
const isMeant = (lexicon: Lexicon, outer: LexiconConcept, inner: LexiconConcept): boolean =>
  NAMED.has(inner.kind) &&
  inner.id !== outer.id &&
  (!NAMED.has(outer.kind) || impliedBy(lexicon, outer.id).has(inner.id) || impliedBy(lexicon, inner.id).has(outer.id));

/**
 * The names that stand inside a longer find and are meant by it too: Ruby in "Ruby on Rails", SQL in "SQL databases".
 * Offsets are into the text that the find's offsets are into.
 */
export const innerMentions = (find: Mention, lexicon: Lexicon): Mention[] => {
  const outer = conceptOf(lexicon, find.conceptId);
  const units = unitsOf(find.surface);
  if (!outer || units.length < 2) return [];
  const seen = new Set<string>();
  return [units.slice(0, -1), units.slice(1)].flatMap((part) =>
    findCandidates(find.surface, part, lexicon).candidates.flatMap(({ start, end, form }) => {
      const { concept, label, via, guard } = formAt(lexicon, form);
      const surface = find.surface.slice(start, end);
      if (!concept || seen.has(concept.id) || !isMeant(lexicon, outer, concept)) return [];
      // A short form ("JS", "SSL") is part of the longer name; only the name itself is another one.
      if (via !== 'literal' || !PLAIN.has(guard) || (guard !== 'none' && surface !== label)) return [];
      seen.add(concept.id);
      const at = { start: find.start + start, end: find.start + end };
      return [{ ...find, ...at, surface, conceptId: concept.id, form: label, via, guard }];
    }),
  );
};
