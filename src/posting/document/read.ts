import { NotAPostingError } from '../../errors.js';
import { detectLanguage } from '../../matching/language.js';
import type { PageContent, Posting } from '../../model.js';
import { readHeaderLine } from '../../text/header-line.js';
import { linesOf } from '../../text/lines.js';
import { expiryWarning } from '../../text/page-warnings.js';
import { UNTOLD } from '../../text/untold.js';
import type { Vocabulary } from '../../vocabulary/open.js';
import { inferredTitleIn } from '../context/inferred-title.js';
import { findSections } from '../sections/sections.js';
import { isFrontMatter } from '../sentence/sentence.js';
import { type FrontMatter, readFrontMatter, toDocument } from './frontmatter.js';
import { postingSigns } from './recognise.js';

/** The languages whose signs of a posting the tables hold. */
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'und']);

const titleIn = (text: string, posting: Pick<Posting, 'sections'>): string | null => {
  const section = posting.sections.find(({ kind }) => kind === 'title');
  if (!section) return null;
  const line = linesOf(text.slice(section.start, section.end)).find((one) => one.text.trim() !== '')?.text ?? '';
  return line.replace(/^\s*#+\s*|\*\*|__/g, '').trim() || null;
};

/** Whether front matter tells more than any text's could, as what was read from a page does. */
const isPosting = ({ title: _, url: __, warnings: ___, ...facts }: FrontMatter): boolean =>
  Object.values(facts).some((fact) => fact !== null);

/** A posting without a title is called by the job that it says it seeks. */
const titleInferred = (text: string, posting: Pick<Posting, 'sections'>, vocabulary: Vocabulary): string | null => {
  const span = inferredTitleIn({ text, sections: posting.sections }, vocabulary);
  return span && text.slice(span.start, span.end).trim();
};

const describe = (text: string, vocabulary: Vocabulary): { posting: Posting; body: string; declared: boolean } => {
  const { facts: told, bodyStart } = readFrontMatter(text);
  const { fetchedAt, ...facts } = told ?? { ...UNTOLD, fetchedAt: null, warnings: [] };
  const body = text.slice(bodyStart);
  const sections = findSections(text, bodyStart, vocabulary);
  const line = facts.title ?? titleIn(text, { sections });
  // "Fennel | Data Engineer | Ghent | Full-time": such a first line tells more than a title.
  const header = facts.hiringOrganization === null && line?.includes(' | ') ? readHeaderLine(line) : UNTOLD;
  const described = {
    title: header.title ?? line ?? titleInferred(text, { sections }, vocabulary),
    hiringOrganization: facts.hiringOrganization ?? header.hiringOrganization,
    jobLocation: facts.jobLocation ?? header.jobLocation,
    employmentType: facts.employmentType ?? header.employmentType,
  };
  const warnings = [...facts.warnings, ...expiryWarning(facts.validThrough, fetchedAt)];
  const posting = { ...facts, ...described, warnings, language: detectLanguage(body, vocabulary), text, sections };
  return { posting, body, declared: told !== null && isPosting(told) };
};

/**
 * A posting from its text: Markdown, with or without front matter, or plain text. Spans are into the text as given. A
 * text whose front matter does not say that it is a posting must read like one. Throws NotAPostingError when it does
 * not; `name` is what the message calls it.
 */
export const postingFromText = (text: string, name: string, vocabulary: Vocabulary): Posting => {
  const { posting, body, declared } = describe(text, vocabulary);
  if (declared || !KNOWN_LANGUAGES.has(posting.language)) return posting;
  const { found, wanted } = postingSigns(body, posting.sections, vocabulary);
  if (found < wanted) {
    throw new NotAPostingError(
      `${name} does not read like a job posting (nothing asked for, no duties, no offer); give the posting's full text.`,
    );
  }
  return posting;
};

/**
 * A posting from a page that a reader has taken apart. Its text is the document that `ats fetch` prints and saves, read
 * as that file would be, so that a posting and its saved copy are one. `fetchedAt` is a day, YYYY-MM-DD, or null for a page
 * from a file.
 */
export const postingFromPage = (page: PageContent, fetchedAt: string | null, vocabulary: Vocabulary): Posting =>
  describe(toDocument(page, fetchedAt), vocabulary).posting;

/** A posting's own text, after its front matter: what its digest is taken of. */
export const bodyOf = ({ text, sections }: Pick<Posting, 'text' | 'sections'>): string =>
  text.slice(sections.find(isFrontMatter)?.end ?? 0);
