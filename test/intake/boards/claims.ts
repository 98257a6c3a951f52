import type { BoardRequest } from '../../../src/intake/boards/board.js';
import { BOARDS } from '../../../src/intake/boards/table.js';

export interface Claim {
  board: string;
  requests: BoardRequest[];
}

/** Every board that claims an address, with its requests. More than one would be a fault. */
export const claims = (address: string): Claim[] => {
  const url = new URL(address);
  return BOARDS.flatMap(({ name, requests }) => {
    const asked = requests?.(url) ?? null;
    return asked === null ? [] : [{ board: name, requests: asked }];
  });
};
