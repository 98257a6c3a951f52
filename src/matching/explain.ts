import type { FormVia, Guard, Kind, Span } from '../model.js';
import { isNear, stemOf } from '../text/near.js';
import { tokenise } from '../text/tokenise.js';
import { BREAK, keysOf, unitsOf } from '../text/units.js';
import { conceptOf, formAt, type LexiconConcept } from '../vocabulary/lexicon.js';
import type { Vocabulary } from '../vocabulary/open.js';
import type { AskingReason } from './asking.js';
import { findCandidates, findMentions, findReasons, findRoles } from './match.js';

interface Found {
  surface: string;
  conceptId: string;
  prefLabel: string;
  kind: Kind;
  form: string;
  via: FormVia;
  why: string;
  file: string;
  line: number;
}

/** Why a phrase does or does not match. */
export interface Explanation {
  tokens: string[];
  mentions: (Found & {
    negated: boolean;
    asked: boolean;
    /** What speaks for and against its being asked for; null where it always counts. */
    points: AskingReason[] | null;
    implies: readonly string[];
    broader: readonly string[];
    related: readonly string[];
  })[];
  /** Job titles in the phrase; they are no terms. */
  roles: Found[];
  /** Forms that stand in the phrase but were not taken for their concept. */
  refused: Found[];
  /** Phrases in which a concept is not meant, by the concept's own `not` list. */
  blocked: { surface: string; id: string; file: string; line: number }[];
  /** Labels near by spelling or stem, for what matched nothing. */
  near: { id: string; label: string }[];
}

const MOST_NEAR = 8;

const GUARDED: Readonly<Record<Guard, string>> = {
  none: 'the form is taken anywhere, in any case',
  case: 'the form counts only as written, and this is not in a line of capitals',
  name: 'a word too, though no sentence begins with it: taken as written, or for its neighbours or a word beside it',
  word: 'an ordinary word too: taken here for its case, its neighbours in a list, or a word beside it',
  letter: 'a single letter or short name: taken here for its neighbours in a list or a word beside it',
  everyday: 'an everyday word of the trade: it counts in a posting only where the words around it ask for it',
};

const REFUSED: Readonly<Record<Guard, string>> = {
  none: 'a longer form covers it',
  case: 'it counts only as the lexicon writes it',
  name: 'a word too, not written as the name, and nothing here makes it one: neither a list, nor a word beside it',
  word: 'an ordinary word too, and nothing here makes it a name: neither its case, nor a list, nor a word beside it',
  letter: 'it counts only in a list of technologies or beside a word that makes it one',
  everyday: 'a longer form covers it',
};

const VIAS: Readonly<Record<FormVia, string>> = {
  literal: 'its preferred label',
  variant: 'a spelling or inflection of its label',
  alias: 'another name for it',
};

/** Of a term that is not written whole: "pruebas unitarias y de integración". */
const SHARES = 'it shares the first word of the term that it is joined to';

const neighbours = (phrase: string, { lexicon }: Vocabulary): Explanation['near'] => {
  const key = keysOf(phrase)
    .filter((one) => one !== BREAK)
    .join(' ');
  const stems = key.split(' ').map(stemOf).join(' ');
  const seen = new Map<string, string>();
  for (let form = 0; form < lexicon.forms.count; form++) {
    const { concept, label, generated } = formAt(lexicon, form);
    if (!concept || generated || seen.has(concept.id)) continue;
    const keys = keysOf(label);
    if (isNear(key, keys.join(' ')) || keys.map(stemOf).join(' ') === stems) seen.set(concept.id, label);
  }
  return [...seen].slice(0, MOST_NEAR).map(([id, label]) => ({ id, label }));
};

const placeOf = ({ start, end }: Span): string => `${start}-${end}`;

/** Explains what the matcher does with a phrase, as it would in running text. */
export const explain = (phrase: string, vocabulary: Vocabulary): Explanation => {
  const { lexicon } = vocabulary;
  const describe = (concept: LexiconConcept, surface: string, form: string, via: FormVia, why: string): Found => ({
    surface,
    conceptId: concept.id,
    prefLabel: concept.prefLabel,
    kind: concept.kind,
    form,
    via,
    why,
    file: concept.file,
    line: concept.line,
  });
  const units = unitsOf(phrase);
  const mentions = findMentions(phrase, vocabulary);
  const reasons = new Map(findReasons(phrase, vocabulary).map((one) => [placeOf(one), one.reasons]));
  const { candidates, blocked } = findCandidates(phrase, units, lexicon);
  const whole = new Set(candidates.map(placeOf));
  const seen = new Set(mentions.map(placeOf));
  const refused = [...candidates, ...findCandidates(phrase, units, lexicon, { anyCase: true }).candidates].filter(
    (candidate) => {
      const isNew = !seen.has(placeOf(candidate));
      seen.add(placeOf(candidate));
      return isNew;
    },
  );
  return {
    tokens: tokenise(phrase)
      .filter(({ type }) => type !== 'space')
      .map(({ start, end }) => phrase.slice(start, end)),
    mentions: mentions.flatMap((mention) => {
      const { conceptId, surface, form, via, guard, negated, asked } = mention;
      const concept = conceptOf(lexicon, conceptId);
      if (!concept) return [];
      const { implies, broader, related } = concept;
      const why = `${VIAS[via]}; ${whole.has(placeOf(mention)) ? GUARDED[guard] : SHARES}`;
      const points = reasons.get(placeOf(mention)) ?? null;
      return [{ ...describe(concept, surface, form, via, why), negated, asked, points, implies, broader, related }];
    }),
    roles: findRoles(phrase, vocabulary).flatMap(({ conceptId, surface, form, via }) => {
      const concept = conceptOf(lexicon, conceptId);
      return concept ? [describe(concept, surface, form, via, VIAS[via])] : [];
    }),
    refused: refused.flatMap(({ start, end, form }) => {
      const { concept, label, via, guard } = formAt(lexicon, form);
      if (!concept) return [];
      return [describe(concept, phrase.slice(start, end), label, via, REFUSED[guard])];
    }),
    blocked: blocked.flatMap(({ start, end, concepts }) =>
      concepts.flatMap((index) => {
        const concept = lexicon.concepts.at(index);
        return concept
          ? [{ surface: phrase.slice(start, end), id: concept.id, file: concept.file, line: concept.line }]
          : [];
      }),
    ),
    near: mentions.length === 0 ? neighbours(phrase, vocabulary) : [],
  };
};
