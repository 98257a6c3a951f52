import { InputError } from '../errors.js';

/** A text with its id, as programs give it. */
export interface TextRecord {
  id: string | number;
  text: string;
}

const isRecord = (value: unknown): value is TextRecord =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  (typeof value.id === 'string' || Number.isFinite(value.id)) &&
  'text' in value &&
  typeof value.text === 'string';

/** One line of NDJSON as a text with its id. Throws InputError naming the line when it is not that. */
export const parseRecord = (line: string, number: number): TextRecord => {
  let cause: unknown;
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
  } catch (error) {
    cause = error;
  }
  throw new InputError(`line ${number} of the input is not {"id", "text"}; give one JSON object a line.`, { cause });
};
