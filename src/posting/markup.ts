const MARKS = /\*{1,3}|_{2,3}|`+|(?<=\])\([^()\s]*\)|[[\]]/g;

/** A posting with its Markdown signs of emphasis and links blanked: the same length, so that offsets hold. */
export const maskMarkup = (text: string): string => text.replace(MARKS, (marks) => ' '.repeat(marks.length));
