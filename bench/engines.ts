import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { findForms } from '#dist/matching/find.js';
import { findMentions } from '#dist/matching/match.js';
import { withUnits } from '#dist/text/read.js';
import { endOf, startOf } from '#dist/text/scan.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';
import { lexiconOf } from './forms.js';

/** Finds forms in a text and gives how many it found. */
export type Engine = (text: string) => number;

const LONGEST_FORM = 4;

/** Our matching with just these forms, and no more: which of them stand where. Gives as much as the others do. */
export const ourMatching = (forms: readonly string[]): Engine => {
  const { trie } = lexiconOf(forms);
  return (text) =>
    withUnits(text, (scan) => {
      const found: { form: number; start: number; end: number }[] = [];
      findForms(scan, trie, (form, first, last) => {
        found.push({ form, start: startOf(scan, first), end: endOf(scan, last) });
        return true;
      });
      return found.length;
    });
};

/** Our whole search with just these forms: guards, negation and what is asked for look at what it finds, as always. */
export const ours = (forms: readonly string[], vocabulary: Vocabulary): Engine => {
  const matcher = { ...vocabulary, lexicon: lexiconOf(forms) };
  return (text) => findMentions(text, matcher).length;
};

/**
 * Makes wink-nlp's custom entities into an engine for some forms, giving the values and names of what it found. The pipe
 * is that of custom entities alone, without which it finds none and says nothing; or, as `wholePipe`, all that wink-nlp
 * does when no pipe is named. One a process: a second on the same model breaks it.
 */
export const openWink = (wholePipe: boolean): ((forms: readonly string[]) => Engine) => {
  const nlp = wholePipe ? winkNlp(model) : winkNlp(model, ['cer']);
  return (forms) => {
    const patterns = forms.map((form) => ({ name: form, patterns: [form] }));
    nlp.learnCustomEntities(patterns, { matchValue: false, usePOS: false, useEntity: false });
    return (text) => nlp.readDoc(text).customEntities().out(nlp.its.detail).length;
  };
};

/** One alternation of all forms, the longest first. */
export const alternation = (forms: readonly string[]): Engine => {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.match(pattern)?.length ?? 0;
};

/** natural's words, joined to up to four, in a set of forms. Its words have no `+`, `#` and `.`. */
export const natural = (forms: readonly string[]): Engine => {
  const tokenizer = new WordTokenizer();
  const known = new Set(forms);
  return (text) => {
    const words = tokenizer.tokenize(text.toLowerCase());
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      for (let length = LONGEST_FORM; length > 0; length--) {
        if (!known.has(words.slice(at, at + length).join(' '))) continue;
        found++;
        at += length - 1;
        break;
      }
    }
    return found;
  };
};

/** Which UTF-16 units are letters or digits. */
const isLetter = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/**
 * The least that any engine in JavaScript does: it looks at each UTF-16 unit once, sums them, and decides of each
 * whether it goes on with a word. It finds nothing; what it gives only keeps the loop from being left out.
 */
export const bareScan: Engine = (text) => {
  let sum = 0;
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    sum = (sum + unit) | 0;
    if (isLetter[unit] === 1) {
      if (!inside) words++;
      inside = true;
    } else inside = false;
  }
  return sum + words;
};
