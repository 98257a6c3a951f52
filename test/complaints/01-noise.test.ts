import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { understandText } from '../support/understand.js';

const CV = cvOf(['Ran Docker in production', 'Kept the data in Postgres, with care for yoga and Python']);

const POSTING = `# Data Engineer

Larkspur Commerce is hiring for its office in Ghent.

## Requirements

- Docker in production
- PostgreSQL

## Nice to have

- Terraform
`;

/** Everything a posting asks for: the ids of its items, and the unknown names. */
const asked = async (posting: string): Promise<string[]> => {
  const unknown = understandText(posting).unknownTerms;
  const { items } = coverageOf({ posting, cv: CV });
  return [...items.map(({ id }) => id), ...unknown.map(({ text }) => `? ${text}`)];
};

/** Checks that a text added to the posting changes nothing of what it asks for, and nothing of the judgement. */
const expectSilent = async (added: string): Promise<void> => {
  const { items, score, parts, checks, suggestions } = coverageOf({ posting: POSTING, cv: CV });
  const more = coverageOf({ posting: POSTING + added, cv: CV });
  expect(more).toMatchObject({ items, score, parts, checks, suggestions });
  expect(more.items).toHaveLength(items.length);
  expect(await asked(POSTING + added)).toEqual(await asked(POSTING));
};

const BENEFITS = [
  '401k with company match',
  '401(k) matching, HSA and FSA',
  'Gym membership and yoga classes',
  'Free yoga on Fridays',
  'On-site gym, sauna and table tennis',
  'Medical, dental and vision insurance',
  'Unlimited PTO and paid parental leave',
  'Stock options and an annual bonus',
  'A MacBook Pro and a budget for books',
  'Learning budget for AWS certificates',
  'Python meet-ups, Kubernetes conferences and a subscription to GitHub Copilot',
  'Company car and fuel card',
  'Pension scheme and life assurance',
  'Employee assistance programme',
  'Bike-to-work scheme',
  'Relocation package',
  'Competitive salary of 60.000 EUR',
  'Team events in Barcelona, by train',
  'Childcare vouchers',
  'Home office allowance',
];

const LEGAL = [
  'Larkspur Commerce is an equal opportunity employer.',
  'We do not discriminate on the basis of race, religion, colour, national origin, gender, age or disability.',
  'All qualified applicants will receive consideration for employment.',
  'If you need a reasonable accommodation, write to us at jobs@larkspur.example.',
  'We participate in E-Verify.',
  'We celebrate diversity and are committed to an inclusive environment for all employees.',
  'Women and people of colour are strongly encouraged to apply.',
  'Applicants with arrest records are considered under the Fair Chance Act.',
  'This employer does not use AI to screen applicants.',
];

describe('complaint 1: noise as keywords', () => {
  test.each(BENEFITS)('a benefit asks for nothing: %s', async (line) => {
    await expectSilent(`\n## What we offer\n\n- ${line}\n`);
  });

  test.each([
    ['What we offer'],
    ['Benefits & perks'],
    ['Perks'],
    ['Compensation and benefits'],
    ["What's in it for you"],
  ])('nor do all of them, under “%s”', async (heading) => {
    await expectSilent(`\n## ${heading}\n\n${BENEFITS.map((line) => `* ${line}\n`).join('')}`);
  });

  test.each(LEGAL)('a legal sentence asks for nothing: %s', async (line) => {
    await expectSilent(`\n## Equal opportunity\n\n${line}\n`);
  });

  test.each(LEGAL)('nor without a heading of its own: %s', async (line) => {
    expect(await asked(`${POSTING}\n${line}\n`)).toEqual(await asked(POSTING));
  });

  test.each([
    ['401k with company match'],
    ['Gym membership and yoga classes'],
    ['Medical, dental and vision insurance'],
    ['Unlimited PTO and paid parental leave'],
    ['Stock options and an annual bonus'],
    ['Competitive salary of 60.000 EUR'],
  ])('nor a benefit that stands among the requirements: %s', async (line) => {
    expect(await asked(postingOf(['Docker', line]))).toEqual(await asked(postingOf(['Docker'])));
  });

  test.each([
    ['Strong track record of success'],
    ['A passion for excellence'],
    ['Other duties as assigned'],
    ['What you will bring to the table'],
    ['Someone who cares'],
    ['And so much more!'],
    ['Apply now at jobs@larkspur.example'],
    ['Visit https://larkspur.example/careers/docker-kubernetes'],
    ['Monday to Friday, 9 to 17 CET'],
    ['Based in Ghent, Belgium'],
    ['Reports to the CTO and the VP Sales in EMEA'],
    ['5+ years of experience in a similar role'],
    ['Our Values and our Mission matter'],
    ['Full-time, permanent, from Q3 onwards'],
  ])('a fragment of a sentence is no keyword: %s', async (line) => {
    expect(await asked(postingOf([line]))).toEqual([]);
  });

  test.each([
    ['Senior Python Developer', 'Docker Freight', 'Docker Freight moves boxes.', 'docker'],
    ['React Developer', 'Snowflake Bakery', 'At Snowflake Bakery you will be happy. Snowflake is loved.', 'snowflake'],
    ['Lorry Driver', 'Redis & Sons', 'Redis & Sons sells beer, and Redis is a family.', 'redis'],
    ['Zorblatt Engineer', 'Quibbleworks', 'Quibbleworks makes quibbles. Quibbleworkers are happy.', '? Quibbleworks'],
    ['Zorblatt Engineer', 'Quibbleworks', 'You join as a Zorblatt Engineer.', '? Zorblatt'],
    ['Angular Designer', 'Kafka Coffee', 'Kafka Coffee roasts. The Kafka way is slow.', 'kafka'],
  ])('as %s at %s, its own names are no keywords', async (title, company, body, own) => {
    const posting = `---
title: ${title}
hiringOrganization: ${company}
---

# ${title}

${body}

## Requirements

- Terraform
- You like to work at ${company}
- Experience as a ${title}
`;
    const all = await asked(posting);
    expect(all).toContain('terraform');
    expect(all).not.toContain(own);
    expect(all.filter((one) => one.startsWith('?'))).toEqual([]);
  });
});
