import type { Ask, Span } from '../../model.js';
import { fieldsOf } from '../../text/fields.js';
import type { Sifted } from '../../text/needles.js';
import { lists, says } from '../../vocabulary/cues/checks.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { askOf, type CheckSentence, isWish } from './check-sentence.js';

/** "Remote, Australia", "Remotely from Peru", "Remote - Ghent or Bruges": a name after it is where from. */
const REMOTE_FROM =
  /\b(?:[Rr]emote|REMOTE)(?:ly|LY)?(?: work| position| role)?(?: (?:from )?anywhere)?\s*(?:(?<sign>[,:(–—-])|\b(?:in|from|within|IN|FROM)\b)\s*(?:the\s+)?(?<name>\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,3})(?=(?<after>.?))/gu;
/** "LATAM REMOTE ONLY", "Canada (Remote)": a known place before it. */
const FROM_REMOTE = /(?<name>\p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,2})\s*[ (–-]\s*remote\b(?! or\b|\s*\/)/giu;
/** After a sign a place is the last of its field: "Remote - Python developer" names none. */
const ENDS = /^[\s|,;.)\]/&]?$/;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);

/** The last words of a name that are a known place, if any. */
const knownAtEnd = (name: string, { checkWords }: Vocabulary): string | null => {
  const words = name.split(/\s+/);
  const places = words.map((_, i) => words.slice(i).join(' '));
  return places.find((one) => lists(checkWords, 'places', one.toLowerCase().replace(/\.$/, ''))) ?? null;
};

const remotePlaces = (said: CheckSentence, vocabulary: Vocabulary): Span[] => {
  if (!said.lower.includes('remote')) return [];
  const { words, start } = said;
  const terms = [...said.firm, ...said.wished];
  const from = [...words.matchAll(REMOTE_FROM)].flatMap(({ index, 0: found, groups }): Span[] => {
    const name = groups?.name ?? '';
    const end = index + found.length;
    const known = lists(vocabulary.checkWords, 'places', name.toLowerCase());
    const term = terms.some((one) => one.start - start < end && one.end - start > end - name.length);
    if (wordsOf(name).some((word) => lists(vocabulary.checkWords, 'no_places', word))) return [];
    if (!known && (term || (groups?.sign !== undefined && !ENDS.test(groups.after ?? '')))) return [];
    return [{ start: index, end }];
  });
  const before = [...words.matchAll(FROM_REMOTE)].flatMap(({ index, 0: found, groups }): Span[] => {
    const name = groups?.name ?? '';
    const place = knownAtEnd(name, vocabulary);
    return place === null ? [] : [{ start: index + name.length - place.length, end: index + found.length }];
  });
  return [...from, ...before];
};

const isRemoteField = (field: string): boolean =>
  /^(?:fully |100 ?% )?remote(?: (?:ok|okay|friendly|possible|available|welcome|work))?$/i.test(field);

/** How plainly words ask for a place. */
const plainness = (scope: string, hit: string, vocabulary: Vocabulary): number => {
  if (says(vocabulary.checkSigns, 'place_help', hit) || /^(?:relocat)/i.test(hit)) return 0;
  // A tag of the board ("#LI-HYBRID") names no place.
  if (/^\W*LI-/.test(scope)) return 1;
  const demands = /\b(?:must|required?|requires|only|on-?site|in[- ]person|days?|remote|hybrid)\b/i.test(scope) ? 1 : 0;
  const named = /\s\p{Lu}\p{Ll}|\p{Lu}{2}/u.test(scope) ? 1 : 0;
  return 1 + demands + named;
};

/** What stands further from the words that name a place is not about them. */
const AROUND = 100;

/** An address is hardly longer. */
const LONGEST_ADDRESS = 200;

/** No talk of pay beside these makes them less of a demand. */
const FIRM = /on-?site|in[- ]person|presencial|#li/i;

