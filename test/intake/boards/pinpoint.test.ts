import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/intake/json/page.js';
import { HTML, TEXT } from './answers.js';
import { claims } from './claims.js';

const HOST = 'https://fennel.pinpointhq.com';
const IDS = ['6547427b-f71c-4ab8-9023-8b519a110616', '40573a01-60ba-4c43-86ac-693f92c921ea'];
const page = (id = IDS[0]) => `${HOST}/en/postings/${id}`;

test.each([page(), `${HOST}/postings/${IDS[0]}`])('%s asks for the page, then the feed', (address) => {
  const feed = { url: `${HOST}/postings.json`, whole: true };
  expect(claims(address)).toEqual([{ board: 'Pinpoint', requests: [{ url: address }, feed] }]);
});
test.each([HOST, `${HOST}/en/postings`, `https://pinpointhq.com/en/postings/${IDS[0]}`])(
  '%s asks for none',
  (address) => {
    expect(claims(address)).toEqual([]);
  },
);

describe('an answer', () => {
  const posting = (id: string, title: string) => ({
    ...{
      id: '547475',
      title,
      url: page(id),
      path: `/en/postings/${id}`,
      description: `<div><!--block-->${HTML}</div>`,
    },
    ...{ key_responsibilities: '<ul><li>Plan</li></ul>', key_responsibilities_header: 'What you do' },
    ...{ skills_knowledge_expertise: '<ul><li>SQL</li></ul>', skills_knowledge_expertise_header: '' },
    ...{ benefits: '<ul><li>Leave</li></ul>', benefits_header: 'We offer ', employment_type_text: 'Full Time' },
    ...{ location: { city: 'Ghent', name: 'Ghent' }, deadline_at: null, compensation_visible: true },
  });
  const data = [posting(IDS[0] ?? '', 'Engineer'), posting(IDS[1] ?? '', 'Cook')];

  test.each([
    [IDS[0], 'Engineer'],
    [IDS[1], 'Cook'],
  ])('holds all postings, of which the address names %s', (id, title) => {
    expect(readJson({ data }, page(id), true)).toMatchObject({
      title,
      hiringOrganization: 'Fennel',
      jobLocation: 'Ghent',
      employmentType: 'Full Time',
      body: `${TEXT}\n\n## What you do\n\n- Plan\n\n## Qualifications\n\n- SQL\n\n## We offer\n\n- Leave`,
    });
  });
  test('without the one asked for is refused', () => {
    expect(() => readJson({ data: data.slice(0, 1) }, page(IDS[1]), true)).toThrow(/list of jobs/);
  });
});
