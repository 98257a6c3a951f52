/** A score as people read it: whole points; `n/a` where nothing was measured. */
export const wholePoints = (score: number | null): string => (score === null ? 'n/a' : String(Math.round(score)));

/** A difference in points, one decimal, with its sign. */
export const signedPoints = (points: number): string => {
  const text = Math.abs(points).toFixed(1);
  if (text === '0.0') return '0.0';
  return points < 0 ? `−${text}` : `+${text}`;
};

/** Points carried, one decimal. */
export const points = (value: number): string => value.toFixed(1);
