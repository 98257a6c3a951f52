/** The two texts of a report, and what their lines' ids begin with. */
export type Side = 'posting' | 'cv';

const PREFIX: Readonly<Record<Side, string>> = { posting: 'p', cv: 'c' };

export const lineId = (side: Side, line: number): string => `${PREFIX[side]}${line}`;

export const termId = (number: number): string => `t${number}`;

/** Where lines can be jumped to: those that are shown. */
export type Places = Readonly<Record<Side, ReadonlySet<number>>>;
