/** A fact, and those that it is drawn from. */
interface Drawn {
  id: string;
  from: readonly string[];
}

/**
 * A circle of facts that are each drawn from the next, the first of them again at the end: such facts rest on nothing but
 * themselves. Null where there is none. Facts that no ledger has are passed over.
 */
export const circleIn = (facts: readonly Drawn[]): string[] | null => {
  const grounds = new Map(facts.map(({ id, from }) => [id, from]));
  const cleared = new Set<string>();
  for (const { id: start } of facts) {
    // The way from the fact that one began with, and of each how many of its grounds were looked at: a chain may be longer
    // than calls nest.
    const way: { id: string; next: number }[] = [];
    const onWay = new Map<string, number>();
    const enter = (id: string): void => {
      onWay.set(id, way.length);
      way.push({ id, next: 0 });
    };
    if (!cleared.has(start)) enter(start);
    for (let at = way.at(-1); at; at = way.at(-1)) {
      const ground = grounds.get(at.id)?.[at.next++];
      if (ground === undefined) {
        cleared.add(at.id);
        onWay.delete(at.id);
        way.pop();
        continue;
      }
      const back = onWay.get(ground);
      if (back !== undefined) return [...way.slice(back).map(({ id }) => id), ground];
      if (!cleared.has(ground)) enter(ground);
    }
  }
  return null;
};
