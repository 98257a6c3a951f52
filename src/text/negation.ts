import type { Span } from '../model.js';
import { longestAt } from './phrases.js';
import { BREAK, type Unit } from './units.js';

/** The phrases of lexicons/reading/negation.yaml, cut into keys. */
export interface NegationCues {
  before: readonly (readonly string[])[];
  except: readonly (readonly string[])[];
  after: readonly (readonly string[])[];
  resume: ReadonlySet<string>;
  stop: ReadonlySet<string>;
}

/** How far a negation reaches, in units: about a clause. */
const REACH = 9;
const CLAUSE_END = new Set([BREAK, '.', ';', ':', '!', '?', '•', '·', '|', '—', '–', '(', ')']);

interface Placed extends Span {
  first: number;
  last: number;
}

const JOINING = new Set(['and', 'or', 'nor', 'y', 'e', 'o', 'u', 'ni']);

/** Whether a comma stands between two items of a list of mentions. */
const goesOn = (units: Unit[], comma: number, left: Placed | undefined, right: Placed | undefined): boolean =>
  left?.last === comma - 1 && (right?.first === comma + 1 || JOINING.has(units[comma + 1]?.key ?? ''));

const negatedBefore = (units: Unit[], mentions: readonly Placed[], index: number, cues: NegationCues): boolean => {
  const mention = mentions[index];
  if (!mention) return false;
  let previous = index - 1;
  for (let at = mention.first - 1; at >= 0 && at >= mention.first - REACH; at--) {
    const key = units[at]?.key ?? BREAK;
    while ((mentions[previous]?.first ?? -1) > at) previous--;
    if (CLAUSE_END.has(key) || cues.stop.has(key)) return false;
    // A comma goes on with a list of mentions ("without SQL, Python or R") and ends anything else.
    if (key === ',' && !goesOn(units, at, mentions[previous], mentions[previous + 1])) return false;
    if (longestAt(units, at, cues.except) > 0) return false;
    if (longestAt(units, at, cues.before) > 0) return true;
  }
  return false;
};

const negatedAfter = (units: Unit[], { last }: Placed, cues: NegationCues): boolean => {
  for (let at = last + 1; at <= last + REACH; at++) {
    const key = units[at]?.key ?? BREAK;
    if (CLAUSE_END.has(key) || cues.stop.has(key)) return false;
    const length = longestAt(units, at, cues.after);
    if (length > 0) {
      const comma = units[at + length]?.key === ',' ? 1 : 0;
      return !cues.resume.has(units[at + length + comma]?.key ?? '');
    }
  }
  return false;
};

/** For each mention, in order, whether the words around it say that it is not so ("no …", "… is not required"). */
export const findNegated = (units: Unit[], mentions: readonly Placed[], cues: NegationCues): boolean[] =>
  mentions.map((mention, i) => negatedBefore(units, mentions, i, cues) || negatedAfter(units, mention, cues));
