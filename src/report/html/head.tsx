import type { VNode } from 'preact';
import type { Coverage } from '../../coverage/schema.js';
import { sinceWords } from '../diff/since.js';
import { companyOf } from '../job.js';
import { wholePoints } from '../numbers.js';
import { langOf, type Report } from './report.js';
import { barOf, sumPicture } from './sum-picture.js';

/** The parts of a score, in the order and by the names that pages show them. */
export const PARTS: readonly (readonly [keyof Coverage['parts'], string])[] = [
  ['required', 'Required'],
  ['preferred', 'Preferred'],
  ['hard', 'Hard skills'],
  ['soft', 'Soft skills'],
  ['literal', 'Word for word'],
];

/** The posting's address: a link only where it leads to the web. */
const addressOf = (url: string): VNode =>
  /^https?:\/\//i.test(url) && URL.canParse(url) ? (
    <a href={url} rel="noreferrer noopener">
      {url}
    </a>
  ) : (
    <span>{url}</span>
  );

const scoreOf = ({ coverage: { score, counts }, since }: Report): VNode => {
  const counted = `${counts.terms} ${counts.terms === 1 ? 'term' : 'terms'} asked for`;
  return score === null ? (
    <p class="score nothing">
      <strong>Nothing to measure</strong> <span>{`${since ? `${sinceWords(since).trim()} · ` : ''}${counted}`}</span>
    </p>
  ) : (
    <p class="score">
      <span class="label">Coverage</span> <strong>{wholePoints(score)}</strong>{' '}
      <span>{`of 100${since ? sinceWords(since) : ''} · ${counted}`}</span>
    </p>
  );
};

const partsOf = ({ parts }: Coverage): VNode => (
  <dl class="parts">
    {PARTS.map(([name, title]) => {
      const value = parts[name];
      return (
        <div>
          <dt>{title}</dt>
          <dd>
            {wholePoints(value)}
            {value !== null && barOf(value)}
          </dd>
        </div>
      );
    })}
  </dl>
);

/** The head of the page: the job, the score, the picture of its sum, and its parts. */
export const headOf = (report: Report): VNode => {
  const { coverage } = report;
  const { title, url } = coverage.posting;
  const company = companyOf(coverage.posting);
  return (
    <header class="top">
      {company !== null && (
        <p class="company" dir="auto">
          {company}
        </p>
      )}
      <h1 {...langOf('posting', report)} dir="auto">
        {title ?? 'Untitled posting'}
      </h1>
      <p class="from">
        {url !== null && addressOf(url)}
        <span>{`CV: ${coverage.cv.path}, as of ${coverage.asOf}`}</span>
      </p>
      {scoreOf(report)}
      {coverage.sum.length > 0 && (
        <>
          {sumPicture(report)}
          {partsOf(coverage)}
        </>
      )}
    </header>
  );
};
