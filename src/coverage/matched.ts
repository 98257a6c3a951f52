/** One thing before and after an edit; one of both at least. */
export type Match<Thing> = [before: Thing | undefined, after: Thing | undefined];

/** Things of both sides by a key, in the order of the later side; where several have one key they are told apart. */
export const matched = <Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Match<Thing>[] => {
  const keyed = (things: readonly Thing[]): Map<string, Thing> => {
    const found = new Map<string, Thing>();
    const seen = new Map<string, number>();
    for (const thing of things) {
      const key = keyOf(thing);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      found.set(`${times} ${key}`, thing);
    }
    return found;
  };
  const [was, is] = [keyed(before), keyed(after)];
  return [
    ...[...is].map(([key, thing]): Match<Thing> => [was.get(key), thing]),
    ...[...was].flatMap(([key, thing]): Match<Thing>[] => (is.has(key) ? [] : [[thing, undefined]])),
  ];
};
