import { NotAPostingError } from '../errors.js';
import type { Knowledge } from '../lexicon/open.js';
import type { PageContent, Posting } from '../model.js';
import { linesOf } from '../text/lines.js';
import { readFrontMatter, toDocument } from './frontmatter.js';
import { postingSigns } from './gate.js';
import { detectLanguage } from './language.js';
import { findSections } from './sections.js';
import { UNTOLD } from './untold.js';

/** The languages whose signs of a posting the tables hold. */
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en', 'es', 'und']);

const titleIn = (text: string, posting: Pick<Posting, 'sections'>): string | null => {
  const section = posting.sections.find(({ kind }) => kind === 'title');
  if (!section) return null;
  const line = linesOf(text.slice(section.start, section.end)).find((one) => one.text.trim() !== '')?.text ?? '';
  return line.replace(/^\s*#+\s*|\*\*|__/g, '').trim() || null;
};

/**
 * A posting from its text: Markdown, with or without front matter, or plain text. Spans are into the text as given.
 * Throws NotAPostingError when it does not read like a posting; `name` is what the message calls it.
 */
export const postingFromText = (text: string, name: string, knowledge: Knowledge): Posting => {
  const { facts, bodyStart } = readFrontMatter(text);
  const language = detectLanguage(text.slice(bodyStart), knowledge);
  const { found, wanted } = postingSigns(text.slice(bodyStart), knowledge);
  if (found < wanted && KNOWN_LANGUAGES.has(language)) {
    throw new NotAPostingError(
      `${name} does not read like a job posting (nothing asked for, no duties, no offer); give the posting's full text.`,
    );
  }
  return describe({ ...(facts ?? UNTOLD), warnings: [] }, text, bodyStart, language, knowledge);
};

/** A posting from a page that a reader has taken apart; its text is the document that `ats fetch` prints. */
export const postingFromPage = (page: PageContent, fetchedAt: string | null, knowledge: Knowledge): Posting => {
  const document = toDocument(page, fetchedAt);
  const { body: _, ...facts } = page;
  return describe(
    facts,
    document,
    readFrontMatter(document).bodyStart,
    detectLanguage(page.body, knowledge),
    knowledge,
  );
};

const describe = (
  facts: Omit<PageContent, 'body'>,
  text: string,
  bodyStart: number,
  language: string,
  knowledge: Knowledge,
): Posting => {
  const sections = findSections(text, bodyStart, knowledge);
  return { ...facts, title: facts.title ?? titleIn(text, { sections }), language, text, sections };
};

/** The posting's own text, after its front matter: what its digest is taken of. */
export const bodyOf = (text: string): string => text.slice(readFrontMatter(text).bodyStart);
