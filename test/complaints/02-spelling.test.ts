import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

/** How each term of a one-line posting stands in a CV of one bullet. */
const statuses = (asked: string, shown: string): string[] =>
  coverageOf({
    posting: postingOf([asked]),
    cv: cvOf([`Built the parts that needed ${shown} for a client`]),
  }).items.map(({ id, status, credit }) => `${id} ${status} ${credit >= 0.9 ? 'in full' : credit}`);

/** Two names of one thing, and its id. Each pair is tried in both directions. */
const SAME: [one: string, other: string, id: string][] = [
  ['k8s', 'Kubernetes', 'kubernetes'],
  ['K8S', 'kubernetes', 'kubernetes'],
  ['Postgres', 'PostgreSQL', 'postgresql'],
  ['Postgre SQL', 'Postgres', 'postgresql'],
  ['golang', 'Go', 'go'],
  ['Python (primary)', 'Python', 'python'],
  ['Python 3.11', 'Python', 'python'],
  ['Python3', 'Python', 'python'],
  ['ReactJS', 'React', 'react'],
  ['React.js', 'ReactJS', 'react'],
  ['micro-services', 'microservices', 'microservices'],
  ['micro service', 'microservices', 'microservices'],
  ['microservice architecture', 'microservices', 'microservices'],
  ['NodeJS', 'Node.js', 'node-js'],
  ['VueJS', 'Vue.js', 'vue'],
  ['Next JS', 'Next.js', 'next-js'],
  ['JS', 'JavaScript', 'javascript'],
  ['Type Script', 'TypeScript', 'typescript'],
  ['Mongo', 'MongoDB', 'mongodb'],
  ['Mongo DB', 'MongoDB', 'mongodb'],
  ['RESTful APIs', 'REST API', 'rest-api'],
  ['CI / CD', 'CI/CD', 'ci-cd'],
  ['continuous integration and continuous delivery', 'CI/CD', 'ci-cd'],
  ['GCP', 'Google Cloud', 'google-cloud'],
  ['Amazon Web Services', 'AWS', 'aws'],
  ['Microsoft Azure', 'Azure', 'azure'],
  ['unit tests', 'unit testing', 'unit-testing'],
  ['web hooks', 'webhooks', 'webhooks'],
  ['Graph-QL', 'GraphQL', 'graphql'],
  ['dockerized', 'Docker', 'docker'],
  ['Elastic Search', 'Elasticsearch', 'elasticsearch'],
  ['Rabbit MQ', 'RabbitMQ', 'rabbitmq'],
  ['Apache Kafka', 'Kafka', 'kafka'],
  ['Power-BI', 'Power BI', 'power-bi'],
  ['ML', 'machine learning', 'machine-learning'],
  ['LLMs', 'Large Language Model', 'llm'],
  ['NLP', 'natural language processing', 'natural-language-processing'],
  ['OAuth 2.0', 'OAuth2', 'oauth'],
  ['Open Telemetry', 'OTel', 'opentelemetry'],
  ['IaC', 'infrastructure-as-code', 'infrastructure-as-code'],
  ['TDD', 'test driven development', 'test-driven-development'],
  ['DotNet', '.NET', 'dot-net'],
  ['C Sharp', 'C#', 'c-sharp'],
  ['e-commerce', 'eCommerce', 'e-commerce'],
  ['data modelling', 'data modeling', 'data-modelling'],
  ['message-queue', 'message queues', 'message-queues'],
  ['event driven architecture', 'event-driven architectures', 'event-driven-architecture'],
  ['SFDC', 'Salesforce', 'salesforce'],
  ['Oracle NetSuite', 'NetSuite', 'netsuite'],
  ['Angular 17', 'Angular', 'angular'],
  ['Angular2+', 'Angular', 'angular'],
  ['SpringBoot', 'Spring Boot', 'spring-boot'],
  ['MSSQL', 'SQL Server', 'sql-server'],
  ['SCRUM', 'Scrum', 'scrum'],
  ['sklearn', 'scikit-learn', 'scikit-learn'],
  ['CDC', 'change-data capture', 'change-data-capture'],
  ['Lambda', 'AWS Lambda', 'aws-lambda'],
  ['S3', 'Amazon S3', 'amazon-s3'],
  ['shell scripts', 'shell scripting', 'shell-scripting'],
  ['HTML5', 'HTML', 'html'],
  ['Airflow', 'Apache Airflow', 'airflow'],
  ['ExpressJS', 'Express.js', 'express'],
  ['problem-solving', 'problem solving', 'problem-solving'],
  ['AB tests', 'A/B testing', 'a-b-testing'],
  ['code reviews', 'code review', 'code-review'],
];

describe('complaint 2: a term is missing only because it is spelt otherwise', () => {
  test.each(SAME)('“%s” asked, “%s” shown: %s is there', (one, other, id) => {
    expect(statuses(one, other)).toEqual([`${id} covered in full`]);
  });

  test.each(SAME)('and the other way about: “%s” shown, “%s” asked: %s', (one, other, id) => {
    expect(statuses(other, one)).toEqual([`${id} covered in full`]);
  });

  test.each([
    ['Python (primary), TypeScript (secondary)', ['python', 'typescript']],
    ['Kubernetes (production)', ['kubernetes']],
    ['Advanced SQL', ['sql']],
    ['Strong Docker skills', ['docker']],
    ['**Terraform** (required)', ['terraform']],
    ['Kafka v3.6+', ['kafka']],
    ['`Redis` 7', ['redis']],
    ['AWS-certified or not, AWS', ['aws']],
    ['Docker’s and Kubernetes’ basics', ['docker', 'kubernetes']],
    ['Expert-level TypeScript', ['typescript']],
    ['TypeScript-based services', ['typescript']],
  ])('a qualifier in the posting does not hide what is meant: %s', (asked, ids) => {
    const shown = ['Python and TypeScript', 'Kubernetes and Docker', 'SQL', 'Terraform and AWS', 'Kafka and Redis'];
    const cv = cvOf(shown.map((names) => `Worked for years with ${names}`));
    const { items } = coverageOf({ posting: postingOf([asked]), cv });
    expect(items.filter(({ id }) => ids.includes(id)).map(({ status }) => status)).toEqual(ids.map(() => 'covered'));
  });

  test.each([
    ['Python (8 years, primary)', 'Python'],
    ['Ran **Kubernetes**-based platforms', 'Kubernetes'],
    ['Wrote _TypeScript_/Node.js services', 'TypeScript'],
    ['(Terraform, mostly)', 'Terraform'],
    ['Moved to PostgreSQL-15', 'PostgreSQL'],
    ['Used Redis™ as a cache', 'Redis'],
    ['Kafka: ran it for two years', 'Kafka'],
  ])('nor does one in the CV: %s', (bullet, asked) => {
    expect(coverageOf({ posting: postingOf([asked]), cv: cvOf([bullet]) }).items).toMatchObject([
      { status: 'covered' },
    ]);
  });
});
