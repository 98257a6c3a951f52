/** Emphasis, code, and of a link all but its words; square brackets that are no link are the posting's own. */
const MARKS = /\*{1,3}|_{2,3}|`+|\[(?=[^[\]\n]{0,300}\]\([^()\s]*\))|\]\([^()\s]*\)/g;
const BULLETS = /^([ \t]*)[-*+](?=[ \t])/gm;

/** Blanks comments; one that is never closed is text. Searched for by index: a pattern would look ahead from each. */
const withoutComments = (text: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, start), text.slice(start, end + 3).replace(/[^\r\n]/g, ' '));
    at = end + 3;
  }
};

/**
 * A posting with its comments and Markdown signs of emphasis and links blanked: the same length, so that offsets hold. A
 * bullet is written "•", which ends a clause as "-" does not: "no SQL" says nothing about the next item.
 */
export const maskMarkup = (text: string): string =>
  withoutComments(text)
    .replace(BULLETS, '$1•')
    .replace(MARKS, (marks) => ' '.repeat(marks.length));

/** What may be more than words and single spaces. */
const MARKED = /[*_`[\]<]|\s\s|[^\S ]/;

/** The words of a part of such a text, a space between them, without what marks them up: of a link that is cut, its half. */
export const unmarked = (part: string): string =>
  MARKED.test(part)
    ? maskMarkup(part)
        .replace(/[[\s]+/g, ' ')
        .trim()
    : part;
