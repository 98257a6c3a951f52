/** The name of a rule, as traces and the scoreboard give it: words joined by hyphens. */
export type RuleId = string;

/** A rule of thumb: its name, and in a line why it holds. */
export interface Rule {
  id: RuleId;
  because: string;
}

/** A rule that says yes or no of something. */
export interface Test<Given> extends Rule {
  applies: (given: Given) => boolean;
}

/** A rule that gives something, or null where it does not apply. */
export interface Decision<Given, Result> extends Rule {
  decide: (given: Given) => Result | null;
}

/** The rules without those that are left out by name, in their order. */
export const without = <Some extends Rule>(rules: readonly Some[], left: ReadonlySet<RuleId>): readonly Some[] =>
  left.size === 0 ? rules : rules.filter(({ id }) => !left.has(id));

/** The name of the first rule that applies; null where none does. */
export const firstThat = <Given>(rules: readonly Test<Given>[], given: Given): RuleId | null => {
  for (const rule of rules) if (rule.applies(given)) return rule.id;
  return null;
};

/** What the first rule that applies gives, with its name; null where none does. */
export const decided = <Given, Result>(
  rules: readonly Decision<Given, Result>[],
  given: Given,
): { rule: RuleId; result: Result } | null => {
  for (const rule of rules) {
    const result = rule.decide(given);
    if (result !== null) return { rule: rule.id, result };
  }
  return null;
};
