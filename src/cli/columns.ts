/** Where the width is not known, as in a pipe. */
const USUAL = 80;

/** The columns of the terminal that standard output is, or COLUMNS; a terminal that says it has none does not know. */
export const columnsHere = (): number => process.stdout.columns || Number(process.env.COLUMNS) || USUAL;
