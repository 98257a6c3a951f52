import type { Span } from '../model.js';
import type { Scan } from '../text/scan.js';
import { type AskingCues, type AskingTier, MOST_ROWS } from '../vocabulary/cues/asking.js';
import { END, type NearWords, nearWords, ROWS, WORD, wordBitsAt } from './askingwords.js';
import { type LineSigns, linesIn } from './linesigns.js';
import { areListed } from './list-context.js';

/** A find, with the units it covers and what decides how it is judged. */
export interface Judged extends Span {
  first: number;
  last: number;
  /** What its points begin with; null where it always counts. */
  tier: AskingTier | null;
  /** Whether its neighbours stand in a list of terms: soft skills and doubtful finds make none. */
  technical: boolean;
}

/** No cue is farther away, in words. */
const REACH = 30;
/** Symbols between words do not count, but a row of them is not walked for ever. */
const LONGEST_WALK = 80;
const LONG = 12;

/** One reason for or against a find: what it begins with, a sign, or a row of cues by number and distance. */
export interface AskingReason {
  what: string;
  points: number;
}

/** The points of a find; and what they are for, where that is asked. */
interface Tally {
  points: number;
  reasons: AskingReason[] | null;
}

const add = (tally: Tally, what: string, points: number): void => {
  tally.points += points;
  tally.reasons?.push({ what, points });
};

/** A text while its finds are judged, in order. */
interface Judging {
  scan: Scan;
  cues: AskingCues;
  near: NearWords;
  line: (index: number) => LineSigns;
}

/** Adds the cues from a unit in one direction to the end of the sentence. */
const addCues = ({ near, cues }: Judging, from: number, step: 1 | -1, tally: Tally): void => {
  const rows = step < 0 ? cues.before : cues.after;
  const shift = step < 0 ? 0 : MOST_ROWS;
  let left = ROWS >> (MOST_ROWS - rows.length);
  let words = 0;
  for (let unit = from; words < REACH && Math.abs(unit - from) < LONGEST_WALK; unit += step) {
    const bits = wordBitsAt(near, unit);
    if (bits & END) return;
    if ((bits & WORD) === 0) continue;
    words++;
    let fresh = (bits >> shift) & left;
    left &= ~fresh;
    for (; fresh !== 0; fresh &= fresh - 1) {
      const row = 31 - Math.clz32(fresh & -fresh);
      for (const [most, points] of rows[row]?.points ?? []) {
        if (words > most) continue;
        tally.points += points;
        tally.reasons?.push({ what: rows[row]?.says ?? '', points });
        break;
      }
    }
  }
};

/** Whether no word stands before a unit in its sentence. */
const isFirst = ({ near }: Judging, first: number): boolean => {
  for (let unit = first - 1; first - 1 - unit < LONGEST_WALK; unit--) {
    const bits = wordBitsAt(near, unit);
    if (bits & END) return true;
    if (bits & WORD) return false;
  }
  return true;
};

const isAsciiCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** How many capitals a find begins with, of two. */
const capitalsOf = (text: string, { start, end }: Span): number => {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (first < 0x80 && !isAsciiCapital(first)) return 0;
  if (first < 0x80 && (end - start < 2 || second < 0x80)) return end - start > 1 && isAsciiCapital(second) ? 2 : 1;
  return /^\p{Lu}{0,2}/u.exec(text.slice(start, end))?.[0].match(/./gu)?.length ?? 0;
};

/** "Kafka pipelines": an everyday word directly after another find. */
const follows = (text: string, left: Judged | undefined, find: Judged): boolean =>
  find.tier === 'everyday' && left?.end === find.start - 1 && ' -'.includes(text.charAt(left.end));

const isListed = (text: string, finds: readonly Judged[], index: number, find: Judged): boolean => {
  const left = finds[index - 1];
  const right = finds[index + 1];
  return (
    (left?.technical === true && areListed(text, left, find)) ||
    (right?.technical === true && areListed(text, find, right))
  );
};

const addSigns = (judging: Judging, finds: readonly Judged[], index: number, find: Judged, tally: Tally): void => {
  const { text } = judging.scan;
  const { signs } = judging.cues;
  const begins = isFirst(judging, find.first);
  const line = judging.line(index);
  const capitals = capitalsOf(text, find);
  if (follows(text, finds[index - 1], find)) add(tally, 'follows', signs.follows);
  if (isListed(text, finds, index, find)) add(tally, 'listed', signs.listed);
  if (line.covered) add(tally, 'covered', signs.covered);
  if (line.bulletEnd <= find.start) add(tally, 'bullet', signs.bullet);
  if (!begins && capitals > 0) add(tally, 'capital', signs.capital);
  if (capitals > 1) add(tally, 'acronym', signs.acronym);
  if (find.end - find.start > LONG) add(tally, 'long', signs.long);
  if (begins) add(tally, 'begins', signs.begins);
};

/** Adds up the points of a find, and says whether it is judged by points at all: names of technologies always count. */
const tallyUp = (judging: Judging, finds: readonly Judged[], index: number, tally: Tally): boolean => {
  const find = finds[index];
  const start = find?.tier ? judging.cues.start.get(find.tier) : undefined;
  if (!find?.tier || start === undefined) return false;
  add(tally, find.tier, start);
  addSigns(judging, finds, index, find, tally);
  addCues(judging, find.first - 1, -1, tally);
  addCues(judging, find.last + 1, 1, tally);
  return true;
};

const judgingOf = (scan: Scan, finds: readonly Judged[], cues: AskingCues): Judging => ({
  scan,
  cues,
  near: nearWords(scan, cues),
  line: linesIn(scan.text, finds),
});

/**
 * For each find, in order, whether the text asks for it or only mentions it in passing. Names of technologies always
 * count. Practices, concepts and everyday words count by points: those of their kind, of where they stand, and of the
 * words around them in the same sentence. Time is linear in the text's length.
 */
export const areAsked = (scan: Scan, finds: readonly Judged[], cues: AskingCues): boolean[] => {
  const judging = judgingOf(scan, finds, cues);
  const tally: Tally = { points: 0, reasons: null };
  return finds.map((_, index) => {
    tally.points = 0;
    return !tallyUp(judging, finds, index, tally) || tally.points >= cues.enough;
  });
};

/** The same with reasons: for each find why it counts as asked for or not, or null where that is no question. */
export const askingReasons = (scan: Scan, finds: readonly Judged[], cues: AskingCues): (AskingReason[] | null)[] => {
  const judging = judgingOf(scan, finds, cues);
  return finds.map((_, index) => {
    const reasons: AskingReason[] = [];
    return tallyUp(judging, finds, index, { points: 0, reasons }) ? reasons : null;
  });
};
