import { areListed } from '../../matching/vouch.js';
import type { Mention, Section } from '../../model.js';
import { ASKING } from '../sections/sections.js';

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

/**
 * The terms of a posting without everyday words ("testing", "security") that it does not ask for: those count where the
 * words around them ask, where they stand in a list with what counts, or where its duties and demands name them again and
 * again.
 */
export const withoutPassing = (text: string, mentions: readonly Mention[], sections: readonly Section[]): Mention[] => {
  const asking = sections.filter(({ kind }) => ASKING.has(kind));
  const isAsking = ({ start }: Mention): boolean => asking.some((one) => one.start <= start && start < one.end);
  const here = mentions.map(isAsking);
  const times = new Map<string, number>();
  mentions.forEach(({ conceptId }, i) => {
    if (here[i]) times.set(conceptId, (times.get(conceptId) ?? 0) + 1);
  });
  const counts = mentions.map((one) => !isEveryday(one) || one.asked);
  const first = [...counts];
  alongLists(text, mentions, counts);
  return mentions.flatMap((one, i): Mention[] => {
    if (first[i]) return [one];
    const kept = here[i] && (counts[i] || (times.get(one.conceptId) ?? 0) >= OFTEN);
    return kept ? [{ ...one, asked: true }] : [];
  });
};
