import { type DomElement, type DomNode, isElement } from './parse.js';

/** Elements that hold no text of the posting. */
const SILENT = new Set(
  'head title script style noscript template svg math img picture video audio iframe object embed canvas map form input select textarea button nav dialog progress meter datalist'.split(
    ' ',
  ),
);
const HIDDEN_STYLE = /display:\s*none/i;
const HIDDEN_CLASS = /(?:^|\s)(?:hide|hidden|d-none|is-hidden|visually-hidden|sr-only)(?:\s|$)/;
const SHOWN_WIDER = /(?:^|\s)(?:[a-z]{2}:|d-[a-z]{2}-)(?:block|flex|grid|inline|table)/;
/** Messages have a sentence or two. */
const LONGEST_NOTE = 400;

/** Whether an element shows nothing of a posting: a script, a control, or what is hidden. */
export function isSilent(element: DomElement): boolean {
  const { hidden, style = '', class: classes = '' } = element.attribs;
  return SILENT.has(element.name) || hidden !== undefined || HIDDEN_STYLE.test(style) || isHiddenNote(element, classes);
}

/** A message that a script would show: hidden by its class, at every width, and short. What is long may be a tab. */
function isHiddenNote(element: DomElement, classes: string): boolean {
  return HIDDEN_CLASS.test(classes) && !SHOWN_WIDER.test(classes) && collectText(element).length < LONGEST_NOTE;
}

/** The text in a node, its line breaks kept. */
export function collectText(node: DomNode): string {
  if (node.type === 'text') return node.data;
  if (!isElement(node)) return '';
  return node.name === 'br' ? '\n' : node.childNodes.map(collectText).join('');
}
