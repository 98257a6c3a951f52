import type { Check, Span } from '../../model.js';
import { greatest, smallest } from '../../text/extremes.js';
import { fieldsOf } from '../../text/fields.js';
import type { Sifted } from '../../text/needles.js';
import { lists, says } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { firstThat, type RuleId, without } from '../rules.js';
import type { Sentence } from '../sentence/sentence.js';
import { type CheckSentence, checkOf, wishOf } from './check-sentence.js';
import { spanOf } from './hits.js';
import { FACTS_DROPS, PLACE_DROPS, REMOTE_DROPS } from './placedrops.js';
import { PUTS } from './puts.js';
import { putBy, type Question } from './question.js';
import { REMOTE_OFFERED, topicOf } from './topics.js';

/** The last words of a name that are a known place, if any. */
const knownAtEnd = (name: string, { checkWords }: Vocabulary): string | null => {
  const words = name.split(/\s+/);
  const places = words.map((_, i) => words.slice(i).join(' '));
  return places.find((one) => lists(checkWords, 'places', one.toLowerCase().replace(/\.$/, ''))) ?? null;
};

/** Words of a sentence that may name the place one works from: the span into it, what found them, and what drops them. */
interface Hit {
  hit: Span;
  rule: RuleId;
  dropped: RuleId | null;
}

const remotePlaces = (said: CheckSentence, vocabulary: Vocabulary): Hit[] => {
  if (vocabulary.without.has(PUTS.remotePlace.id)) return [];
  const { words, start, terms } = said;
  const rule = PUTS.remotePlace.id;
  const drops = without(REMOTE_DROPS, vocabulary.without);
  // "Remote, Australia", "Remotely from Peru", "Remote - Ghent or Bruges".
  const from = [...words.matchAll(vocabulary.remote.from)].map(({ index, 0: found, groups }): Hit => {
    const name = groups?.name ?? '';
    const end = index + found.length;
    const known = lists(vocabulary.checkWords, 'places', name.toLowerCase());
    const term = terms.some((one) => one.start - start < end && one.end - start > end - name.length);
    const sign = groups?.sign !== undefined;
    const named = { name, known, term, sign, after: groups?.after ?? '', vocabulary };
    return { hit: { start: index, end }, rule, dropped: firstThat(drops, named) };
  });
  // "LATAM REMOTE ONLY", "Canada (Remote)".
  const before = [...words.matchAll(vocabulary.remote.before)].flatMap(({ index, 0: found, groups }): Hit[] => {
    const name = groups?.name ?? '';
    const place = knownAtEnd(name, vocabulary);
    const end = index + found.length;
    return place === null ? [] : [{ hit: { start: index + name.length - place.length, end }, rule, dropped: null }];
  });
  return [...from, ...before];
};

/** How plainly words ask for a place. */
const explicitnessOf = (scope: string, hit: string, vocabulary: Vocabulary): number => {
  if (says(vocabulary.checkSigns, 'place_help', hit)) return 0;
  // A tag of the board ("#LI-HYBRID") names no place.
  if (/^\W*LI-/.test(scope)) return 1;
  const demands = says(vocabulary.checkSigns, 'place_plain', scope) ? 1 : 0;
  const named = /\s\p{Lu}\p{Ll}|\p{Lu}{2}/u.test(scope) ? 1 : 0;
  return 1 + demands + named;
};

/** What stands further from the words that name a place is not about them. */
const AROUND = 100;

/** A place by itself: "Ghent, BE", or one that is known. */
const isPlace = (name: string, { checkWords }: Vocabulary): boolean =>
  /^\p{Lu}[\p{L}. ]*, \p{Lu}[\p{L}. ]*$/u.test(name) || lists(checkWords, 'places', name.toLowerCase());

/** One or two words with capitals: a name, beside a place another one. */
const MAY_BE_PLACE = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?$/u;

/** Places in a field of a line: "Ghent, BE", "Ghent, BE or Bruges". */
const isPlaceField = (field: string, vocabulary: Vocabulary): boolean => {
  const names = field.split(vocabulary.remote.apart);
  return (
    names.some((name) => isPlace(name, vocabulary)) &&
    names.every((name) => isPlace(name, vocabulary) || MAY_BE_PLACE.test(name))
  );
};

/** What may name the place one works from: words that the table has for it, and remote work from somewhere. */
export interface PlaceWords {
  hits: readonly Span[];
  remote: boolean;
}

