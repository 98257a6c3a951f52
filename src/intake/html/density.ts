import { type Dom, type DomElement, type DomNode, foldSpace, isElement } from './parse.js';

/** A child with this share of its parent's prose holds the content; below it the parent is the block. */
const MAIN_SHARE = 0.65;
/** Shorter runs are labels and controls more often than prose and count little; list items are short by nature. */
/** Less prose than this beside a block is no section of it. */
const MIN_SECTION = 100;
/** Classes of a grid, which a column beside the text has too. */
const LAYOUT = /^(?:col|row|cell|grid|container|wrapper|inner|clearfix|d|m|p|w|h|flex|[mp][trblxy])(?:-.*)?$|:/;
const PROSE_RUN = 40;
const ITEM_RUN = 15;
const SHORT_RUN_WEIGHT = 0.1;
const LEAVES = new Set('p ul ol li dl table tr td pre blockquote h1 h2 h3 h4 h5 h6 span a b strong em i'.split(' '));
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title', 'head']);

/**
 * Gives the smallest element that holds most of a page's prose, or null for a page without any. Prose is text outside
 * links, long runs before short ones (text density, as Readability and Boilerpipe use it, in one walk). The page's
 * chrome must have been removed.
 */
export function densestBlock($: Dom): DomElement | null {
  const prose = new Map<DomElement, number>();
  const root = $('body')[0] ?? $.root().children()[0];
  if (!root) return null;
  const roots = $('body').length > 0 ? [root] : $.root().children().toArray();
  const total = roots.reduce((sum, element) => sum + measure(element, prose), 0);
  if (total === 0) return null;
  let block = roots.reduce((best, element) => (weight(prose, element) > weight(prose, best) ? element : best), root);
  for (let next = mainChild(block, prose); next; next = mainChild(block, prose)) block = next;
  return block;
}

function mainChild(block: DomElement, prose: Map<DomElement, number>): DomElement | null {
  const enough = weight(prose, block) * MAIN_SHARE;
  const children = block.childNodes.filter(isElement);
  const child = children.find((one) => weight(prose, one) >= enough && enough > 0);
  if (!child || LEAVES.has(child.name)) return null;
  const alike = children.some((one) => one !== child && isAlike(one, child) && weight(prose, one) >= MIN_SECTION);
  return alike ? null : child;
}

/** Sections of one text stand side by side in elements of one kind. */
function isAlike(one: DomElement, other: DomElement): boolean {
  const kinds = new Set(kindsOf(other));
  return one.name === other.name && kindsOf(one).some((kind) => kinds.has(kind));
}

function kindsOf(element: DomElement): string[] {
  return (element.attribs.class ?? '').split(/\s+/).filter((kind) => kind !== '' && !LAYOUT.test(kind));
}

function weight(prose: Map<DomElement, number>, element: DomElement): number {
  return prose.get(element) ?? 0;
}

function measure(node: DomNode, prose: Map<DomElement, number>, run = PROSE_RUN): number {
  if (node.type === 'text') {
    const length = foldSpace(node.data).length;
    return length >= run ? length : length * SHORT_RUN_WEIGHT;
  }
  if (!isElement(node) || SILENT.has(node.name)) return 0;
  const inner = node.name === 'li' ? ITEM_RUN : run;
  const inside = node.childNodes.reduce((sum, child) => sum + measure(child, prose, inner), 0);
  const own = node.name === 'a' ? 0 : inside;
  prose.set(node, own);
  return own;
}
