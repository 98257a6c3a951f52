/** The greatest of some numbers, however many: a call takes no more than some hundred thousand arguments. */
export const greatest = (numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number => {
  let found = least;
  for (const one of numbers) if (one > found) found = one;
  return found;
};

/** The least of some numbers, however many. */
export const smallest = (numbers: Iterable<number>, most = Number.POSITIVE_INFINITY): number => {
  let found = most;
  for (const one of numbers) if (one < found) found = one;
  return found;
};

const PART = 4096;

/** A text from its UTF-16 units, however many. */
export const textOfUnits = (units: Uint16Array): string => {
  if (units.length <= PART) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += PART) text += String.fromCharCode(...units.subarray(at, at + PART));
  return text;
};
