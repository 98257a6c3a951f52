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

/** What Windows takes for a device, whatever ending follows; a file with such a name cannot be read there. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

const NAMELESS = 'posting';

/** A file name for a posting: a file's own name, else company and title, else "posting". */
export const slugOf = (posting: Pick<Posting, 'title' | 'hiringOrganization'>, source: string): string => {
  const file = source !== '-' && !isUrl(source) ? basename(source, extname(source)) : '';
  const described = [posting.hiringOrganization, posting.title].filter(Boolean).join(' ');
  const slug = toSlug(file) || toSlug(described) || NAMELESS;
  return DEVICE.test(slug) ? `${NAMELESS}-${slug}` : slug;
};
