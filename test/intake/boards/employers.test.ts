import { expect, test } from 'vitest';
import { companyFromAddress } from '../../../src/intake/html/company.js';

test.each([
  ['https://fennel-co.breezy.hr/p/0123-engineer', 'Fennel Co'],
  ['https://fennel.applytojob.com/apply/x/engineer', 'Fennel'],
  ['https://jobs.gem.com/fennel/abc', 'Fennel'],
  ['https://jobs.polymer.co/fennel/12', 'Fennel'],
  ['https://fennel.jobs.cz/detail-pozice', 'Fennel'],
  ['https://fennel.eightfold.ai/careers/job/1', 'Fennel'],
  ['https://app.eightfold.ai/careers/job/1', null],
  ['https://www.jobs.cz/rpd/1', null],
  ['https://breezy.hr/p/1', null],
])('the address %s names the employer %s', (address, employer) => {
  expect(companyFromAddress(address, '')).toBe(employer);
});

test.each([
  ['At FennelCo, we sell spices.', 'FennelCo'],
  ['Fennel Co. sells spices.', 'Fennel Co'],
  ['Fennel, Co sells spices.', 'Fennel, Co'],
  ['fennelco sells spices.', 'Fennelco'],
])('as the text spells it: %s', (text, employer) => {
  expect(companyFromAddress('https://fennelco.breezy.hr/p/1', text)).toBe(employer);
});
