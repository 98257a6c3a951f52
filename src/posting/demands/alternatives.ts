import { IMPORTANCES, type Importance } from '../../model.js';
import type { Occurrence } from './occurrence.js';

/** How one sentence wants a term. */
type Wish = Pick<Occurrence, 'importance' | 'group' | 'sentence' | 'inTitle'>;

/** Where a term stands among alternatives: its group, or on its own; `satisfied` where another of its group is wanted, who has it needs none of them. */
export interface InGroup {
  anyOf: string | null;
  satisfied: boolean;
}

/** Lower is more wanted. */
export const rank = (importance: Importance): number => IMPORTANCES.indexOf(importance);

/**
 * The group a term stands in: none when another sentence wants it as much on its own, else that of its strongest
 * sentence. A title that names one of several alternatives wants no more than they do. Named twice in one sentence it is
 * wanted once: "Azure or Google Cloud (GCP)".
 */
const groupOf = (wishes: readonly Wish[]): string | null => {
  if (wishes.every((one) => one.group === null)) return null;
  const grouped = new Map(wishes.filter((one) => one.group !== null).map((one) => [one.sentence, one.group]));
  const told = wishes.filter((one) => !one.inTitle || one.group !== null);
  const [best] = (told.some((one) => one.group !== null) ? told : wishes)
    .map((one) => ({ rank: rank(one.importance), group: one.group ?? grouped.get(one.sentence) ?? null }))
    .sort((a, b) => a.rank - b.rank || Number(a.group !== null) - Number(b.group !== null));
  return best?.group ?? null;
};

const membersOf = (groups: Iterable<[string, string | null]>): Map<string, Set<string>> => {
  const members = new Map<string, Set<string>>();
  for (const [id, group] of groups) if (group !== null) members.set(group, (members.get(group) ?? new Set()).add(id));
  return members;
};

/** The groups without the terms that a title names side by side: "React and Vue Developer" wants both. */
const withoutTitled = (
  chosen: ReadonlyMap<string, string | null>,
  wanted: ReadonlyMap<string, readonly Wish[]>,
): ReadonlyMap<string, string | null> => {
  const inTitle = (id: string): boolean => (wanted.get(id) ?? []).some((one) => one.inTitle && one.group === null);
  const titled = membersOf([...chosen].filter(([id, group]) => group !== null && inTitle(id)));
  if (titled.size === 0) return chosen;
  return new Map(
    [...chosen].map(([id, group]) => {
      const both = group !== null && (titled.get(group)?.size ?? 0) > 1 && inTitle(id);
      return [id, both ? null : group];
    }),
  );
};

/**
 * How the terms of a posting stand to each other, given how each is wanted by its sentences. Groups are named `any-1` and
 * so on, in order. Where one of a group is wanted on its own too, the others are satisfied by it.
 */
export const alternativeGroupsOf = (wanted: ReadonlyMap<string, readonly Wish[]>): Map<string, InGroup> => {
  const chosen = withoutTitled(new Map([...wanted].map(([id, wishes]) => [id, groupOf(wishes)])), wanted);
  const members = membersOf(chosen);
  const named = membersOf(
    [...wanted].flatMap(([id, wishes]) => wishes.map((one): [string, string | null] => [id, one.group])),
  );
  const names = new Map<string, string>();
  return new Map(
    [...chosen].map(([id, group]): [string, InGroup] => {
      if (group === null) return [id, { anyOf: null, satisfied: false }];
      const satisfied = (named.get(group)?.size ?? 0) > (members.get(group)?.size ?? 0);
      if ((members.get(group)?.size ?? 0) < 2) return [id, { anyOf: null, satisfied }];
      const name = names.get(group) ?? `any-${names.size + 1}`;
      names.set(group, name);
      return [id, { anyOf: name, satisfied }];
    }),
  );
};
