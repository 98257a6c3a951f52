// The slim build: htmlparser2 only, three times quicker to load than the full one, which brings an HTTP client along.
import { load } from 'cheerio/slim';
import { NotAPostingError } from '../../errors.js';

export type Dom = ReturnType<typeof load>;
export type DomDocument = ReturnType<Dom['root']>[number];
export type DomNode = DomDocument['childNodes'][number];
export type DomElement = Extract<DomNode, { attribs: Record<string, string> }>;

/** Real pages nest some forty levels; every tree walk here may recurse safely to this depth. */
const MAX_DEPTH = 1000;

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose end tag may be left out: counting them would mistake a long list for a deep one. */
const OPTIONAL_END = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)$/;
const TAG = /<(\/?)([a-z][\w:-]*)([^<>]*)>?/gi;
const ESCAPED_TAG = /&(?:amp;)?lt;\/?(?:p|div|span|ul|ol|li|br|h[1-6]|strong|b|em|section)\b/i;
const RAW_TAG = /<\/?[a-z][a-z0-9]*\b[^<>]*>/i;

/**
 * Parses HTML, whole pages and fragments alike, as a browser would (htmlparser2 in cheerio).
 *
 * @throws NotAPostingError where elements nest so deeply that no page would.
 */
export function parseHtml(html: string): Dom {
  if (hasManyOpen(html)) throw tooDeep();
  const dom = loadRooted(html);
  const [root] = dom.root();
  if (root && isTooDeep(root)) throw tooDeep();
  return dom;
}

/** A fragment has few blocks at its root; one of many thousands is put under one, for the library compares them with each other. */
const MOST_AT_ROOT = 1000;

function loadRooted(html: string): Dom {
  const dom = load(html);
  const count = dom.root()[0]?.childNodes.length ?? 0;
  return count > MOST_AT_ROOT ? load(`<body>${html}</body>`) : dom;
}

/** Takes entity-escaped HTML (`&lt;p&gt;`, also twice escaped) and gives HTML; other HTML is given back as it is. */
export function unescapeHtml(html: string): string {
  let text = html;
  for (let round = 0; round < 2 && ESCAPED_TAG.test(text) && !RAW_TAG.test(text); round++) {
    text = load(text).root().text();
  }
  return text;
}

/** Takes a label that may hold entities or tags and gives its plain text with whitespace folded. */
export function plainText(label: string): string {
  const text = /[&<]/.test(label) ? parseHtml(unescapeHtml(label)).root().text() : label;
  return foldSpace(text);
}

/** Folds runs of whitespace, no-break spaces included, to one space, and drops zero-width characters. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\u00ad\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * The elements inside another that a selector finds. The library looks among an element's children, and compares each with
 * each: where they are many thousands that takes minutes.
 */
export function findIn($: Dom, within: DomElement, selector: string): DomElement[] {
  return $(selector)
    .toArray()
    .filter(isElement)
    .filter((element) => {
      let above: DomNode | DomDocument | null = element.parent;
      while (above !== null && above !== within) above = above.parent;
      return above === within;
    });
}

export function isElement(node: DomNode): node is DomElement {
  return 'attribs' in node;
}

function tooDeep(): NotAPostingError {
  return new NotAPostingError(
    'This is not a readable page (its elements nest too deeply); save the page from a browser or paste the text.',
  );
}

/** Whether more tags are open than a page has: soon told, where to parse them would take long. Not all depth shows in tags. */
function hasManyOpen(html: string): boolean {
  let depth = 0;
  for (const [, close, name = '', rest = ''] of html.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (VOID.test(tag) || OPTIONAL_END.test(tag) || rest.endsWith('/')) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** Whether a tree is deeper than any page's; looked through level by level, for the call stack is what has to be spared. */
function isTooDeep(root: DomDocument): boolean {
  let level: DomNode[] = root.childNodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    const next: DomNode[] = [];
    for (const node of level) if ('childNodes' in node) for (const child of node.childNodes) next.push(child);
    level = next;
  }
  return false;
}
