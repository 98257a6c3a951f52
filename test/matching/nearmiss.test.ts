import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/matching/match.js';
import { findNearMisses } from '../../src/matching/nearmiss.js';
import { vocabulary } from '../support/vocabulary.js';

const nearIn = async (text: string): Promise<string[]> => {
  const found = findNearMisses(text, findMentions(text, vocabulary()), vocabulary().lexicon);
  return found.map(({ surface, label }) => `${surface}: ${label}`);
};

describe('a misspelt name is offered', () => {
  test.each([
    ['Kuberentes', 'Kubernetes'],
    ['Kubernets', 'Kubernetes'],
    ['Kuberneties', 'Kubernetes'],
    ['Postgress', 'Postgres'],
    ['Javascrpit', 'JavaScript'],
    ['Javscript', 'JavaScript'],
    ['Elasticsearh', 'Elasticsearch'],
    ['TypeSript', 'TypeScript'],
    ['Typscript', 'TypeScript'],
    ['Dcoker', 'Docker'],
    ['Terrafrom', 'Terraform'],
    ['Ansibel', 'Ansible'],
    ['Pyhton', 'Python'],
    ['Promtheus', 'Prometheus'],
    ['RabitMQ', 'RabbitMQ'],
    ['RabbittMQ', 'RabbitMQ'],
    ['MongDB', 'MongoDB'],
    ['Djnago', 'Django'],
    ['Larvel', 'Laravel'],
    ['Symfny', 'Symfony'],
    ['Bitbuket', 'Bitbucket'],
    ['Gitlabb', 'GitLab'],
    ['Salesfoce', 'Salesforce'],
    ['Shopfy', 'Shopify'],
    ['Hubspott', 'HubSpot'],
    ['Snowflke', 'Snowflake'],
    ['Databrics', 'Databricks'],
    ['BigQurey', 'BigQuery'],
    ['CloudFormaton', 'CloudFormation'],
    ['Grafna', 'Grafana'],
    ['Angualr', 'Angular'],
    ['Confluance', 'Confluence'],
  ])('%s for %s, as a name and in a list', async (word, label) => {
    expect(await nearIn(`You keep ${word} running`)).toEqual([`${word}: ${label}`]);
    expect(await nearIn(`You know docker, ${word.toLowerCase()} and kafka`)).toEqual([
      `${word.toLowerCase()}: ${label}`,
    ]);
  });

  test('alone on its line, at the start of a sentence, in small letters where it is long', async () => {
    expect(await nearIn('- Kuberentes\n')).toEqual(['Kuberentes: Kubernetes']);
    expect(await nearIn('Kuberentes is fun.')).toEqual(['Kuberentes: Kubernetes']);
    expect(await nearIn('We deploy to kuberentes clusters')).toEqual(['kuberentes: Kubernetes']);
  });
});

describe('no misspelling is seen in', () => {
  test.each([
    ...['reach', 'reacts', 'flak', 'swag', 'swagger', 'grail', 'grails', 'closure', 'symphony', 'rustic', 'docket'],
    ...['dockers', 'dockerized', 'dock workers', 'anglers', 'angular', 'springs', 'scalable', 'elastics', 'oracles'],
    ...[
      'kernels',
      'pythons',
      'segments',
      'snowflakes',
      'confluences',
      'terraforming',
      'graphite',
      'graphene',
      'magenta',
    ],
    ...['spunk', 'postmen', 'jasmine', 'phoenixes', 'notions', 'stripes', 'sentries', 'cypresses', 'swiftly'],
    ...['noción', 'elástico', 'androide', 'segmento', 'confluencia', 'prometeo', 'terraformar', 'expreso', 'dinámicas'],
    ...['workflow', 'onboarding', 'roadmap', 'website', 'analyses', 'payrolls', 'customers', 'commerce', 'marketed'],
  ])('%s', async (word) => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1);
    expect(await nearIn(`It is ${word} that counts`)).toEqual([]);
    expect(await nearIn(`${capital} first, then ${capital}`)).toEqual([]);
    expect(await nearIn(`You know docker, ${word} and kafka`)).toEqual([]);
  });

  test.each([
    ['another product', 'We use Vitess, Selenide and Log4k'],
    ['a file or a word of code', 'See tailwindd.css, kubernets.md and dockerrId'],
    ['an address', 'Write to kuberentes@example.com or https://kuberentes.example.com'],
    ['a part of a longer word', 'The kuberentes-like and non-kuberentes x/kuberentes'],
    ['what is written again and again', 'Kuberentes, or Kuberentes, or Kuberentes'],
    ['what is right', 'Kubernetes, k8s, Postgres and TypeScript'],
    ['a text without words', '…'],
  ])('%s', async (_, text) => {
    expect(await nearIn(text).then((found) => found.filter((one) => !one.startsWith('kuberentes:')))).toEqual([]);
  });
});

test('each is offered once, in order, with its place', async () => {
  const text = 'Javascrpit here, Kuberentes there, javascrpit again.';
  const found = findNearMisses(text, [], vocabulary().lexicon);
  expect(found.map(({ surface }) => surface)).toEqual(['Javascrpit', 'Kuberentes']);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Javascrpit', 'Kuberentes']);
  expect(findNearMisses(text, [], vocabulary().lexicon, (key) => key === 'javascrpit')).toHaveLength(1);
});
