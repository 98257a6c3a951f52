import { htmlToMarkdown } from './markdown.js';
import { foldSpace } from './parse.js';

const OWN_HEADING = /^(?:## |\*\*)/;
/** What sites write where they have nothing to say. */
const NOTHING_SAID = /^(?:unavailable|n\/?a|none|null|undefined|not specified|-+)\.?$/i;
/**
 * So much of a part's beginning, found in what stands already, means that the part is a repetition. A shorter part is one
 * only where whole paragraphs or lists repeat it: its words alone may stand in any text.
 */
const TOLD = 80;

/**
 * Takes the parts of a posting as [heading or null, HTML or plain text] and gives one Markdown body: each under its
 * heading, unless it brings its own; a part that was told before is left out.
 */
export function joinParts(parts: readonly (readonly [string | null, string])[]): string {
  return joinMarkdown(parts.map(([heading, html]) => [heading, htmlToMarkdown(html)]));
}

/** As `joinParts`, for parts that are Markdown already. */
export function joinMarkdown(parts: readonly (readonly [string | null, string])[]): string {
  let body = '';
  for (const [heading, text] of parts) {
    if (text === '' || NOTHING_SAID.test(text) || isTold(text, body)) continue;
    const whole = heading === null || OWN_HEADING.test(text) ? text : `## ${heading}\n\n${text}`;
    body = body === '' ? whole : `${body}\n\n${whole}`;
  }
  return body;
}

function isTold(text: string, body: string): boolean {
  const part = flat(text);
  return part.length >= TOLD ? flat(body).includes(part.slice(0, TOLD)) : blocks(body).includes(blocks(text));
}

/** A Markdown's paragraphs, headings and lists, one a line. */
function blocks(markdown: string): string {
  return `\n${markdown.split('\n\n').map(flat).join('\n')}\n`;
}

function flat(markdown: string): string {
  return foldSpace(markdown.replace(/[#*\-–•]+/g, ' ')).toLowerCase();
}
