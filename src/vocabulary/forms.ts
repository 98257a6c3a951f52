import type { FormVia, Guard, Kind } from '../model.js';
import { keysOf } from '../text/units.js';
import { otherNumber, otherNumberSpanish, otherSpelling, verbForms } from './inflect.js';
import type { SourceConcept } from './schema.js';

/** One way to write a concept. `keys` is what the matcher compares; `label` is the lexicon's own writing of it. */
export interface Form {
  keys: string[];
  label: string;
  via: FormVia;
  guard: Guard;
  generated: boolean;
}

/** Kinds named by common nouns, which have a plural; product names have none. */
const COMMON_NOUNS: ReadonlySet<Kind> = new Set([
  'architecture',
  'practice',
  'concept',
  'domain',
  'soft',
  'role',
  'protocol',
  'degree',
  'study',
]);

/** Prefixes that are written joined, hyphenated and apart. */
const PREFIXES = ['micro', 'multi', 'cyber', 'hyper', 'omni', 'cross', 'geo'];

/** First halves that would make two ordinary words of a name: OpenAI, NoSQL, LinkedIn, MySQL. */
const NO_SPLIT = new Set(['open', 'no', 'linked', 'my', 'you', 'the', 'air', 'go', 'one', 'face', 'sharp']);

const ALPHANUMERIC = /^[a-z0-9]+$/;

const lastWord = (phrase: string, change: (word: string) => string[]): string[] => {
  const words = phrase.split(' ');
  const of = words.indexOf('of');
  const at = of > 0 ? of - 1 : words.length - 1;
  const word = words[at] ?? '';
  const [, head = '', tail = word] = /^(.*-)?([^-]*)$/.exec(word) ?? [];
  return change(tail).map((other) => words.with(at, head + other).join(' '));
};

const acronymPlural = (label: string): string[] => (/(?:^|[\s-])[A-Z]{2,6}$/.test(label) ? [`${label}s`] : []);

const spellings = (phrase: string): string[] => {
  const other = phrase.split(' ').map(otherSpelling).join(' ');
  return other === phrase ? [] : [other];
};

const camelParts = (label: string): string[] => {
  if (!/^[A-Z][a-z]+(?:[A-Z][a-z]+|[A-Z]{2,})+$/.test(label)) return [];
  const parts = label.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ');
  const blocked = NO_SPLIT.has((parts[0] ?? '').toLowerCase()) || parts.some((part) => part.length < 2);
  return blocked ? [] : [parts.join(' ')];
};

const joinedKeys = (label: string, keys: string[], name: boolean): string[][] => {
  const found: string[][] = [];
  const plain = keys.every((key) => ALPHANUMERIC.test(key));
  const pair = keys.length === 2 && (name || label.includes('-'));
  if (plain && pair && keys.join('').length > 5) found.push([keys.join('')]);
  const hyphened = /^(.*?)([\p{L}\d]+)-([\p{L}\d]+)(.*)$/u.exec(label);
  if (hyphened && keys.length > 2) found.push(keysOf(`${hyphened[1]}${hyphened[2]}${hyphened[3]}${hyphened[4]}`));
  return found;
};

const splitKeys = (keys: string[]): string[][] => {
  const [only = ''] = keys;
  if (keys.length > 1) {
    const at = keys.findIndex((key) =>
      PREFIXES.some((prefix) => key.startsWith(prefix) && key.length > prefix.length + 3),
    );
    const key = keys[at] ?? '';
    const prefix = PREFIXES.find((one) => key.startsWith(one));
    return prefix ? [[...keys.slice(0, at), prefix, key.slice(prefix.length), ...keys.slice(at + 1)]] : [];
  }
  if (only.endsWith('.js')) {
    const base = only.slice(0, -3);
    return [[base, 'js'], [`${base}js`], [base, '(', '.', 'js', ')']];
  }
  if (only.includes('/')) {
    const parts = only.split('/');
    return [parts, [parts.join('')], parts.flatMap((part, i) => (i > 0 ? ['/', part] : [part]))];
  }
  const numbered = /^([a-z]{2,})(\d+)$/.exec(only);
  if (numbered) return [[numbered[1] ?? '', numbered[2] ?? '']];
  const prefix = PREFIXES.find((one) => only.startsWith(one) && only.length > one.length + 3);
  return prefix ? [[prefix, only.slice(prefix.length)]] : [];
};

const entry = (item: SourceConcept['altLabels'][number]): { label: string; guard: Guard } =>
  typeof item === 'string' ? { label: item, guard: 'none' } : { label: item.form, guard: item.guard };

/**
 * Every way to write a concept: its labels as they stand, then what is generated from them (plurals of common nouns and
 * acronyms, British and American endings, joined, hyphenated and split spellings, inflections of its verbs). The same
 * keys may come up twice; the first stands.
 */
export const formsOf = (concept: SourceConcept): Form[] => {
  const noun = COMMON_NOUNS.has(concept.kind);
  // Names of two words are also written as one ("Power BI", "BigQuery"); phrases of common words only where hyphenated.
  const name = !noun || concept.kind === 'protocol';
  const forms: Form[] = [];
  const add = (
    label: string,
    via: FormVia,
    guard: Guard,
    written: string[],
    other: (phrase: string) => string[],
  ): void => {
    const keys = keysOf(label);
    forms.push({ keys, label, via, guard, generated: false });
    const inflected: FormVia = via === 'literal' ? 'variant' : via;
    const generate = (variant: string[]): void => {
      if (variant.length > 0) forms.push({ keys: variant, label, via: inflected, guard, generated: true });
    };
    const phrases = [...written, ...(noun ? other(label.toLowerCase()) : [])];
    for (const phrase of [...phrases]) for (const one of spellings(phrase)) phrases.push(one);
    for (const phrase of [
      ...phrases,
      ...camelParts(label),
      ...(noun ? acronymPlural(label) : []),
      ...spellings(label.toLowerCase()),
    ]) {
      const variant = keysOf(phrase);
      generate(variant);
      for (const joined of joinedKeys(phrase, variant, name)) generate(joined);
      for (const split of splitKeys(variant)) generate(split);
    }
    for (const joined of joinedKeys(label, keys, name)) generate(joined);
    for (const split of splitKeys(keys)) generate(split);
  };
  const english = (phrase: string): string[] => lastWord(phrase, otherNumber);
  add(concept.prefLabel, 'literal', concept.guard, [], english);
  for (const item of concept.altLabels.map(entry)) add(item.label, 'alias', item.guard, [], english);
  for (const item of concept.es.map(entry)) add(item.label, 'alias', item.guard, [], otherNumberSpanish);
  for (const verb of concept.verbs) add(verb, 'variant', 'none', verbForms(verb), () => []);
  return forms;
};
