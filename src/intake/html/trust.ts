import { foldSpace } from './parse.js';
import { readsLikePosting } from './words.js';

const FRAGMENT_SHARE = 0.5;
/** A block that is longer by less than a third has controls or a footer beside the description. */
const PART_SHARE = 0.75;
const SAME_TEXT_SHARE = 0.8;
const MIN_FLAT = 600;
const SHINGLE = 5;
const SAMPLES = 12;
const TEASER = 400;

/**
 * Whether a marked-up description is only a part of the page's main block: under half of it, and found in it; or nearly
 * all of it is found there, and what the block has beside it reads like a posting too.
 */
export function isFragment(description: string, block: string): boolean {
  if (description.length >= block.length * PART_SHARE) return false;
  const share = overlap(description, block);
  if (description.length < block.length * FRAGMENT_SHARE) {
    return description.length < TEASER || share >= FRAGMENT_SHARE;
  }
  return share >= SAME_TEXT_SHARE && readsLikePosting(rest(description, block));
}

/** The lines of a block that a description does not hold. */
function rest(description: string, block: string): string {
  const told = plain(description);
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => !told.includes(plain(line).trim())).join('\n');
}

/** Whether a marked-up description is the main block's text with its lines lost. */
export function isFlat(description: string, block: string): boolean {
  const flat = description.length >= MIN_FLAT && !description.includes('\n');
  return (
    flat &&
    block.includes('\n') &&
    block.length >= description.length * SAME_TEXT_SHARE &&
    overlap(description, block) >= FRAGMENT_SHARE
  );
}

/** The share of a text's word runs, sampled evenly, that another text holds. */
function overlap(part: string, whole: string): number {
  const words = plain(part).split(' ');
  const text = plain(whole);
  const step = Math.max(1, Math.floor((words.length - SHINGLE) / SAMPLES));
  const runs: string[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i += step) runs.push(words.slice(i, i + SHINGLE).join(' '));
  return runs.length === 0 ? 0 : runs.filter((run) => text.includes(run)).length / runs.length;
}

function plain(markdown: string): string {
  return foldSpace(markdown.replace(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase();
}
