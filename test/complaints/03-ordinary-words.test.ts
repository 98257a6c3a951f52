import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

/** A sentence in everyday words, the technology that it might be taken for, and how a posting asks for that. */
const ORDINARY: [sentence: string, id: string, name: string][] = [
  ['Support our go to market plans.', 'go', 'Go'],
  ['Own the Go-to-Market motion.', 'go', 'Go'],
  ['Go the extra mile for our clients.', 'go', 'Go'],
  ['You go above and beyond.', 'go', 'Go'],
  ['On-the-go access for drivers', 'go', 'Go'],
  ['Rest assured, we answer everybody.', 'rest-api', 'REST API'],
  ['The rest is up to you.', 'rest-api', 'REST API'],
  ['I react well to change.', 'react', 'React'],
  ['React quickly to incidents.', 'react', 'React'],
  ['Able to react under pressure', 'react', 'React'],
  ['To express interest, write to us.', 'express', 'Express'],
  ['Express yourself clearly.', 'express', 'Express'],
  ['Express delivery of parcels', 'express', 'Express'],
  ['Accepts American Express cards', 'express', 'Express'],
  ['We start in Spring 2026.', 'spring', 'Spring'],
  ['Spring cleaning of the warehouse', 'spring', 'Spring'],
  ['Joining in spring or summer', 'spring', 'Spring'],
  ['You excel at teaching.', 'excel', 'Microsoft Excel'],
  ['Excel in a fast-paced team', 'excel', 'Microsoft Excel'],
  ['Our platform and its tform module.', 'terraform', 'Terraform'],
  ['We write JavaScript.', 'java', 'Java'],
  ['Data in MySQL.', 'sql', 'SQL'],
  ['Swift response to customers', 'swift', 'Swift'],
  ['SWIFT payments and SEPA transfers', 'swift', 'Swift'],
  ['Remove rust from steel plates', 'rust', 'Rust'],
  ['A ruby ring for ten years of service', 'ruby', 'Ruby'],
  ['A flask of tea', 'flask', 'Flask'],
  ['View sales figures', 'vue', 'Vue'],
  ['Puppet theatre for children', 'puppet', 'Puppet'],
  ['The chef cooks for us', 'chef', 'Chef'],
  ['Chef de partie in our canteen', 'chef', 'Chef'],
  ['Take the helm of the department', 'helm', 'Helm'],
  ['Access to a car', 'microsoft-access', 'Microsoft Access'],
  ['Word of mouth brings us clients', 'microsoft-word', 'Microsoft Word'],
  ['Lead teams across borders', 'microsoft-teams', 'Microsoft Teams'],
  ['The outlook is bright', 'microsoft-outlook', 'Microsoft Outlook'],
  ['A vague notion of fairness', 'notion', 'Notion'],
  ['Pick up the slack', 'slack', 'Slack'],
  ['Zoom in on details', 'zoom', 'Zoom'],
  ['Pandas live in the zoo', 'pandas', 'pandas'],
  ['Amazon deliveries at the door', 'aws', 'AWS'],
  ['An elastic waistband', 'elasticsearch', 'Elasticsearch'],
  ['A storm of ideas', 'apache-storm', 'Apache Storm'],
  ['Beam with pride', 'apache-beam', 'Apache Beam'],
  ['Dart players wanted', 'dart', 'Dart'],
  ['Julia will call you', 'julia', 'Julia'],
  ['Ada Lovelace is our heroine', 'ada', 'Ada'],
  ['In jest, never in anger', 'jest', 'Jest'],
  ['A mocha a day', 'mocha', 'Mocha'],
  ['Selenium supplements', 'selenium', 'Selenium'],
  ['Cucumber salad on Mondays', 'cucumber', 'Cucumber'],
  ['Digital nomads welcome', 'nomad', 'Nomad'],
  ['A packer in the warehouse', 'packer', 'Packer'],
  ['The consul of Spain', 'consul', 'Consul'],
  ['A sentry at the gate', 'sentry', 'Sentry'],
  ['Segment the market', 'segment', 'Segment'],
  ['Unity and harmony in the team', 'unity', 'Unity'],
  ['Blender for smoothies', 'blender', 'Blender'],
  ['Backbone of the company', 'backbone-js', 'Backbone.js'],
  ['Bootstrapped and profitable company', 'bootstrap', 'Bootstrap'],
  ['A parcel delivered in time', 'parcel', 'Parcel'],
  ['Phoenix, Arizona', 'phoenix', 'Phoenix'],
  ['Confluence of two rivers', 'confluence', 'Confluence'],
  ['Swing by our office', 'java-swing', 'Java Swing'],
  ['A pension scheme', 'scheme', 'Scheme'],
  ['Linear growth', 'linear', 'Linear'],
  ['Join on Monday', 'monday-com', 'monday.com'],
  ['Sales forces of ten', 'salesforce', 'Salesforce'],
  ['Sap of the tree', 'sap', 'SAP'],
  ['A normal workday starts at nine', 'workday', 'Workday'],
  ['Content people live longer', 'contentful', 'Contentful'],
  ['Fusion cuisine in the canteen', 'fusion-360', 'Fusion 360'],
  ['Lean on us', 'lean', 'Lean'],
  ['A waterfall in the garden', 'waterfall', 'Waterfall'],
  ['The net result counts', 'dot-net', '.NET'],
];

