import type { Kind, Span } from '../model.js';
import { fold } from './fold.js';

/** The words of lexicons/reading/extent.yaml, folded. */
export interface ExtentCues {
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
  degrees: ReadonlySet<string>;
  field: ReadonlySet<string>;
}

interface Find extends Span {
  conceptId: string;
  surface: string;
  kind: Kind;
}

/** "Danish environment": kinds whose names end where they end. */
const EXACT: ReadonlySet<Kind> = new Set([
  'soft',
  'role',
  'degree',
  'study',
  'human-language',
  'domain',
  'certification',
]);
const LONGEST_WORD = 24;

/** "PHP 7.4", "Java SE v.8+", "ES6+": kinds that come in versions, and what a version looks like, unless it counts years. */
const VERSIONED: ReadonlySet<Kind> = new Set(['language', 'framework', 'database', 'platform', 'tool', 'protocol']);
const VERSION =
  /^(?:\+(?=\s|$)| v?\.? ?\d{1,4}(?:\.\d+)*(?:\.x)?\+?(?![\p{L}\p{N}/%-]|\+? ?(?:years?|yrs?|months?|años|days?|hours?)\b))/iu;

const reach = <F extends Find>(text: string, find: F, span: Span): F => ({
  ...find,
  ...span,
  surface: text.slice(span.start, span.end),
});

/** The find with the words beside it that belong to it, short of its neighbours. */
const widened = <F extends Find>(text: string, find: F, left: number, right: number, cues: ExtentCues): F => {
  if (EXACT.has(find.kind)) return find;
  const ahead = text.slice(Math.max(left, find.start - LONGEST_WORD), find.start);
  const behind = text.slice(find.end, Math.min(right, find.end + LONGEST_WORD));
  const before = /(?<![\p{L}\p{N}])([\p{L}]+) $/u.exec(ahead);
  const [pair, one] = [
    /^[ -](\p{L}+ \p{L}+)(?![\p{L}\p{N}])/u.exec(behind),
    /^[ -](\p{L}+)(?![\p{L}\p{N}])/u.exec(behind),
  ];
  const tail = [pair, one].find((match) => match?.[1] !== undefined && cues.after.has(fold(match[1])));
  const after = VERSIONED.has(find.kind) ? (VERSION.exec(behind) ?? tail) : tail;
  const start =
    before?.[1] !== undefined && cues.before.has(fold(before[1])) ? find.start - before[0].length : find.start;
  return reach(text, find, { start, end: find.end + (after?.[0].length ?? 0) });
};

/** Whether two finds are one demand: "BSc or MSc", "degree in physics", "AWS (Amazon Web Services)", "test frameworks". */
const areOne = (text: string, left: Find, right: Find, cues: ExtentCues): boolean => {
  if (left.conceptId === right.conceptId && /^ ?\( ?$/.test(text.slice(left.end, right.start))) return true;
  if (!EXACT.has(left.kind) && cues.after.has(fold(right.surface)) && /^[ -]$/.test(text.slice(left.end, right.start)))
    return true;
  if (left.kind !== 'degree' || right.start - left.end > LONGEST_WORD) return false;
  const gap = fold(text.slice(left.end, right.start))
    .replace(/^['’]?s\b/, '')
    .trim();
  if (right.kind === 'degree') return cues.degrees.has(gap);
  return right.kind === 'study' && (gap === '' || cues.field.has(gap));
};

/**
 * The finds of a text, in order, with the whole extent of what is asked for: the words beside a term that belong to it,
 * and a degree with its alternatives and its field as one find. Offsets are UTF-16 units into the text.
 */
export const withExtent = <F extends Find>(text: string, finds: readonly F[], cues: ExtentCues): F[] => {
  const joined: F[] = [];
  for (const find of finds) {
    const last = joined.at(-1);
    if (last && areOne(text, last, find, cues)) {
      // The field closes the demand: "a degree in physics" takes in no second degree.
      joined[joined.length - 1] = {
        ...reach(text, last, { start: last.start, end: find.end }),
        kind: find.kind === 'study' ? 'study' : last.kind,
      };
    } else joined.push(find);
  }
  return joined.map((find, i) => {
    const [left, right] = [joined[i - 1]?.end ?? 0, joined[i + 1]?.start ?? text.length];
    return widened(text, find, left, right, cues);
  });
};
