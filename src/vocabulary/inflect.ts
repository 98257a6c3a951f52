/** English and Spanish inflection by rule, for lexicon forms only: a wrong plural is harmless, since nobody writes it. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  build: ['builds', 'built', 'building'],
  debug: ['debugs', 'debugged', 'debugging'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  lead: ['leads', 'led', 'leading'],
  oversee: ['oversees', 'oversaw', 'overseen', 'overseeing'],
  program: ['programs', 'programmed', 'programming'],
  run: ['runs', 'ran', 'running'],
  sell: ['sells', 'sold', 'selling'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  teach: ['teaches', 'taught', 'teaching'],
  write: ['writes', 'wrote', 'written', 'writing'],
};

const VOWEL_GROUPS = /[aeiouy]+/g;

/** The third person, past and -ing forms of an English verb; of a phrase, its first word is inflected. */
export const verbForms = (verb: string): string[] => {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const known = IRREGULAR[head];
  if (known) return known.map((form) => form + tail);
  if (/[^aeiou]y$/.test(head)) {
    const stem = head.slice(0, -1);
    return [`${stem}ies${tail}`, `${stem}ied${tail}`, `${head}ing${tail}`];
  }
  if (head.endsWith('e')) return [`${head}s${tail}`, `${head}d${tail}`, `${head.slice(0, -1)}ing${tail}`];
  const short = /[^aeiou][aeiou][bdgklmnprt]$/.test(head) && head.match(VOWEL_GROUPS)?.length === 1;
  const stem = short ? head + head.slice(-1) : head;
  const third = /(?:s|x|z|ch|sh)$/.test(head) ? `${head}es` : `${head}s`;
  return [third + tail, `${stem}ed${tail}`, `${stem}ing${tail}`];
};

/** The other number of an English noun: the plural of a singular, the singular of a plural; none for a mass noun. */
export const otherNumber = (noun: string): string[] => {
  if (noun.length < 3 || /[^a-z]/.test(noun)) return [];
  if (/sis$/.test(noun)) return [noun.replace(/sis$/, 'ses')];
  if (/(?:ics|ss|us|news|ing|ness)$/.test(noun)) return /(?:ics|news|ness|ing)$/.test(noun) ? [] : [`${noun}es`];
  if (/[^aeiou]ies$/.test(noun)) return [noun.replace(/ies$/, 'y')];
  if (/(?:x|ch|sh|ss)es$/.test(noun)) return [noun.replace(/es$/, '')];
  if (noun.endsWith('s')) return [noun.slice(0, -1)];
  if (/[^aeiou]y$/.test(noun)) return [noun.replace(/y$/, 'ies')];
  if (/(?:x|ch|sh)$/.test(noun)) return [`${noun}es`];
  return [`${noun}s`];
};

const SPANISH_SMALL = new Set([
  'de',
  'del',
  'la',
  'el',
  'los',
  'las',
  'y',
  'e',
  'o',
  'en',
  'a',
  'al',
  'con',
  'por',
  'para',
]);

const otherSpanish = (word: string): string => {
  if (SPANISH_SMALL.has(word) || word.length < 3) return word;
  if (/[aeiouáéó]s$/.test(word)) return word.slice(0, -1);
  if (/z$/.test(word)) return word.replace(/z$/, 'ces');
  if (/[óo]n$/.test(word)) return word.replace(/[óo]n$/, 'ones');
  return /[aeiouáéó]$/.test(word) ? `${word}s` : `${word}es`;
};

/** Spanish plurals (or singulars) of a phrase: of its first word, and of all its words. */
export const otherNumberSpanish = (phrase: string): string[] => {
  const words = phrase.split(' ');
  const [head = '', ...rest] = words;
  return [[otherSpanish(head), ...rest].join(' '), words.map(otherSpanish).join(' ')];
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/ization(s?)$/, 'isation$1'],
  [/([a-z]{3})ising$/, '$1izing'],
  [/([a-z]{3})izing$/, '$1ising'],
  [/([a-z]{3})ised$/, '$1ized'],
  [/([a-z]{3})ized$/, '$1ised'],
  [/([a-z]{3})ise$/, '$1ize'],
  [/([a-z]{3})ize$/, '$1ise'],
  [/elling$/, 'eling'],
  [/eling$/, 'elling'],
  [/elled$/, 'eled'],
  [/eled$/, 'elled'],
  [/eller(s?)$/, 'eler$1'],
  [/eler(s?)$/, 'eller$1'],
  [/(behavi|col|fav|hon|lab)our/, '$1or'],
  [/(behavi|col|fav|hon|lab)or(?!y)/, '$1our'],
  [/(cent|theat|met)re(s?)$/, '$1er$2'],
  [/(cent|theat)er(s?)$/, '$1re$2'],
  [/(cata|dia)log(s?)$/, '$1logue$2'],
  [/(cata|dia)logue(s?)$/, '$1log$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^program(s?)$/, 'programme$1'],
  [/^defence$/, 'defense'],
  [/^defense$/, 'defence'],
];

/** The other side's spelling of an English word (modelling, modeling; organisation, organization), or the word. */
export const otherSpelling = (word: string): string => {
  for (const [pattern, replacement] of ENDINGS) if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
};
