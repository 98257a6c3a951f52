import type { RootContent } from 'mdast';
import type { Diff } from '../../coverage/diff-schema.js';
import type { Coverage } from '../../coverage/schema.js';
import { checksPart, editsPart, factsPart, searchPart } from './advice.js';
import { headPart, sincePart } from './head.js';
import { heading, list, toText } from './nodes.js';
import { sumPart, termsPart, unknownPart } from './terms.js';

/** How much of a report is wanted, as in a terminal. */
export interface MarkdownOptions {
  /** Only the head. */
  quiet: boolean;
  /** Every fact, every edit, every term with its lines. */
  all: boolean;
  /** The sum too, line by line. */
  explain: boolean;
  /** What changed since a baseline. */
  since?: Diff | undefined;
}

/**
 * A coverage as a gap report in Markdown, for notes and pull requests: text with line breaks, ending in one. What a posting
 * or a CV says stands in it as text, whatever it is.
 */
export const renderMarkdown = (coverage: Coverage, { quiet, all, explain, since }: MarkdownOptions): string => {
  const head = headPart(coverage, since);
  if (quiet) return toText(head);
  return toText([
    ...head,
    ...sincePart(since),
    ...checksPart(coverage),
    ...factsPart(coverage, all),
    ...editsPart(coverage, all),
    ...searchPart(coverage),
    ...termsPart(coverage, all),
    ...unknownPart(coverage),
    ...(explain ? sumPart(coverage) : []),
    ...warningsPart(coverage),
  ]);
};

const warningsPart = ({ warnings }: Coverage): RootContent[] =>
  warnings.length === 0 ? [] : [heading(2, 'Warnings'), list(warnings.map(({ message }) => [message]))];
