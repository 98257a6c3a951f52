/** Whether a source is an address, and not a path; only http and https are fetched. */
export const isUrl = (source: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(source);
