import { isJson, type Json } from '../html/jsonld.js';
import { htmlToMarkdown } from '../html/markdown.js';
import { plainText } from '../html/parse.js';
import { joinMarkdown } from '../html/parts.js';
import { BODY_KEYS, PART_KEYS, PART_TEXT_KEYS, PART_TITLE_KEYS } from './keys.js';

const MAX_HEADING = 200;
const MAX_DEPTH = 4;

/**
 * Takes a posting's object from a board's answer and gives its body as Markdown: the main part, then the further parts
 * under their headings; a part that the body already holds is left out. '' where there is no text.
 */
export function bodyOf(node: Json, titleKey: string | null): string {
  const main = BODY_KEYS.filter((key) => key !== titleKey).find((key) => partText(node[key]) !== '');
  const further = PART_KEYS.filter(([key]) => key !== main && key !== titleKey);
  return joinMarkdown([
    [null, main === undefined ? '' : partText(node[main])],
    ...further.map(([key, heading]) => [heading, partText(node[key])] as const),
  ]);
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
  if (key === undefined)
    return joined(Object.values(value).map((one) => (isText(one) ? '' : partText(one, depth + 1))));
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
