import { availableParallelism } from 'node:os';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';

/** Throws commander's InvalidArgumentError for what is no address of the web. */
const toAddress = (text: string): string => {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('Give an address that begins with https://.');
};

/** The posting that a command is about. */
export const postingArgument = (): Argument =>
  new Argument(
    '<posting>',
    'a file (text, Markdown, HTML, PDF, DOCX, JSON), an http(s) address, or - for standard input',
  );

/** Options that several commands share. */
export const cvOption = (): Option =>
  new Option('--cv <file>', 'the CV (Markdown, text, HTML, DOCX, PDF, JSON Resume), or - for standard input').default(
    'cv/sector-growth.md',
  );

export const factsOption = (): Option =>
  new Option('--facts <file>', 'the ledger of facts behind the CV (default: facts.yaml beside the CV)');

export const lexiconOption = (): Option =>
  new Option('--lexicon <file>', 'a private lexicon, merged with the built-in vocabulary; may be repeated').argParser(
    (file: string, files: string[] = []) => [...files, file],
  );

export const noColorOption = (): Option =>
  new Option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are respected too)');

export const urlOption = (): Option =>
  new Option('--url <address>', 'the address that a saved page or API answer came from').argParser(toAddress);

export const allowPrivateOption = (): Option =>
  new Option('--allow-private', 'fetch from a private address or another port (a page you serve yourself)');

export const refreshOption = (): Option =>
  new Option('--refresh', 'fetch the address anew, though a copy is younger than 24 hours');

export const noCacheOption = (): Option => new Option('--no-cache', 'fetch the address anew, and keep no copy');

/** A month, "2026-12". Throws commander's InvalidArgumentError otherwise. */
const toMonth = (text: string): string => {
  if (/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('Give a year and a month, such as 2026-12.');
};

export const asOfOption = (): Option =>
  new Option('--as-of <month>', 'the month that “present” means (default: the posting’s, else this one)').argParser(
    toMonth,
  );
/** So many threads at the most, unless told otherwise: each more takes some 100 MB, and they all wait for one reader. */
const MOST_JOBS = 8;

/** How many threads share a large input, unless told otherwise: as many as there are cores. */
export const defaultJobs = (): number => Math.min(MOST_JOBS, availableParallelism());

/** A number of threads. Throws commander's InvalidArgumentError otherwise. */
const toJobs = (text: string): number => {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  if (value > 0) return value;
  throw new InvalidArgumentError('Give a number from 1 on.');
};

export const jobsOption = (): Option =>
  new Option('--jobs <n>', 'how many threads share a large input (default: one for each core)').argParser(toJobs);

/** The options that say which posting is meant and how it is read. */
export const withSource = (command: Command): Command =>
  [
    lexiconOption(),
    ...[urlOption(), refreshOption(), noCacheOption(), allowPrivateOption()].map((option) =>
      option.helpGroup('Where the posting is from:'),
    ),
  ].reduce((built, option) => built.addOption(option), command);

/** A number of points from 0 to 100, with decimals or without. Throws commander's InvalidArgumentError otherwise. */
export const toPoints = (text: string): number => {
  const value = /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value <= 100)) throw new InvalidArgumentError('Give a number from 0 to 100.');
  return value;
};
