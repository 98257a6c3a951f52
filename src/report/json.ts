/** Any result as JSON text: two spaces, keys in the order they were made in, one line break at the end. */
export const renderJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
