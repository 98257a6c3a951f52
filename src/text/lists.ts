/** Adds a thing to the list of its key, in place. */
export const addTo = <Key, Thing>(lists: Map<Key, Thing[]>, key: Key, thing: Thing): void => {
  const list = lists.get(key);
  if (list) list.push(thing);
  else lists.set(key, [thing]);
};

/** Things by their keys, each key's in the order they came. */
export const listsOf = <Key, Thing>(pairs: Iterable<readonly [Key, Thing]>): Map<Key, Thing[]> => {
  const lists = new Map<Key, Thing[]>();
  for (const [key, thing] of pairs) addTo(lists, key, thing);
  return lists;
};
