import { hash } from 'node:crypto';

/** The SHA-256 of a text's UTF-8, in hexadecimal. */
export const sha256Of = (text: string): string => hash('sha256', text);
