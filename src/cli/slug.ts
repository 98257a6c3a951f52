import { basename, extname } from 'node:path';
import type { Posting } from '../model.js';
import { fold } from '../text/fold.js';
import { isUrl } from './url.js';

const LONGEST = 60;

const toSlug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');

/** A file name for a posting: a file's own name, else company and title, else "posting". */
export const slugOf = (posting: Pick<Posting, 'title' | 'hiringOrganization'>, source: string): string => {
  const file = source !== '-' && !isUrl(source) ? basename(source, extname(source)) : '';
  const described = [posting.hiringOrganization, posting.title].filter(Boolean).join(' ');
  return toSlug(file) || toSlug(described) || 'posting';
};
