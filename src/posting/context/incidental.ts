import { areListed } from '../../matching/list-context.js';
import type { Mention, Section } from '../../model.js';
import type { Rule, RuleId } from '../rules.js';
import { ASKING } from '../sections/resolve.js';

/** What a posting's duties name as often is no passing word: it is what the job is about. */
const OFTEN = 3;

const isEveryday = ({ guard }: Mention): boolean => guard === 'everyday';

/** Carries what is asked for along lists: "deployment, monitoring and security" stand or fall together. */
const alongLists = (text: string, mentions: readonly Mention[], counts: boolean[]): void => {
  const pass = (at: number, from: number): void => {
    const [one, other] = [mentions[at], mentions[from]];
    if (!one || !other || counts[at] || !counts[from]) return;
    const [left, right] = one.start < other.start ? [one, other] : [other, one];
    // Words of one phrase ("CI/CD pipelines") are no list.
    if (areListed(text, left, right) && /\S/.test(text.slice(left.end, right.start))) counts[at] = true;
  };
  for (let at = 1; at < mentions.length; at++) pass(at, at - 1);
  for (let at = mentions.length - 2; at >= 0; at--) pass(at, at + 1);
};

/** Why an everyday word is no term of its posting. */
export const INCIDENTAL: Rule = {
  id: 'in-passing',
  because:
    'an everyday word counts only where words around it ask, beside what counts, or where what asks names it again and again',
};

/**
 * The terms of a posting apart from everyday words ("testing", "security") that it does not ask for: those count where the
 * words around them ask, where they stand in a list with what counts, or where its duties and demands name them again and
 * again.
 */
export const splitIncidental = (
  text: string,
  all: readonly Mention[],
  sections: readonly Section[],
  left: ReadonlySet<RuleId>,
): { mentions: Mention[]; incidental: Mention[] } => {
  const first = all.map((one) => !isEveryday(one) || one.asked);
  if (first.every(Boolean) || left.has(INCIDENTAL.id)) return { mentions: [...all], incidental: [] };
  const asking = sections.filter(({ kind }) => ASKING.has(kind));
  const isAsking = ({ start }: Mention): boolean => asking.some((one) => one.start <= start && start < one.end);
  const here = all.map(isAsking);
  const times = new Map<string, number>();
  all.forEach(({ conceptId }, i) => {
    if (here[i]) times.set(conceptId, (times.get(conceptId) ?? 0) + 1);
  });
  const counts = [...first];
  alongLists(text, all, counts);
  const [mentions, incidental]: [Mention[], Mention[]] = [[], []];
  all.forEach((one, i) => {
    const kept = here[i] && (counts[i] || (times.get(one.conceptId) ?? 0) >= OFTEN);
    if (first[i]) mentions.push(one);
    else if (kept) mentions.push({ ...one, asked: true });
    else incidental.push(one);
  });
  return { mentions, incidental };
};
