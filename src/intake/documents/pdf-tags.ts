/** What the file itself says a piece of text is. Files from Word and browsers mostly say, and mostly rightly. */
export interface Tag {
  kind: 'text' | 'heading' | 'item';
  /** How deep in lists. */
  depth: number;
  /** Pieces of one paragraph, heading or item share a block; blocks count up in reading order. */
  block: number;
  /** The list item and the table row and cell it stands in, each by a number of its own. */
  item: number | null;
  row: number | null;
  cell: number | null;
  /** The bullet or number before an item. */
  label: boolean;
  /** The item begins here, with its label, and not on the page before. */
  begins: boolean;
}

/** A node of the structure tree as pdf.js gives it: an element with a role, or a reference to marked content. */
export interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

const HEADING = /^(?:H[1-6]?|Title)$/;
/** Elements that part blocks; all others (Span, Link, NonStruct …) are within one. */
const BLOCK =
  /^(?:P|Div|Sect|Art|Part|BlockQuote|Caption|LI|LBody|L|TR|TD|TH|Table|TOCI?|Note|Figure|Aside|Title|H[1-6]?)$/;

interface Walk {
  tags: Map<string, Tag>;
  next: number;
}

/** Takes the structure tree of a page and gives the tag of each marked content by its id, in reading order. */
export function tagsOf(tree: StructNode): Map<string, Tag> {
  const walk: Walk = { tags: new Map(), next: 1 };
  visit(walk, tree, {
    kind: 'text',
    depth: 0,
    block: 0,
    item: null,
    row: null,
    cell: null,
    label: false,
    begins: false,
  });
  return walk.tags;
}

function visit(walk: Walk, node: StructNode, outer: Tag): void {
  if (node.type === 'content' && node.id !== undefined) {
    walk.tags.set(node.id, { ...outer });
    return;
  }
  const role = node.role ?? '';
  const inner = enter(walk, role, node, outer);
  for (const child of node.children ?? []) visit(walk, child, inner);
  // What follows a block within the same element is another block.
  if (BLOCK.test(role)) outer.block = walk.next++;
}

function enter(walk: Walk, role: string, node: StructNode, outer: Tag): Tag {
  const inner = { ...outer };
  if (BLOCK.test(role)) inner.block = walk.next++;
  if (HEADING.test(role)) inner.kind = inner.kind === 'item' ? 'item' : 'heading';
  if (role === 'L') inner.depth++;
  if (role === 'Lbl') inner.label = true;
  if (role === 'TR') inner.row = walk.next++;
  if (role === 'TD' || role === 'TH') inner.cell = walk.next++;
  if (role === 'LI') {
    inner.kind = 'item';
    inner.item = walk.next++;
    inner.begins = node.children?.some((child) => child.role === 'Lbl') ?? false;
  }
  return inner;
}
