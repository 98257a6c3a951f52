/** The exit status of a command: 0 it ran, 1 below a wanted coverage, 2 it could not. */
export type Status = 0 | 1 | 2;

/** What a command's action calls when its status is not 0. */
export type Finish = (status: Status) => void;
