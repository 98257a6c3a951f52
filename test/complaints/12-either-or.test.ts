import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';

/** What a line asks for: one string a demand, alternatives joined by a bar. */
const demands = (line: string): string[] => {
  const byGroup = new Map<string, string[]>();
  for (const { id, anyOf } of coverageOf({ posting: postingOf([line]), cv: cvOf(['Kept the garden']) }).items) {
    const key = anyOf ?? id;
    byGroup.set(key, [...(byGroup.get(key) ?? []), id]);
  }
  return [...byGroup.values()].map((ids) => ids.join(' | '));
};

const shown = (line: string, ...names: string[]): number | null => {
  const cv = cvOf(names.map((name) => `Built the parts that needed ${name} for a client`));
  return coverageOf({ posting: postingOf([line, 'Docker']), cv }).score;
};

describe('complaint 12: alternatives count as so many gaps', () => {
  test.each([
    ['React, Vue or Angular', ['react | vue | angular']],
    ['React or Vue', ['react | vue']],
    ['either React or Vue', ['react | vue']],
    ['React (or Vue)', ['react | vue']],
    ['React/Vue/Angular', ['react | vue | angular']],
    ['AWS/GCP/Azure', ['aws | google-cloud | azure']],
    ['AWS, GCP, or Azure', ['aws | google-cloud | azure']],
    ['at least one of AWS, Azure, GCP', ['aws | azure | google-cloud']],
    ['one of React, Vue, Angular', ['react | vue | angular']],
    ['any of Kafka, NATS or SQS', ['kafka | nats | amazon-sqs']],
    ['one or more of: Kafka, NATS, SQS', ['kafka | nats | amazon-sqs']],
    ['such as Kafka, RabbitMQ or SQS', ['kafka | rabbitmq | amazon-sqs']],
    ['e.g. Kafka, RabbitMQ', ['kafka | rabbitmq']],
    ['Docker and/or Kubernetes', ['docker | kubernetes']],
    ['Jenkins/CircleCI', ['jenkins | circleci']],
    ['Terraform or Pulumi or CloudFormation', ['terraform | pulumi | aws-cloudformation']],
    ['GitHub Actions / GitLab CI / Jenkins', ['github-actions | gitlab-ci | jenkins']],
    ['C or C++', ['c | c-plus-plus']],
    ['R or Python', ['r | python']],
    ['Go, Rust, or C++', ['go | rust | c-plus-plus']],
    ['React, Vue, Angular, or equivalent', ['react | vue | angular']],
    ['Jest, Mocha or similar', ['jest | mocha']],
    ['PostgreSQL, MySQL or another relational database', ['postgresql | mysql | relational-database']],
    ['MongoDB or other NoSQL databases', ['mongodb | nosql']],
    ['React o Vue', ['react | vue']],
  ])('“%s” is one demand', (line, expected) => {
    expect(demands(line)).toEqual(expected);
  });

  test.each([
    ['Kafka or equivalent', ['kafka']],
    ['PostgreSQL or similar', ['postgresql']],
    ['Kubernetes or comparable', ['kubernetes']],
    ['Kafka o similar', ['kafka']],
  ])('“%s” names one, and asks for one', (line, expected) => {
    expect(demands(line)).toEqual(expected);
  });

  test.each([
    ['React and Vue', ['react', 'vue']],
    ['React & Vue', ['react', 'vue']],
    ['both React and Vue', ['react', 'vue']],
    ['React, Vue and Angular', ['react', 'vue', 'angular']],
    ['Docker as well as Kubernetes', ['docker', 'kubernetes']],
    ['AWS, GCP y Azure', ['aws', 'google-cloud', 'azure']],
    ['HTML/CSS', ['html', 'css']],
    ['Docker/Kubernetes', ['docker', 'kubernetes']],
    ['React/Next.js/TypeScript', ['react', 'next-js', 'typescript']],
    ['React/TypeScript', ['react', 'typescript']],
    ['Python/Django', ['python', 'django']],
  ])('“%s” asks for each', (line, expected) => {
    expect(demands(line)).toEqual(expected);
  });

  test.each([
    ['React or Vue, and Docker', ['react | vue', 'docker']],
    ['Python and React or Vue', ['python', 'react | vue']],
    ['Java or Kotlin and Spring', ['java | kotlin', 'spring']],
    ['AWS (or Azure), Docker', ['aws | azure', 'docker']],
    ['Snowflake, BigQuery or Redshift; and Airflow', ['snowflake | bigquery | amazon-redshift', 'airflow']],
  ])('“%s” asks for both kinds', (line, expected) => {
    expect(demands(line)).toEqual(expected);
  });

  test.each([['React'], ['Vue'], ['Angular']])('showing %s alone is all of “React, Vue or Angular”', (name) => {
    expect(shown('React, Vue or Angular', name)).toBeCloseTo(50, 8);
    expect(shown('React, Vue or Angular', name, 'Docker')).toBeCloseTo(100, 8);
  });

  test('showing all three is worth no more than one, showing none is one gap, not three', () => {
    expect(shown('React, Vue or Angular', 'React', 'Vue', 'Angular', 'Docker')).toBeCloseTo(100, 8);
    expect(shown('React, Vue or Angular', 'Docker')).toBeCloseTo(shown('React', 'Docker') ?? -1, 8);
    expect(shown('AWS/GCP/Azure', 'Docker')).toBeCloseTo(shown('AWS', 'Docker') ?? -1, 8);
  });

  test('the best shown of a group counts: one listed and one at work is one at work', () => {
    const cv = `${cvOf(['Built the parts that needed Vue'])}\n## Skills\n\nReact\n`;
    expect(coverageOf({ posting: postingOf(['React or Vue']), cv }).score).toBeCloseTo(100, 8);
    expect(coverageOf({ posting: postingOf(['React or Vue']), cv: '## Skills\n\nReact\n' }).score).toBeCloseTo(60, 8);
  });

  test('of an “and” list each counts: one of three is a third', () => {
    const cv = cvOf(['Built the parts that needed React']);
    const { items, score } = coverageOf({ posting: postingOf(['React, Kafka and Terraform']), cv });
    expect(items.map(({ anyOf }) => anyOf)).toEqual([null, null, null]);
    expect(score).toBeCloseTo(100 / 3, 8);
  });

  test('no advice is given for the other members once one is shown in full', () => {
    const cv = `${cvOf(['Built the parts that needed Vue'])}\n## Skills\n\nReact, Angular\n`;
    const { suggestions } = coverageOf({ posting: postingOf(['React, Vue or Angular', 'Docker']), cv });
    expect(suggestions).toEqual([]);
  });
});
