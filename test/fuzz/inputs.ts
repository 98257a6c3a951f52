import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changed, heapOf, partOf, pieceOf } from './pieces.js';
import type { Random } from './random.js';

/** How a posting is given: as a text, or as bytes of a type that a reader takes apart. */
export type Kind = 'text' | 'html' | 'jsonld' | 'json' | 'xml' | 'bytes';

export const KINDS: readonly [Kind, ...Kind[]] = ['text', 'text', 'text', 'html', 'jsonld', 'json', 'xml', 'bytes'];

/** What one case is made from. `cv` and `ledger` are null for those that are judged by the usual ones. */
export interface Input {
  kind: Kind;
  posting: string;
  cv: string | null;
  ledger: string | null;
}

/** The project's own texts, which the cases are changed from. */
export interface Corpus {
  postings: readonly [string, ...string[]];
  cv: string;
  ledger: string;
}

/** Reads them from the project's root. */
export const readCorpus = (root: string): Corpus => {
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  const [first = '', ...others] = readdirSync(join(root, 'jobs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => read('jobs', name));
  return { postings: [first, ...others], cv: read('cv', 'sector-growth.md'), ledger: read('cv', 'facts.yaml') };
};

const HEAD = 'We are hiring, and the successful candidate may apply at any hour.\n\n';

const textOf = ({ postings }: Corpus, random: Random): string => {
  if (random.oneIn(6)) return HEAD + heapOf(random);
  const text = partOf(random.pick(postings), random);
  const front = random.oneIn(5)
    ? `---\ntitle: ${pieceOf(random)}\n${pieceOf(random)}: ${pieceOf(random)}\nurl: https://x.example/${pieceOf(random)}\n---\n`
    : '';
  return front + (random.oneIn(2) ? HEAD : '') + changed(text, random);
};

const TAGS: readonly [string, ...string[]] = [
  'p',
  'div',
  'li',
  'h2',
  'h3',
  'b',
  'td',
  'main',
  'section',
  'template',
  'svg',
];

/** Lines as a page's elements, well formed or not. */
const markedUp = (text: string, random: Random): string =>
  text
    .split('\n')
    .map((line) => {
      const tag = random.pick(TAGS);
      return `<${tag}${random.oneIn(9) ? ` class="${pieceOf(random)}"` : ''}>${line}${random.oneIn(9) ? '' : `</${tag}>`}`;
    })
    .join('\n');

/** What tells a page's text as a posting, whatever else stands in it. */
const BODY = `<p>${HEAD.trim()} You will look after the pipelines of a small shop, with experience of TypeScript and the skills to explain it.</p>`;

const htmlOf = (text: string, random: Random): string => {
  const page = `<!doctype html><html><head><title>Engineer at Fennel</title></head><body><h1>Engineer</h1><main>${BODY}<h2>Requirements</h2>${markedUp(text, random)}</main></body></html>`;
  return random.oneIn(2) ? changed(page, random) : page;
};

const dataOf = (text: string, random: Random): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: random.oneIn(4) ? pieceOf(random) : 'Orchard Engineer',
  hiringOrganization: random.oneIn(5) ? pieceOf(random) : { name: `Fennel ${pieceOf(random)}` },
  description: random.oneIn(2) ? markedUp(text, random) : text,
  datePosted: random.oneIn(3) ? pieceOf(random) : '2026-03-01',
  jobLocation: random.oneIn(3) ? [pieceOf(random)] : { address: { addressLocality: pieceOf(random) } },
  [pieceOf(random)]: pieceOf(random),
});

const GIVEN: Readonly<Record<Kind, (text: string, random: Random) => string>> = {
  text: (text) => text,
  html: htmlOf,
  jsonld: (text, random) =>
    `<!doctype html><html><body><script type="application/ld+json">${random.oneIn(3) ? changed(JSON.stringify(dataOf(text, random)), random) : JSON.stringify(dataOf(text, random))}</script><h1>Engineer</h1>${BODY}${markedUp(text, random)}</body></html>`,
  json: (text, random) => {
    const data = JSON.stringify(random.oneIn(4) ? [dataOf(text, random)] : dataOf(text, random));
    return random.oneIn(4) ? changed(data, random) : data;
  },
  xml: (text, random) =>
    changed(
      `<?xml version="1.0"?><job><title>Engineer</title><description>${markedUp(text, random)}</description></job>`,
      random,
    ),
  bytes: (text) => text,
};

const ENTRY = 'facts:\n  - {id: boxes, statement: Ran Docker., origin: stated, concepts: [docker]}\n';

const ledgerOf = ({ ledger }: Corpus, random: Random): string => changed(random.oneIn(3) ? ENTRY : ledger, random);

/** A text as it comes from a file, which can hold no half of a pair. */
const asFile = (text: string): string => Buffer.from(text).toString();

/** The input of a case. */
export const inputOf = (corpus: Corpus, random: Random): Input => {
  const kind = random.pick(KINDS);
  const posting = GIVEN[kind](textOf(corpus, random), random);
  const cv = random.oneIn(4) ? asFile(changed(partOf(corpus.cv, random), random)) : null;
  return { kind, posting, cv, ledger: random.oneIn(8) ? asFile(ledgerOf(corpus, random)) : null };
};

/** An input's bytes: what no text is, one of so many bytes changed. */
export const bytesOf = ({ kind, posting }: Input, random: Random): Uint8Array => {
  const bytes = Buffer.from(posting);
  if (kind === 'bytes')
    for (let left = random.below(4); left > 0; left--) bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
};
