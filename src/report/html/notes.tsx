import type { VNode } from 'preact';
import type { Part } from './parts.js';
import { placeOf, type Report } from './report.js';

/** What the posting asks for that no lexicon knows; null where it knows all. */
export const unknownOf = (report: Report): Part | null => {
  const { unknownTerms } = report.coverage;
  const [first] = unknownTerms;
  if (!first) return null;
  const body = (
    <>
      <ul class="flow">
        {unknownTerms.map(({ text, line }) => (
          <li>
            {text} {placeOf('posting', line, report)}
          </li>
        ))}
      </ul>
      <p class="from">
        Know one? <code>{`ats lexicon add "${first.text}"`}</code>
      </p>
    </>
  );
  return { id: 'unknown', title: 'Unknown to the lexicon', meaning: 'Asked for, but not scored.', body };
};

/** How the page came to be, and what its number is not. */
export const footOf = ({ coverage }: Report): VNode => {
  const { tool, lexiconVersion, posting, cv } = coverage;
  return (
    <footer>
      <p>
        The number is the covered share of what this posting asks for, weighted by how it asks. It is no vendor’s “ATS
        score”: none exists outside the vendor that printed it.
      </p>
      <p>
        {`${tool.name} ${tool.version} · lexicon ${lexiconVersion} · posting ${posting.sha256.slice(0, 12)} · CV ${cv.sha256.slice(0, 12)}`}
      </p>
    </footer>
  );
};
