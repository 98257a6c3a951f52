/** Whether a source is an address to fetch, and not a path. */
export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);
