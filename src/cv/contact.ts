import { fold } from '../text/fold.js';
import { type Line, linesOf } from '../text/lines.js';
import type { CvBlock } from './cv.js';

/** A place as a CV's contact line names it: its parts from the nearest to the widest, "Pueblo", "Colorado". */
export interface Home {
  line: number;
  /** The field as it is written. */
  words: string;
  parts: readonly string[];
}

/** An address of mail or web, a telephone number, a handle; with bounds, so that no long word is read from each of its letters. */
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/gu;
const LINK =
  /(?<![\w./-])(?:(?:https?:\/\/|www\.)\S{1,2000}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|dev|me|co|uk|de|es|fr|ch|nl|eu|edu|ai|page|tech|info)\/\S{0,2000})/gu;
const PHONE = /(?<![\p{L}\p{N}])(?:\+|\(\+?)?\d[\d ().-]{6,20}\d(?![\p{L}\p{N}])/gu;
const DIGITS = 7;

const isPhone = (text: string): boolean => text.replace(/\D/g, '').length >= DIGITS && /[+() ]/.test(text);

/** Whether some words hold an address or a telephone number. */
const hasAddress = (text: string): boolean =>
  text.search(MAIL) >= 0 || text.search(LINK) >= 0 || (text.match(PHONE) ?? []).some(isPhone);

/** How many addresses of mail and telephone numbers a text holds. */
export const addressesIn = (text: string): { mails: number; phones: number } => ({
  mails: text.match(MAIL)?.length ?? 0,
  phones: (text.match(PHONE) ?? []).filter(isPhone).length,
});

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** The text with its addresses blanked, of the same length: where one can be found tells nothing of what one can. */
export const withoutAddresses = (words: string): string => words.replace(MAIL, blank).replace(LINK, blank);

/** What parts the fields of a contact line. */
const FIELDS = /\s*(?:[|·•;\t]|\s[/–—-]\s|\s{3,})\s*/u;
/** A name of a place: a few capitalised words, with small words among them and perhaps a district's number. */
const PLACE =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ -](?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|las|los|el|am|an|der|auf|upon|on|the|of|\d{1,5})){0,4}$/u;
const LABEL = /^(?:\p{L}+ ?){1,2}:\s*/u;
const MOST_PARTS = 4;

const partsOf = (field: string): string[] =>
  field
    .replace(/\([^()]*\)$/, '')
    .split(',')
    // A district of a town is the town: "Dublin 8".
    .map((part) => part.trim().replace(/\s\d{1,5}$/, ''))
    .filter(Boolean);

/** The place that a field of a contact line names; null where it names none. One word alone is a place only beside an address. */
const placeIn = (field: string, besideAddress: boolean): string[] | null => {
  const parts = partsOf(field.replace(LABEL, ''));
  if (parts.length === 0 || parts.length > MOST_PARTS || !parts.every((part) => PLACE.test(part))) return null;
  const [first = ''] = parts;
  return parts.length > 1 || (besideAddress && !first.includes(' ')) ? parts.map(fold) : null;
};

/** Lines under a CV's name that may tell where its owner lives. */
const MOST_LINES = 6;

/** The lines above a CV's first section, but for the name, and those of a section of contact details. */
const contactLines = (text: string, blocks: readonly CvBlock[]): Line[] => {
  const lines = linesOf(text);
  const first = blocks.findIndex(({ topic, place }, i) => topic !== null || (i > 0 && place === 'heading'));
  const end = first < 0 ? text.length : (blocks[first]?.start ?? 0);
  const head = lines.filter((line) => line.start < end && line.text.trim() !== '').slice(1, MOST_LINES);
  const links = blocks.filter(({ topic }) => topic === 'links');
  return [...head, ...lines.filter((line) => links.some((one) => line.start < one.end && line.end > one.start))];
};

/** Where a CV's owner lives, by the lines under the name: "Columbus, Ohio", "Berlin · maya@example.org". */
export const homesIn = (text: string, words: string, blocks: readonly CvBlock[]): Home[] =>
  contactLines(text, blocks).flatMap(({ number, text: line, start, end }) => {
    const besideAddress = hasAddress(line);
    // What markup blanks is no name, but addresses part fields.
    const spoken = words.slice(start, end).replace(/^[\s•]+/, '');
    return spoken.split(FIELDS).flatMap((field) => {
      const parts = placeIn(field.trim(), besideAddress);
      return parts ? [{ line: number, words: field.trim(), parts }] : [];
    });
  });

/** Where the words of a name stand among those of a text, as its first and last; null where they do not. */
const standsIn = (words: readonly { key: string }[], name: string): [number, number] | null => {
  const keys = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = words.findIndex((_, i) => keys.every((key, k) => words[i + k]?.key === key));
  return keys.length === 0 || first < 0 ? null : [first, first + keys.length - 1];
};

/**
 * Whether a place that is asked for is where somebody lives: the same town; or a wider one that stands for itself, for
 * who lives elsewhere in Spain does not live in "Valencia, Spain".
 */
export const livesIn = (asked: string, { parts }: Home): boolean => {
  const words = [...asked.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: fold(word),
    word,
    index,
  }));
  const [town = '', ...wider] = parts;
  if (standsIn(words, town)) return true;
  return wider.some((name) => {
    const [first, last] = standsIn(words, name) ?? [-1, -1];
    const here = words[first];
    if (!here) return false;
    const isPartOfName =
      /^\p{Lu}/u.test(words[last + 1]?.word ?? '') &&
      /^\s/.test(asked.slice((words[last]?.index ?? 0) + (words[last]?.word.length ?? 0)));
    return !isPartOfName && !/\p{L}\s*,\s*$/u.test(asked.slice(0, here.index));
  });
};
