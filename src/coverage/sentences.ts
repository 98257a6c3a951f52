import type { Suggestion } from './schema.js';

/** The names that a coverage's ids stand for. */
export interface Names {
  label: (itemId: string) => string;
  statement: (factId: string) => string;
}

/** What has the names that ids stand for: a coverage, or a part of one. */
interface Named {
  items: readonly { id: string; label: string }[];
  facts: readonly { id: string; statement: string }[];
}

export const namesOf = ({ items, facts }: Named): Names => {
  const labels = new Map<string, string>();
  for (const { id, label } of items) labels.set(id, label);
  const statements = new Map<string, string>();
  for (const { id, statement } of facts) statements.set(id, statement);
  return {
    label: (id) => labels.get(id) ?? id,
    statement: (id) => statements.get(id) ?? id,
  };
};

const MOST_NAMED = 4;

/** A few names in a sentence, `most` at the most: "A, B and 3 more". */
export const listOf = (names: readonly string[], most = MOST_NAMED): string => {
  if (names.length <= 1) return names.join('');
  const shown = names.slice(0, names.length > most ? Math.max(1, most - 1) : most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
};

/** What a suggestion says, in one sentence; the only place with words for its codes. */
export const sentenceOf = (suggestion: Suggestion, { label, statement }: Names): string => {
  switch (suggestion.code) {
    case 'lead-with-fact': {
      const doubt = suggestion.confirm ? 'Confirm first, then lead' : 'Lead';
      const move = suggestion.before === null ? '' : `, moved before line ${suggestion.before}`;
      // Its bullet may show what the ledger does not name under it.
      const shows = suggestion.items.length === 0 ? '' : `: it shows ${listOf(suggestion.items.map(label))}`;
      return `${doubt} with “${suggestion.factId}”${move}${shows}.`;
    }
    case 'add-fact': {
      const doubt = suggestion.confirm ? 'Confirm first, then say' : 'Say';
      return `${doubt}: ${statement(suggestion.factId)} It shows ${listOf(suggestion.items.map(label))}.`;
    }
    case 'name-in-bullet': {
      const doubt = suggestion.confirm ? 'Confirm first, then name' : 'Name';
      return `${doubt} “${suggestion.to}” in the bullet of “${suggestion.factId}”: the ledger has it under that fact.`;
    }
    case 'show-listed': {
      const listed = `${label(suggestion.item)} is only listed`;
      if (suggestion.factId !== null) return `${listed}: name it in the bullet of “${suggestion.factId}”.`;
      if (suggestion.beside === null) return `${listed}: show in a bullet what you did with it.`;
      return `${listed}: show what you did with it, as beside ${suggestion.beside}.`;
    }
    case 'use-their-words':
      return `Write “${suggestion.to}” where you write “${suggestion.from}”.`;
    case 'write-both-forms': {
      const [short = '', long = ''] = [suggestion.from, suggestion.to].sort((a, b) => a.length - b.length);
      const both = `once, “${long} (${short})”`;
      return short === suggestion.from
        ? `Write it out ${both}: many searches expand no acronyms.`
        : `Give its acronym ${both}: many searches know no other name.`;
    }
    case 'nearest-evidence':
      return `You have no ${label(suggestion.item)}; nearest to it is your ${suggestion.from}: offer that, as what it is.`;
    case 'say-implied':
      return `Name “${suggestion.to}”: implied by your ${suggestion.from}${suggestion.from.includes(' and ') ? ' together' : ''}.`;
  }
};
