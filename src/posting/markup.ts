const COMMENTS = /<!--[\s\S]*?-->/g;
const MARKS = /\*{1,3}|_{2,3}|`+|(?<=\])\([^()\s]*\)|[[\]]/g;
const BULLETS = /^([ \t]*)[-*+](?=[ \t])/gm;

/**
 * A posting with its comments and Markdown signs of emphasis and links blanked: the same length, so that offsets hold. A bullet is
 * written "•", which ends a clause as "-" does not: "no SQL" says nothing about the next item.
 */
export const maskMarkup = (text: string): string =>
  text
    .replace(COMMENTS, (comment) => comment.replace(/[^\r\n]/g, ' '))
    .replace(BULLETS, '$1•')
    .replace(MARKS, (marks) => ' '.repeat(marks.length));
