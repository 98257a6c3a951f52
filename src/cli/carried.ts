import { type AtsError, InputError, LexiconError } from '../errors.js';

/** The errors that a thread may meet in doing its work, by the names they are carried under. */
const KINDS: Readonly<Record<string, typeof AtsError>> = { InputError, LexiconError };

/** An error as it goes from one thread to another: what is copied there is of no class of ours. */
export interface Carried {
  kind: string;
  error: Error;
}

export const carry = (thrown: unknown): Carried => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return { kind: error.name, error };
};

/** The error as the other thread threw it. */
export const revived = ({ kind, error }: Carried): Error => {
  const Kind = KINDS[kind];
  return Kind ? new Kind(error.message, { cause: error.cause }) : error;
};
