import { foldSpace } from './parse.js';

const FRAGMENT_SHARE = 0.5;
const SAME_TEXT_SHARE = 0.8;
const MIN_FLAT = 600;
const SHINGLE = 5;
const SAMPLES = 12;
const TEASER = 400;

/** Whether a marked-up description is only a part of the page's main block: under half of it, and found in it. */
export function isFragment(description: string, block: string): boolean {
  const short = description.length < block.length * FRAGMENT_SHARE;
  return short && (description.length < TEASER || overlap(description, block) >= FRAGMENT_SHARE);
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