/** Where a sentence may name the place one works from; null where it does not. */
export const placeWordsIn = (
  { flat: { text }, lower, sifted }: Pick<Sentence, 'flat' | 'lower' | 'sifted'>,
  patterns: readonly Sifted[],
): PlaceWords | null => {
  const hits = patterns.flatMap((one): Span[] =>
    sifted.has(one) && one.pattern.test(text)
      ? [...text.matchAll(new RegExp(one.pattern, `${one.pattern.flags}g`))].map(spanOf)
      : [],
  );
  const remote = lower.includes('remote');
  return remote || hits.length > 0 ? { hits, remote } : null;
};

/**
 * The questions of a sentence about where one works from: the one put most plainly, and those that are none, as they speak
 * of pay, of policies or of the company's own address. Where remote work from anywhere will do too, the topic says so.
 */
export const placeChecks = (said: CheckSentence, { hits, remote }: PlaceWords, vocabulary: Vocabulary): Question[] => {
  const { words } = said;
  const fields = fieldsOf(words);
  const textOf = ({ start, end }: Span): string => words.slice(start, end);
  const restricted = remote ? remotePlaces(said, vocabulary) : [];
  const placed = hits.map((hit): Hit => ({ hit, rule: PUTS.place.id, dropped: null }));
  const drops = without(PLACE_DROPS, vocabulary.without);
  const vetted = [...restricted, ...placed].map((one) => {
    const { hit } = one;
    const field = fields.find(({ start, end }) => hit.start >= start && hit.start < end) ?? {
      start: 0,
      end: words.length,
    };
    const from = Math.max(field.start, hit.start - AROUND);
    const scope = words.slice(from, Math.min(field.end, hit.end + AROUND));
    const dropped = one.dropped ?? firstThat(drops, { words, hit, scope, vocabulary });
    return { ...one, dropped, field, explicitness: explicitnessOf(scope, textOf(hit), vocabulary) };
  });
  const none = vetted
    .filter(({ dropped }) => dropped !== null)
    .map(({ hit, rule, dropped, explicitness }) =>
      putBy(rule, { ...checkOf('location', said, hit), explicitness }, { dropped }),
    );
  const [best] = vetted
    .filter(({ dropped }) => dropped === null)
    .sort((a, b) => b.explicitness - a.explicitness || a.hit.start - b.hit.start);
  if (!best) return none;
  const isRemoteField = (field: string): boolean => says(vocabulary.checkSigns, 'remote_field', field);
  const isRemote = fields.some((one) => isRemoteField(textOf(one)));
  const isFromPlace = restricted.some(({ dropped }) => dropped === null);
  const denies = says(vocabulary.checkSigns, 'remote_denied', words);
  const offered = topicOf(REMOTE_OFFERED, { words, isRemote, isFromPlace, denies, vocabulary }, vocabulary);
  const tells = (field: string): boolean =>
    isPlaceField(field, vocabulary) || (offered !== null && isRemoteField(field));
  const spans = fields.length > 1 ? [best.field, ...fields.filter((one) => tells(textOf(one)))] : [best.hit];
  const hit = { start: smallest(spans.map((one) => one.start)), end: greatest(spans.map((one) => one.end)) };
  const topic = offered === null ? null : 'remote';
  const wishedBy = wishOf(said, best.hit, vocabulary);
  const check: Check = { ...checkOf('location', said, hit), topic, explicitness: best.explicitness };
  return [putBy(best.rule, check, { topicBy: offered, wishedBy }), ...none];
};

/** The place that the facts before a posting state. */
const PLACE = /^jobLocation: *(["']?)(.+)\1 *$/m;

/** The place among the facts before a posting is a question, dropped where it is remote work from anywhere. */
export const frontPlace = (text: string, section: Span, vocabulary: Vocabulary): Question[] => {
  const found = PLACE.exec(text.slice(section.start, section.end));
  const place = found?.[2];
  if (!found || place === undefined) return [];
  const start = section.start + found.index + found[0].indexOf(place);
  const dropped = firstThat(without(FACTS_DROPS, vocabulary.without), { place, vocabulary });
  const named = { words: place, isRemote: false, isFromPlace: false, denies: false, vocabulary };
  const offered = topicOf(REMOTE_OFFERED, named, vocabulary);
  const whole = { start, end: start + place.length };
  const topic = offered === null ? null : 'remote';
  const check: Check = { ...checkOf('location', whole, { start: 0, end: place.length }), topic, explicitness: 2 };
  return [putBy(PUTS.facts.id, check, { topicBy: offered, dropped })];
};
