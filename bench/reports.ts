import { analyse } from '#dist/analyse.js';
import type { Coverage } from '#dist/coverage/schema.js';
import { prepareCv } from '#dist/cv/prepared.js';
import { readCv } from '#dist/cv/read.js';
import { postingFromText } from '#dist/posting/document/read.js';
import { formAt, type Lexicon } from '#dist/vocabulary/lexicon.js';
import type { Vocabulary } from '#dist/vocabulary/open.js';
import { CLOCK } from './judging.js';

const START = '# Engineer\n\nWe are hiring, and the successful candidate may apply at any hour.\n\n## Requirements\n\n';

/** The names of so many concepts, taken evenly: what a posting may ask for. */
const namesOf = (lexicon: Lexicon, count: number): string[] => {
  const names = new Set<string>();
  const every = Math.floor(lexicon.forms.count / (2 * count));
  for (let form = 0; form < lexicon.forms.count && names.size < count; form += every) {
    const { concept } = formAt(lexicon, form);
    if (concept && concept.kind !== 'role') names.add(concept.prefLabel);
  }
  return [...names];
};

/** A judged posting, with what a report needs besides. */
export interface Judged {
  coverage: Coverage;
  posting: string;
  cv: string;
}

/** The coverage of a posting that asks for about so many terms by a CV that shows every other of them. */
export const judgeMany = (count: number, vocabulary: Vocabulary): Judged => {
  const names = namesOf(vocabulary.lexicon, count);
  const posting = `${START}${names.map((name) => `- Hands-on experience with ${name} in production\n`).join('')}`;
  const shown = names.filter((_, i) => i % 2 === 0);
  const cv = `# Some One\n\n## Work\n\n${shown.map((name) => `* Ran ${name} for two clients\n`).join('')}`;
  const coverage = analyse(
    postingFromText(posting, 'posting.md', vocabulary),
    prepareCv(readCv(cv, 'cv.md', vocabulary.cv), [], vocabulary),
    { vocabulary, tool: { name: 'ats', version: '0.0.0' }, clock: CLOCK },
  );
  return { coverage, posting, cv };
};

const PLAIN = { width: 80, color: 0, quiet: false, all: false, explain: false } as const;

/** Every report by name: loading it gives what draws it. */
export const REPORTS: readonly (readonly [string, () => Promise<(judged: Judged) => string>])[] = [
  [
    'json',
    async () => {
      const { renderJson } = await import('#dist/report/json.js');
      return ({ coverage }) => renderJson(coverage);
    },
  ],
  [
    'terminal',
    async () => {
      const { renderTerminal } = await import('#dist/report/terminal.js');
      return ({ coverage }) => renderTerminal(coverage, PLAIN);
    },
  ],
  [
    'terminal, --all',
    async () => {
      const { renderTerminal } = await import('#dist/report/terminal.js');
      return ({ coverage }) => renderTerminal(coverage, { ...PLAIN, all: true });
    },
  ],
  [
    'markdown',
    async () => {
      const { renderMarkdown } = await import('#dist/report/markdown/report.js');
      return ({ coverage }) => renderMarkdown(coverage, { quiet: false, all: false, explain: false });
    },
  ],
  [
    'html',
    async () => {
      const { renderHtml } = await import('#dist/report/html/page.js');
      return ({ coverage, posting, cv }) => renderHtml(coverage, { posting, cv, cvLanguage: 'en' });
    },
  ],
];
