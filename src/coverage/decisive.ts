import type { Status } from './schema.js';

/** The evidence an item's status rests on: for what is unsaid a fact of the ledger, else the strongest. */
export const decisive = <Evidence extends { source: 'cv' | 'fact' }>({
  status,
  evidence,
}: {
  status: Status;
  evidence: readonly Evidence[];
}): Evidence | undefined =>
  (status === 'unsaid' ? evidence.find(({ source }) => source === 'fact') : undefined) ?? evidence[0];
