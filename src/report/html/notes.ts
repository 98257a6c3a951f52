import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeOf } from './ids.js';
import { type Report, section } from './report.js';

/** What the reader should know before trusting the score. */
export const warningsOf = ({ coverage }: Report): ElementContent[] =>
  coverage.warnings.length === 0
    ? []
    : [
        h('aside.warnings', { ariaLabel: 'Warnings' }, [
          h(
            'ul',
            coverage.warnings.map(({ message }) => h('li', message)),
          ),
        ]),
      ];

/** What the posting asks for that no lexicon knows. */
export const unknownOf = ({ coverage, places }: Report): ElementContent[] => {
  const { unknownTerms } = coverage;
  const [first] = unknownTerms;
  if (!first) return [];
  return [
    section(
      'unknown',
      'Unknown to the lexicon',
      'Asked for, but not scored.',
      h(
        'ul.flow',
        unknownTerms.map(({ text, line }) => h('li', [`${text} `, placeOf('posting', line, places)])),
      ),
      h('p.from', ['Know one? ', h('code', `ats lexicon add "${first.text}"`)]),
    ),
  ];
};

/** How the page came to be, and what its number is not. */
export const footOf = ({ coverage }: Report): ElementContent => {
  const { tool, lexiconVersion, posting, cv } = coverage;
  return h('footer', [
    h(
      'p',
      'The number is the covered share of what this posting asks for, weighted by how it asks. It is no vendor’s “ATS score”: none exists outside the vendor that printed it.',
    ),
    h(
      'p',
      `${tool.name} ${tool.version} · lexicon ${lexiconVersion} · posting ${posting.sha256.slice(0, 12)} · CV ${cv.sha256.slice(0, 12)}`,
    ),
  ]);
};
