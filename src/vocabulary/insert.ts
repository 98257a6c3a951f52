import { basename } from 'node:path';
import { Document, isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import type { Guard, Kind } from '../model.js';

/** An entry as it is written: only the keys that say something. */
export interface NewEntry {
  id: string;
  prefLabel: string;
  altLabels?: string[];
  es?: string[];
  kind: Kind;
  guard?: Guard;
  broader?: string[];
  implies?: string[];
  related?: string[];
}

/** Two entries may share a list of links; YAML's anchors are no one's way to write that. */
const PLAIN = { aliasDuplicateObjects: false } as const;
const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Entries as YAML: one key a line, lists in brackets. */
export const entriesToYaml = (entries: readonly NewEntry[]): string => {
  const document = new Document(entries, PLAIN);
  if (isSeq(document.contents)) {
    for (const entry of document.contents.items) {
      if (!isMap(entry)) continue;
      for (const { value } of entry.items) if (isSeq(value)) value.flow = true;
    }
  }
  return document.toString(STYLE);
};

const indented = (yaml: string, indent: string): string => yaml.replace(/^(?=.)/gm, indent);

const newFile = (entries: readonly NewEntry[], path: string): string =>
  `# Private terms for ats: give this file with --lexicon; docs/lexicon.md explains the keys.
field: ${JSON.stringify(basename(path).replace(/\.ya?ml$/i, ''))}
concepts:
${indented(entriesToYaml(entries), '  ')}`;

/** Where what was written of a node ends, without what the parser counts to it: comments and blank lines after it. */
const endOf = (node: unknown): number => {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1);
    return Math.max(endOf(last?.key), endOf(last?.value));
  }
  if (isSeq(node) && !node.flow) return endOf(node.items.at(-1));
  return isScalar(node) || isCollection(node) ? (node.range?.[1] ?? 0) : 0;
};

/** Puts entries after the last one of a block list, and leaves every other byte as it is. */
const afterLast = (text: string, list: YAMLSeq, entries: readonly NewEntry[]): string => {
  const start = list.range?.[0] ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const end = endOf(list);
  const lineEnd = text.charAt(end - 1) === '\n' ? end - 1 : text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  const break_ = text.includes('\r\n') ? '\r\n' : '\n';
  const added = indented(entriesToYaml(entries), indent).replaceAll('\n', break_);
  return `${text.slice(0, at)}${lineEnd < 0 ? break_ : ''}${added}${text.slice(at)}`;
};

/**
 * A lexicon file's text with entries added at the end of its `concepts`; a new file's where there is no text yet. What
 * stands in the file stays as it was written, comments too; only a list in brackets or an empty one is written anew. The
 * text must be a lexicon that `parseLexicon` finds nothing wrong with. `path` names a new file's field.
 */
export const insertEntries = (text: string, entries: readonly NewEntry[], path: string): string => {
  if (text.trim() === '') return newFile(entries, path);
  const document = parseDocument(text, { logLevel: 'error' });
  const list: Node | unknown = document.get('concepts', true);
  if (!isSeq(list)) return text;
  if (!list.flow && list.items.length > 0) return afterLast(text, list, entries);
  const added: unknown = document.createNode(entries, PLAIN);
  if (isSeq(added)) {
    if (list.items.length === 0) list.flow = false;
    for (const entry of added.items) list.add(entry);
  }
  return document.toString(STYLE);
};
