const refuse = (): never => {
  throw new TypeError('what was given is not to be changed');
};

/** Freezes a value and all that it holds, maps and sets too: who changes any of it gets an error. Gives the value. */
export const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    for (const method of ['set', 'add', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse });
    for (const [key, held] of value.entries()) {
      frozen(key);
      frozen(held);
    }
  }
  Object.freeze(value);
  for (const held of Object.values(value)) frozen(held);
  return value;
};
