import type { Kind, Mention, Span } from '../model.js';
import { fold } from '../text/fold.js';
import type { Extent } from '../vocabulary/cues/extent.js';
import { mayBegin, mayEndIn } from './titlesigns.js';

/** A mention with the kind of its concept. */
export interface Demand extends Mention {
  kind: Kind;
}

/** "English environment": kinds whose names end where they end. */
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

/** A digit, or a "v", a stop or a space before it. */
const VERSION_STARTS: ReadonlySet<number> = new Set([...'0123456789vV. '].map((sign) => sign.charCodeAt(0)));

const reach = (text: string, demand: Demand, span: Span): Demand => ({
  ...demand,
  ...span,
  surface: text.slice(span.start, span.end),
});

const SPACE = 0x20;
const HYPHEN = 0x2d;
const PLUS = 0x2b;

/** The length of a word that belongs to a term behind it, with the space between; 0 where none does. */
const lengthBefore = (text: string, left: number, start: number, { before, endings }: Extent): number => {
  if (text.charCodeAt(start - 1) !== SPACE) return 0;
  const first = Math.max(left, start - LONGEST_WORD);
  if (!mayEndIn(text, first, start - 1, endings.before)) return 0;
  const ahead = text.slice(first, start);
  // From the right the word is soon found; from the left each word would be tried.
  const found = /(?<![\p{L}\p{N}])(\p{L}+) $/u.exec(ahead.slice(ahead.lastIndexOf(' ', ahead.length - 2) + 1));
  return found?.[1] !== undefined && before.has(fold(found[1])) ? found[0].length : 0;
};

/** Whether what follows a name may be a version: a plus, or behind a space what begins one. */
const mayBeVersion = (text: string, end: number): boolean =>
  text.charCodeAt(end) === PLUS || VERSION_STARTS.has(text.charCodeAt(end + 1));

/** The length of what belongs to a term before it: a version, or a word or two that go with it; 0 where nothing does. */
const lengthAfter = (text: string, right: number, { kind, end }: Demand, { after, endings }: Extent): number => {
  const unit = text.charCodeAt(end);
  if (unit !== SPACE && unit !== HYPHEN && unit !== PLUS) return 0;
  const limit = Math.min(right, end + LONGEST_WORD);
  const behind = text.slice(end, limit);
  const version = VERSIONED.has(kind) && mayBeVersion(text, end) ? VERSION.exec(behind) : null;
  if (version) return version[0].length;
  if (unit === PLUS || !mayBegin(text, end + 1, limit, endings.after)) return 0;
  const tails = [/^[ -](\p{L}+ \p{L}+)(?![\p{L}\p{N}])/u.exec(behind), /^[ -](\p{L}+)(?![\p{L}\p{N}])/u.exec(behind)];
  const tail = tails.find((match) => match?.[1] !== undefined && after.has(fold(match[1])));
  return tail?.[0].length ?? 0;
};

/** The demand with the words beside it that belong to it, short of its neighbours. */
const widened = (text: string, demand: Demand, left: number, right: number, cues: Extent): Demand => {
  if (EXACT.has(demand.kind)) return demand;
  const before = lengthBefore(text, left, demand.start, cues);
  const after = lengthAfter(text, right, demand, cues);
  if (before === 0 && after === 0) return demand;
  return reach(text, demand, { start: demand.start - before, end: demand.end + after });
};

/** "java cloud testing": in a list of tags names are small, and what follows one is the next. */
const isTag = ({ kind, surface, form }: Demand): boolean =>
  VERSIONED.has(kind) && surface === surface.toLowerCase() && form !== form.toLowerCase();

const isAdjacent = (text: string, left: Span, right: Span): boolean => /^[ -]$/.test(text.slice(left.end, right.start));

/**
 * Whether two finds are one demand: "AWS (Amazon Web Services)", "Kafka pipelines", "BSc or MSc", "degree in physics".
 * `last` is the kind that the left one ends in: a field closes it, "a degree in physics" takes in no second degree.
 */
const areOne = (text: string, left: Demand, last: Kind, right: Demand, cues: Extent): boolean => {
  const gap = (): string => text.slice(left.end, Math.min(right.start, left.end + LONGEST_WORD));
  if (left.conceptId === right.conceptId && /^ ?\( ?$/.test(gap())) return true;
  if (!EXACT.has(left.kind) && right.guard === 'everyday' && isAdjacent(text, left, right)) return !isTag(left);
  if (last !== 'degree' || right.start - left.end > LONGEST_WORD) return false;
  const between = fold(gap())
    .replace(/^['’]?s\b/, '')
    .trim();
  if (right.kind === 'degree') return cues.degrees.has(between);
  return right.kind === 'study' && (between === '' || cues.field.has(between));
};

/**
 * What a text asks for, in order: its mentions that are asked for, each with its whole extent, which is the term with
 * the words beside it that belong to it, and a degree with its alternatives and its field as one. Offsets are UTF-16
 * units into the text.
 */
export const demandsIn = (text: string, mentions: readonly Demand[], cues: Extent): Demand[] => {
  const joined: { demand: Demand; last: Kind }[] = [];
  for (const next of mentions) {
    const open = joined.at(-1);
    if (open && areOne(text, open.demand, open.last, next, cues)) {
      const { start, asked } = open.demand;
      open.demand = { ...reach(text, open.demand, { start, end: next.end }), asked: asked || next.asked };
      open.last = next.kind;
    } else joined.push({ demand: next, last: next.kind });
  }
  const asked = joined.map(({ demand }) => demand).filter((demand) => demand.asked);
  return asked.map((demand, i) =>
    widened(text, demand, asked[i - 1]?.end ?? 0, asked[i + 1]?.start ?? text.length, cues),
  );
};