describe('complaint 3: an ordinary word is taken for a technology', () => {
  test('each might be: the vocabulary has them all', () => {
    expect(ORDINARY.map(([, id]) => id).filter((id) => !vocabulary().lexicon.indexOf.has(id))).toEqual([]);
  });

  test.each(ORDINARY)('a posting that says “%s” does not ask for %s', (sentence, id) => {
    const { items } = coverageOf({ posting: postingOf([sentence, 'Kubernetes']), cv: cvOf(['Kept the garden']) });
    expect(items.map((item) => item.id)).not.toContain(id);
    expect(items.map((item) => item.id)).toContain('kubernetes');
  });

  test.each(ORDINARY)('a CV that says “%s” does not show %s', (sentence, id, name) => {
    const posting = postingOf([`Experience with ${name}`]);
    const { evidence } = itemOf(coverageOf({ posting, cv: cvOf([sentence]) }), id);
    // MySQL implies SQL, but is none.
    expect(evidence.filter(({ via }) => via !== 'related' && via !== 'implied')).toEqual([]);
  });

  test.each([
    ['Worked as a postman', 'Postman', 'postman'],
    ['Was a rancher for ten years', 'Rancher', 'rancher'],
    ['Worked as a playwright', 'Playwright', 'playwright'],
    ['Pruned cypress trees', 'Cypress', 'cypress'],
    ['Brewed an elixir of herbs', 'Elixir', 'elixir'],
    ['Organised a birthday bash', 'Bash', 'bash'],
    ['Felt a flutter of joy', 'Flutter', 'flutter'],
    ['Cut the workday to six hours', 'Workday', 'workday'],
    ['Answered the intercom', 'Intercom', 'intercom'],
    ['Cut snowflake patterns', 'Snowflake', 'snowflake'],
    ['Painted stripe patterns', 'Stripe', 'stripe'],
    ['Played groovy music', 'Groovy', 'groovy'],
    ['Took photographs with a zoom lens', 'Zoom', 'zoom'],
    ['Helped vagrant youths', 'Vagrant', 'vagrant'],
    ['Drew angular shapes', 'Angular', 'angular'],
  ])('nor does a CV that says “%s” show %s', (sentence, name, id) => {
    const posting = postingOf([`Experience with ${name}`]);
    expect(itemOf(coverageOf({ posting, cv: cvOf([sentence]) }), id).status).toBe('missing');
  });

  test.each([
    ['Services in Go and REST APIs.', ['go', 'rest-api']],
    ['Interfaces in React, a server in Express.', ['react', 'express']],
    ['Spring and Java, reports in Excel.', ['spring', 'java', 'excel']],
    ['Modules in Rust, apps in Swift.', ['rust', 'swift']],
    ['Flask, pandas and Ruby.', ['flask', 'pandas', 'ruby']],
    ['Chef, Puppet, Helm.', ['chef', 'puppet', 'helm']],
    ['Unit tests in Jest and Mocha.', ['jest', 'mocha']],
    ['Slack, Zoom and Notion.', ['slack', 'zoom', 'notion']],
    ['Microsoft Word, Access and Outlook.', ['microsoft-word', 'microsoft-access', 'microsoft-outlook']],
  ])('and the technologies themselves are found: %s', (line, ids) => {
    const { items } = coverageOf({ posting: postingOf([line]), cv: cvOf([line]) });
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(items.map(({ status }) => status)).not.toContain('missing');
  });
});
