/** The parts of natural that load on their own; its package has no types for them, and its index loads databases. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const porter: { stem: (word: string) => string };
  export default porter;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const damerau: {
    DamerauLevenshteinDistance: (source: string, target: string, options: { restricted: boolean }) => number;
  };
  export default damerau;
}
