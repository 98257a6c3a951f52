/** What JSON has no word for, under names that no table uses. */
const SET = '$set';
const MAP = '$map';
const PATTERN = '$pattern';
const FLAGS = '$flags';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Plain data with sets, maps by a text or number, and patterns in it, as plain JSON that `revive` understands. */
export const toPlain = (value: unknown): unknown => {
  if (value instanceof Set) return { [SET]: [...value].map(toPlain) };
  if (value instanceof Map) return { [MAP]: [...value].map(([key, one]) => [key, toPlain(one)]) };
  if (value instanceof RegExp) return { [PATTERN]: value.source, [FLAGS]: value.flags };
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toPlain(one)]));
};

/** Where a list's first item is no object, neither are the others, and it stands as it is: most lists are of words. */
const reviveList = (list: readonly unknown[]): readonly unknown[] => (isObject(list[0]) ? list.map(revive) : list);

/** What `toPlain` was given. A list in it must be of one kind of things. */
export const revive = (plain: unknown): unknown => {
  if (Array.isArray(plain)) return reviveList(plain);
  if (!isObject(plain)) return plain;
  const { [SET]: set, [MAP]: map, [PATTERN]: pattern } = plain;
  if (Array.isArray(set)) return new Set(reviveList(set));
  if (Array.isArray(map)) return new Map(map.map(([key, one]) => [key, revive(one)]));
  if (typeof pattern === 'string') return new RegExp(pattern, String(plain[FLAGS]));
  return Object.fromEntries(Object.entries(plain).map(([name, one]) => [name, revive(one)]));
};
