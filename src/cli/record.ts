import { z } from 'zod';
import { InputError } from '../errors.js';

const recordSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

/** One line of NDJSON as a text with its id. Throws InputError naming the line when it is not that. */
export const parseRecord = (line: string, number: number): z.infer<typeof recordSchema> => {
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new InputError(`line ${number} of the input is not {"id", "text"}; give one JSON object a line.`, { cause });
  }
};
