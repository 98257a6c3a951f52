import type { SectionKind } from '../../model.js';
import { headingKey } from '../../text/headingkey.js';
import type { HeadingCues } from '../../vocabulary/cues/headings.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { type Decision, decided, type RuleId, without } from '../rules.js';

/** The tables that headings are read with. */
export type HeadingTables = Pick<Vocabulary, 'sections' | 'headings' | 'without'>;

/** A kind of section, and the rule that told it. */
export interface ToldKind {
  kind: SectionKind;
  rule: RuleId;
}

const MOST_WORDS = 9;
/** A shorter name found inside a heading is chance ("role", "about", "pay"). */
const SHORTEST_PART = 6;

/** As many words as any phrase has that may begin a name or an item. */
const MOST_FIRST = 2;

/** How many words of some a phrase of a table takes that begins them; 0 where none does. */
export const firstIn = (words: readonly string[], phrases: ReadonlySet<string>): number => {
  for (let length = 1; length <= Math.min(MOST_FIRST, words.length); length++) {
    if (phrases.has(words.slice(0, length).join(' '))) return length;
  }
  return 0;
};

/** As many as any has that may end a label. */
const MOST_LAST = 2;

/** Words without a phrase of a table at their end, behind at least one more; as they are where none is there. */
const withoutLast = (words: readonly string[], phrases: ReadonlySet<string>): readonly string[] => {
  for (let length = 1; length <= Math.min(MOST_LAST, words.length - 1); length++) {
    if (phrases.has(words.slice(-length).join(' '))) return words.slice(0, -length);
  }
  return words;
};

/** "The stack today is like this: Go": a label's key without what it says after its name. */
const withoutSoOn = (key: string, { nowadays, tells, so, soAlone }: HeadingCues): string => {
  const words = key.split(' ');
  const how = withoutLast(words, so);
  const told = withoutLast(how, tells);
  let name = told.length < how.length ? told : withoutLast(words, tells);
  if (name.length === words.length) name = withoutLast(words, soAlone);
  if (name.length === words.length) return key;
  for (let before = withoutLast(name, nowadays); before.length < name.length; before = withoutLast(name, nowadays)) {
    name = before;
  }
  return name.join(' ');
};

/** "About Fennel", "Life at Fennel": the company by its own name, where the table knows no more ("about the role"). */
const namesCompany = (words: readonly string[], { ofCompany, ofReader }: HeadingCues): boolean => {
  const first = firstIn(words, ofCompany);
  const name = words[first];
  return first > 0 && name !== undefined && !ofReader.has(name);
};

/** The words of a heading or label, folded, with the tables they are looked up in. */
interface Named extends HeadingTables {
  key: string;
}

/** The kind of the longest section name in some words; of names as long a wish comes first: "Education preferred". */
const kindOfPart = (words: readonly string[], sections: Vocabulary['sections']): SectionKind | null => {
  for (let length = words.length - 1; length > 0; length--) {
    const kinds = Array.from({ length: words.length - length + 1 }, (_, from) => {
      const part = words.slice(from, from + length).join(' ');
      return part.length >= SHORTEST_PART ? sections.get(part) : undefined;
    }).filter((kind) => kind !== undefined && kind !== 'meta');
    const kind = kinds.find((one) => one === 'preferred') ?? kinds[0];
    if (kind) return kind;
  }
  return null;
};

/** What tells the kind of a heading that stands alone. */
export const HEADING_NAMES: readonly Decision<Named, SectionKind>[] = [
  {
    id: 'name-of-a-section',
    because: 'the whole heading is the name of a section: "Nice to have"',
    decide: ({ key, sections }) => sections.get(key) ?? null,
  },
  {
    id: 'name-in-a-heading',
    because: 'a short heading holds the name of a section, that of no fact: "Some of our requirements"',
    decide: ({ key, sections }) => {
      const words = key.split(' ');
      return words.length > MOST_WORDS ? null : kindOfPart(words, sections);
    },
  },
  {
    id: 'company-by-name',
    because: 'a heading names the company that it is about: "Life at Fennel"',
    decide: ({ key, headings }) => {
      const words = key.split(' ');
      return words.length <= MOST_WORDS && namesCompany(words, headings) ? 'about' : null;
    },
  },
];

/** What tells the kind of a label before a text. */
export const LABEL_NAMES: readonly Decision<Named, SectionKind>[] = [
  {
    id: 'name-in-a-label',
    because: 'the whole label is the name of a section: "Requirements: Go"',
    decide: ({ key, sections }) => sections.get(key) ?? null,
  },
  {
    id: 'name-at-a-labels-end',
    because: 'a label ends or begins with a word that names a section there: "Backend stack: Go"',
    decide: ({ key, sections, headings }) => {
      const words = key.split(' ');
      if (headings.except.has(words.slice(-2).join(' '))) return null;
      const parts = words
        .slice(1)
        .map((_, i) => (headings.last.has(words.at(-1) ?? '') ? words.slice(i + 1).join(' ') : ''));
      if (headings.first.has(words[0] ?? '')) parts.push(words[0] ?? '');
      const named = parts.find((part) => sections.has(part));
      const kind = named === undefined ? undefined : sections.get(named);
      return kind && kind !== 'meta' ? kind : null;
    },
  },
];

const toldBy = (rules: readonly Decision<Named, SectionKind>[], named: Named): ToldKind | null => {
  const found = decided(without(rules, named.without), named);
  return found && { kind: found.result, rule: found.rule };
};

/**
 * The kind of section a heading opens, by its whole text or the longest section name in it; null when none is known.
 * Names of facts ("industry", "location") count only alone: "Industry influence" is none.
 */
export const sectionKind = (heading: string, tables: HeadingTables): ToldKind | null =>
  toldBy(HEADING_NAMES, { ...tables, key: headingKey(heading) });

/**
 * The kind of section a label before a text opens ("Backend stack: Go"): that of its whole text, or of the section name
 * it ends with ("requirements") or begins with ("requisitos").
 */
export const labelKind = (label: string, tables: HeadingTables): ToldKind | null => {
  const written = headingKey(label);
  const key = tables.sections.has(written) ? written : withoutSoOn(written, tables.headings);
  return toldBy(LABEL_NAMES, { ...tables, key });
};
