import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Coverage } from '../../coverage/schema.js';
import { toUnits } from '../../coverage/score.js';
import { wholePoints } from '../numbers.js';
import { sumOf } from '../sum.js';
import { langOf, type Report } from './report.js';
import { barOf, sumPicture } from './sum-picture.js';

const PARTS: readonly (readonly [keyof Coverage['parts'], string])[] = [
  ['required', 'Required'],
  ['preferred', 'Preferred'],
  ['hard', 'Hard skills'],
  ['soft', 'Soft skills'],
  ['literal', 'Word for word'],
];

/** The posting's address: a link only where it leads to the web. */
const addressOf = (url: string): ElementContent =>
  /^https?:\/\//i.test(url) && URL.canParse(url)
    ? h('a', { href: url, rel: ['noreferrer', 'noopener'] }, url)
    : h('span', url);

const counted = ({ items }: Coverage): string => {
  const units = toUnits(items).length;
  return `${units} ${units === 1 ? 'term' : 'terms'} asked for`;
};

const scoreOf = (coverage: Coverage): ElementContent =>
  coverage.score === null
    ? h('p.score.nothing', [h('strong', 'Nothing to measure'), ' ', h('span', counted(coverage))])
    : h('p.score', [
        h('span.label', 'Coverage'),
        ' ',
        h('strong', wholePoints(coverage.score)),
        ' ',
        h('span', `of 100 · ${counted(coverage)}`),
      ]);

const partsOf = ({ parts }: Coverage): ElementContent =>
  h(
    'dl.parts',
    PARTS.map(([name, title]) => {
      const value = parts[name];
      return h('div', [h('dt', title), h('dd', [wholePoints(value), ...(value === null ? [] : [barOf(value)])])]);
    }),
  );

/** The head of the page: the job, the score, the picture of its sum, and its parts. */
export const headOf = (report: Report): ElementContent => {
  const { coverage, groups } = report;
  const { title, hiringOrganization: by, url } = coverage.posting;
  // A forum's first line may be all the title there is, the company in it.
  const company = by === null || title?.startsWith(by) ? null : by;
  const rows = sumOf(coverage);
  return h('header.top', [
    ...(company === null ? [] : [h('p.company', { dir: 'auto' }, company)]),
    h('h1', { ...langOf('posting', report), dir: 'auto' }, title ?? 'Untitled posting'),
    h('p.from', [...(url === null ? [] : [addressOf(url)]), h('span', `CV: ${coverage.cv.path}`)]),
    scoreOf(coverage),
    ...(rows.length === 0 ? [] : [sumPicture(rows, groups, coverage.score ?? 0), partsOf(coverage)]),
  ]);
};
