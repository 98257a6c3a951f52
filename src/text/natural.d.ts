/** The parts of natural that load on their own; its package has no types for them, and its index loads databases. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem: (word: string) => string };
  export default stemmer;
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const levenshtein: {
    DamerauLevenshteinDistance: (source: string, target: string, options?: { restricted?: boolean }) => number;
  };
  export default levenshtein;
}