/** Whether a place is named in an address: "https://jobs.example/grower-onsite". */
const isInAddress = (words: string, { start }: Span): boolean => {
  const before = /\S*$/.exec(words.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[0] ?? '';
  return /:\/\/|www\./i.test(before);
};

/** Whether words name a place and ask for none: pay, policies, the company's own address. */
const isNoDemand = (scope: string, hit: string, { checkSigns }: Vocabulary): boolean =>
  (says(checkSigns, 'no_location', scope) && !FIRM.test(hit) && !/\bmust\b/i.test(scope)) ||
  (/\b(?:based|located|residing) in\b/i.test(hit) &&
    says(checkSigns, 'own_address', scope) &&
    !says(checkSigns, 'place_asked', scope));

/** A place by itself: "Ghent, BE", or one that is known. */
const isPlace = (name: string, { checkWords }: Vocabulary): boolean =>
  /^\p{Lu}[\p{L}. ]*, \p{Lu}[\p{L}. ]*$/u.test(name) || lists(checkWords, 'places', name.toLowerCase());

/** One or two words with capitals: a name, beside a place another one. */
const MAY_BE_PLACE = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?$/u;

/** Places in a field of a line: "Ghent, BE", "Ghent, BE or Bruges". */
const isPlaceField = (field: string, vocabulary: Vocabulary): boolean => {
  const names = field.split(/\s+(?:or|and|&|o|y)\s+|\s*\/\s*/);
  return (
    names.some((name) => isPlace(name, vocabulary)) &&
    names.every((name) => isPlace(name, vocabulary) || MAY_BE_PLACE.test(name))
  );
};

/**
 * The question of a sentence about where one works from, if it puts one. What speaks of pay, of policies or of the
 * company's own address asks for no place; where remote work from anywhere will do too, the topic says so.
 */
export const askPlace = (said: CheckSentence, patterns: readonly Sifted[], vocabulary: Vocabulary): Ask[] => {
  const { words } = said;
  const { checkSigns } = vocabulary;
  const fields = fieldsOf(words);
  const textOf = ({ start, end }: Span): string => words.slice(start, end);
  const restricted = remotePlaces(said, vocabulary);
  const found = patterns.flatMap((one) =>
    !said.sifted.has(one)
      ? []
      : [...words.matchAll(new RegExp(one.pattern, `${one.pattern.flags}g`))].map(
          ({ index, 0: text }): Span => ({ start: index, end: index + text.length }),
        ),
  );
  const vetted = [...restricted, ...found].flatMap((hit) => {
    const field = fields.find((one) => hit.start >= one.start && hit.start < one.end) ?? {
      start: 0,
      end: words.length,
    };
    const from = Math.max(field.start, hit.start - AROUND);
    const scope = words.slice(from, Math.min(field.end, hit.end + AROUND));
    const text = words.slice(hit.start, hit.end);
    return isInAddress(words, hit) || isNoDemand(scope, text, vocabulary)
      ? []
      : [{ hit, field, plain: plainness(scope, text, vocabulary) }];
  });
  const [best] = vetted.sort((a, b) => b.plain - a.plain || a.hit.start - b.hit.start);
  if (!best) return [];
  const offered =
    restricted.length === 0 &&
    (says(checkSigns, 'remote_offered', words) || fields.some((one) => isRemoteField(textOf(one)))) &&
    !/\bremote\s*\(|\b(?:no|not) (?:\w+ )?remote/i.test(words);
  const tells = (field: string): boolean => isPlaceField(field, vocabulary) || (offered && isRemoteField(field));
  const spans = fields.length > 1 ? [best.field, ...fields.filter((one) => tells(textOf(one)))] : [best.hit];
  const hit = { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) };
  return [
    {
      ...askOf('location', said, hit),
      topic: offered ? 'remote' : null,
      wished: isWish(said, best.hit, vocabulary),
      plain: best.plain,
    },
  ];
};

/** The place that the facts before a posting state. */
const PLACE = /^jobLocation: *(["']?)(.+)\1 *$/m;
const ANYWHERE =
  /^(?:fully |100 ?% )?remote[\s,(–-]*(?:worldwide|anywhere|global(?:ly)?|international|ok|only|work)?\)?$/i;

/** The place among the facts before a posting is a question, unless it is remote work from anywhere. */
export const frontPlace = (text: string, section: Span, vocabulary: Vocabulary): Ask[] => {
  const found = PLACE.exec(text.slice(section.start, section.end));
  const place = found?.[2];
  if (!found || place === undefined || ANYWHERE.test(place.trim())) return [];
  const start = section.start + found.index + found[0].indexOf(place);
  const offered = says(vocabulary.checkSigns, 'remote_offered', place);
  const whole = { start, end: start + place.length };
  return [{ ...askOf('location', whole, { start: 0, end: place.length }), topic: offered ? 'remote' : null, plain: 2 }];
};
