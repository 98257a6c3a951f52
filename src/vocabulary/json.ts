/** What JSON has no word for, under names that no table uses. */
const SET = '$set';
const MAP = '$map';
const PATTERN = '$pattern';
const FLAGS = '$flags';
const INTEGERS = '$integers';
const UNITS = '$units';

const toBase64 = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** The bytes of a text in base 64, in memory of their own: integers must not begin just anywhere. */
const fromBase64 = (text: string): ArrayBuffer => Uint8Array.from(Buffer.from(text, 'base64')).buffer;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Plain data with sets, maps by a text or number, patterns and arrays of integers in it, as plain JSON that `revive` understands. */
export const toPlain = (value: unknown): unknown => {
  if (value instanceof Set) return { [SET]: [...value].map(toPlain) };
  if (value instanceof Map) return { [MAP]: [...value].map(([key, one]) => [key, toPlain(one)]) };
  if (value instanceof RegExp) return { [PATTERN]: value.source, [FLAGS]: value.flags };
  if (value instanceof Int32Array) return { [INTEGERS]: toBase64(value) };
  if (value instanceof Uint16Array) return { [UNITS]: toBase64(value) };
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
  const { [SET]: set, [MAP]: map, [PATTERN]: pattern, [INTEGERS]: integers, [UNITS]: units } = plain;
  if (Array.isArray(set)) return new Set(reviveList(set));
  if (Array.isArray(map)) return new Map(map.map(([key, one]) => [key, revive(one)]));
  if (typeof pattern === 'string') return new RegExp(pattern, String(plain[FLAGS]));
  if (typeof integers === 'string') return new Int32Array(fromBase64(integers));
  if (typeof units === 'string') return new Uint16Array(fromBase64(units));
  return Object.fromEntries(Object.entries(plain).map(([name, one]) => [name, revive(one)]));
};
