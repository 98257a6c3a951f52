import type { Understanding } from '#dist/posting/understanding.js';
import type { Lexicon } from '#dist/vocabulary/lexicon.js';
import { agreement } from '../support/labelled.js';
import { findsOf } from './firings.js';
import { type Expected, isExpected, type Judged } from './judged.js';

/** A posting as it is understood; null where it is refused. */
export interface Pair {
  judged: Judged;
  understood: Understanding | null;
}

type What = 'importance' | 'groups' | 'absent' | 'checks';

const sorted = (ids: readonly string[]): string => [...ids].sort().join();

/** Each thing that is expected of a posting, and whether it is so. */
const heldOf = (
  { items, groups, absent, checks = [] }: Expected,
  text: string,
  understood: Understanding | null,
): [What, boolean][] => {
  const found = (understood?.requirements ?? []).map(({ requirement }) => requirement);
  const of = (id: string) => found.find((one) => one.id === id);
  const alternatives = (id = ''): string[] => {
    const anyOf = of(id)?.anyOf ?? null;
    return anyOf === null ? [] : found.filter((one) => one.anyOf === anyOf).map((one) => one.id);
  };
  return [
    ...Object.entries(items).map(([id, { importance }]): [What, boolean] => [
      'importance',
      of(id)?.importance === importance,
    ]),
    ...groups.map((ids): [What, boolean] => ['groups', sorted(alternatives(ids[0])) === sorted(ids)]),
    ...absent.map((id): [What, boolean] => ['absent', of(id) === undefined]),
    ...checks.map((one): [What, boolean] => [
      'checks',
      understood?.checks.some((check) => isExpected(one, check, text)) ?? false,
    ]),
  ];
};

/** How what is understood agrees with what was judged by hand, a line for each thing that was. */
export const agreementLines = (pairs: readonly Pair[], lexicon: Lexicon): string[] => {
  const spans = agreement(
    pairs.flatMap(({ judged: { gold }, understood }) =>
      gold ? [{ finds: understood ? findsOf(understood, lexicon) : [], gold }] : [],
    ),
  );
  const held = pairs.flatMap(({ judged: { expected, text }, understood }) =>
    expected ? heldOf(expected, text, understood) : [],
  );
  const share = (what: What): string => {
    const all = held.filter(([one]) => one === what);
    const right = all.filter(([, is]) => is).length;
    return `${what}: ${right} of ${all.length} (${((100 * right) / all.length).toFixed(1)} %)`;
  };
  return [
    `marked spans: ${spans.precision.toFixed(1)} % of what is found is marked, ${spans.recall.toFixed(1)} % of the marked is found`,
    ...(['importance', 'groups', 'absent', 'checks'] as const).map(share),
  ];
};
