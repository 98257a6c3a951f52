import { toLabel } from '../html/facts.js';
import { isJson, type Json } from '../html/jsonld.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { plainText } from '../html/parse.js';
import { joinMarkdown } from '../html/parts.js';
import { BODY_KEYS, PART_KEYS, PART_TEXT_KEYS, PART_TITLE_KEYS } from './keys.js';

const MAX_HEADING = 200;
const MAX_DEPTH = 4;
const HTML_BLOCK = /<(?:p|li|br|div|h[1-6])\b/i;
/** Shorter values are labels. */
const MIN_PART = 40;
/** Parts of a page, of a mail, or of what other readers are told. */
const NOT_A_PART =
  /seo|meta|social|sharing|privacy|policy|consent|cookie|internal|mail|template|embed|script|footer|form|confirm|thank/i;

/**
 * Takes a posting's object from a board's answer and gives its body as Markdown: the main part, then the further parts
 * under their headings; a part that the body already holds is left out. '' where there is no text.
 */
export function bodyOf(node: Json, titleKey: string | null): string {
  const main = BODY_KEYS.filter((key) => key !== titleKey).find((key) => partText(node[key]) !== '');
  const further = PART_KEYS.filter(([key]) => key !== main && key !== titleKey);
  const known = new Set([main, titleKey, ...further.map(([key]) => key)]);
  const others = Object.keys(node).filter((key) => !known.has(key) && isPart(key, node[key]));
  return joinMarkdown([
    [null, main === undefined ? '' : partText(node[main])],
    ...further.map(([key, heading]) => [heading, partText(node[key])] as const),
    ...others.map(
      (key) =>
        [
          toLabel(node[`${key}_header`] ?? node[`${key}_headline`] ?? node[`${key}Title`]) ?? titled(key),
          partText(node[key]),
        ] as const,
    ),
  ]);
}

/** Whether a value under a key that is not known is a part of the posting: HTML of a few blocks, not written for others. */
function isPart(key: string, value: unknown): boolean {
  return typeof value === 'string' && HTML_BLOCK.test(value) && value.length >= MIN_PART && !NOT_A_PART.test(key);
}

/** A heading from a key: `key_responsibilities`, `idealProfileHtml`. */
function titled(key: string): string {
  const words = key.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').replace(/ (?:html|text|str|description|section)$/i, '');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** A text; a list of texts; parts with a heading and a text; or an object whose values are such parts. */
function partText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return htmlToMarkdown(value);
  if (depth > MAX_DEPTH) return '';
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    if (list.every((one) => typeof one === 'string')) {
      return list.length > 0 ? htmlToMarkdown(`<ul>${list.map((one) => `<li>${String(one)}</li>`).join('')}</ul>`) : '';
    }
    return joined(list.map((one) => partText(one, depth + 1)));
  }
  return isJson(value) ? objectText(value, depth) : '';
}

function objectText(value: Json, depth: number): string {
  const key = PART_TEXT_KEYS.find((one) => isLong(value[one])) ?? PART_TEXT_KEYS.find((one) => isText(value[one]));
  if (key === undefined) {
    const parts = Object.entries(value).filter(([name, one]) => !isText(one) || isPart(name, one));
    return joined(parts.map(([, one]) => partText(one, depth + 1)));
  }
  const heading = headingKey(value, key);
  const title = heading === undefined ? '' : plainText(String(value[heading]));
  const text = partText(value[key], depth + 1);
  return title === '' || text === '' ? text : `## ${title}\n\n${text}`;
}

function headingKey(value: Json, textKey: string): string | undefined {
  return PART_TITLE_KEYS.find((key) => {
    const title = value[key];
    return key !== textKey && typeof title === 'string' && title.trim() !== '' && title.length <= MAX_HEADING;
  });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && value.length > MAX_HEADING;
}

function joined(parts: string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
