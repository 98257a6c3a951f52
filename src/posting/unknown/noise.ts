import { findMentions } from '../../matching/match.js';
import type { Posting } from '../../model.js';
import { fold } from '../../text/fold.js';
import { isAbbreviation } from '../../text/tokenise.js';
import { type Dictionary, stemKey } from '../../vocabulary/dictionary.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { isMarked } from './names.js';

const SHORTEST_PART = 3;
/** An organisation's word at the end of a longer one is as long. */
const SHORTEST_ENDING = 4;

/** How Spanish words end and no technology's name: "Requerimos", "Sumarte", "Comportamental". */
const SPANISH_WORD =
  /(?:[aei]mos|[aeid]r[áa][sn]|[aei]r(?:te|se|nos|l[oa]s?|me)|(?:a|ie)ndo|mente|ci[oó]n(?:es)?|dad(?:es)?|ental(?:es)?)$/u;

/** "v12" is a version; "beansPlant" two words of which the line break between them was lost. */
const VERSION = /^v\d[\d.]*$/i;
const GLUED = /^(\p{Ll}{3,})\p{Lu}\p{Ll}*$/u;

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A company's own words: its initials, its address, its people ("Googlers") and products ("PinFlex" of Pinterest). */
const companyWords = (company: string): ((word: string) => boolean) => {
  const words = wordsOf(company);
  const joined = words.join('');
  const initials = words.map((word) => word.charAt(0)).join('');
  return (word) => {
    const key = fold(word);
    if (words.length > 1 && key === initials) return true;
    const [head = ''] = word.match(/^\p{Lu}\p{Ll}+(?=\p{Lu})/u) ?? [];
    const member = /^\p{Lu}\p{Ll}+$/u.test(word) ? (/^(.+?)(?:ers?|ians?|ites?)$/.exec(key)?.[1] ?? '') : '';
    const parts = [
      head.toLowerCase(),
      member,
      member.replace(/(.)\1$/, '$1'),
      key.includes('.') ? key.split('.')[0] : '',
    ];
    return parts.some((part) => part !== undefined && part.length >= SHORTEST_PART && joined.startsWith(part));
  };
};

/**
 * Says of a name in a posting whether it is no skill: the company's, the place's or the title's own words, what the
 * posting also writes small, what the table calls no skill, organisations, inflections of known words, and ordinary words
 * and old names of the dictionary, which stand for a technology only in a list of such (`listed`).
 */
export const noiseOf = (
  posting: Pick<Posting, 'title' | 'jobLocation' | 'language'>,
  text: string,
  employer: string | null,
  vocabulary: Vocabulary,
  dictionary: Dictionary,
): ((name: string, listed: boolean) => boolean) => {
  const { lexicon, unknown } = vocabulary;
  const own = new Set(wordsOf(`${employer ?? ''} ${posting.title ?? ''} ${posting.jobLocation ?? ''}`));
  const ofCompany = companyWords(employer ?? '');
  const small = new Set(text.match(/(?<![\p{L}\p{N}.])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []);
  // Few: those of the ledger and of private files.
  const privateStems = new Set([...lexicon.trie.words.from(lexicon.builtWords)].map(stemKey));
  const isInflected = (key: string): boolean => dictionary.hasStem(key) || privateStems.has(stemKey(key));
  const organisations = [...unknown.organisations];
  const isOrganisation = (key: string): boolean =>
    unknown.organisations.has(key) || organisations.some((one) => one.length >= SHORTEST_ENDING && key.endsWith(one));
  const isCommon = (word: string, key: string): boolean => dictionary.hasWord(key) || dictionary.hasName(word);
  // An everyday word that nobody asks for here ("UIs") is no term of this posting, and known all the same.
  const isKnown = (word: string): boolean =>
    isMarked(word) && findMentions(word, vocabulary).some(({ start, end }) => start === 0 && end === word.length);
  return (name, listed) => {
    const words = name.split(/\s+/);
    if (words.some((word) => isOrganisation(fold(word)))) return true;
    return words.every((word) => {
      const key = fold(word);
      if (posting.language === 'es' && !isMarked(word) && SPANISH_WORD.test(word)) return true;
      if (key.length < 2 || own.has(key) || small.has(key) || ofCompany(word)) return true;
      const glued = GLUED.exec(word)?.[1];
      if (VERSION.test(word) || isKnown(word) || (glued !== undefined && dictionary.hasWord(glued))) return true;
      if (unknown.noSkill.has(isAbbreviation(word) ? key.replaceAll('.', '') : key)) return true;
      return !isMarked(word) && (isInflected(key) || (!listed && isCommon(word, key)));
    });
  };
};
