import { describe, expect, test } from 'vitest';
import { kindsOf } from '../../src/cv/reach.js';
import { coverageOf, cvOf } from '../support/analysis.js';
import { vocabulary } from '../support/vocabulary.js';

const LEDGER = `facts:
  - {id: graph, statement: Drew flows., origin: stated, concepts: [react-flow, react]}
  - {id: queues, statement: Ran queues., origin: stated, concepts: [google-cloud-tasks, task-queues]}
  - {id: streams, statement: Read changes., origin: stated, concepts: [mongodb-change-streams, change-data-capture]}
  - {id: traces, statement: Traced calls., origin: stated, concepts: [opentelemetry, observability]}
  - {id: models, statement: Served models., origin: stated, concepts: [ollama, llm]}
`;
const CV = cvOf([
  'Drew flows in React Flow <!-- fact: graph -->',
  'Ran Google Cloud Tasks <!-- fact: queues -->',
  'Read MongoDB change streams <!-- fact: streams -->',
  'Traced calls with OpenTelemetry <!-- fact: traces -->',
  'Served models with Ollama <!-- fact: models -->',
]);

const relevant = (title: string, asked: readonly string[]): string[] => {
  const posting = `# ${title}\n\nWe are hiring, and the successful candidate may apply at any hour.\n\n## Requirements\n\n${asked.map((one) => `- Experience with ${one}\n`).join('')}`;
  return coverageOf({ posting, cv: CV, facts: LEDGER }, vocabulary())
    .facts.filter(({ relevance }) => relevance > 0)
    .map(({ id }) => id);
};

describe('the fact that leads is of the kind of work', () => {
  test.each<[string, string[], string]>([
    ['Front-end Engineer', ['Vue', 'CSS', 'HTML', 'webpack'], 'graph'],
    ['React Developer', ['React', 'Redux', 'CSS'], 'graph'],
    ['Back-end Engineer', ['Java', 'Spring Boot', 'Kafka', 'REST APIs'], 'queues'],
    ['Integration Engineer', ['webhooks', 'REST APIs', 'Kafka', 'systems integration'], 'queues'],
    ['Data Engineer', ['Airflow', 'dbt', 'Spark', 'data pipelines'], 'streams'],
    ['Site Reliability Engineer', ['Prometheus', 'Grafana', 'Kubernetes', 'Terraform', 'monitoring'], 'traces'],
    ['Machine Learning Engineer', ['PyTorch', 'TensorFlow', 'MLOps'], 'models'],
    ['AI Engineer', ['LLMs', 'RAG', 'vector databases', 'Python'], 'models'],
  ])('%s', (title, asked, first) => {
    expect(relevant(title, asked)[0]).toBe(first);
  });
});

describe('a job has no use for what is of another kind', () => {
  test.each<[string, string[], string]>([
    ['Front-end Engineer', ['Vue', 'CSS', 'HTML', 'webpack'], 'traces'],
    ['React Developer', ['React', 'Redux', 'CSS'], 'streams'],
    ['Data Engineer', ['Airflow', 'dbt', 'Spark', 'data pipelines'], 'graph'],
    ['Machine Learning Engineer', ['PyTorch', 'TensorFlow', 'MLOps'], 'graph'],
  ])('%s', (title, asked, idle) => {
    expect(relevant(title, asked)).not.toContain(idle);
  });

  test.each<[string, string[]]>([
    ['Registered Nurse', ['wound care', 'triage', 'patient education', 'medication administration']],
    ['Welder', ['MIG welding', 'TIG welding', 'blueprint reading']],
    ['Accountant', ['bookkeeping', 'accounts payable', 'IFRS', 'payroll']],
  ])('%s', (title, asked) => {
    expect(relevant(title, asked)).toEqual([]);
  });
});

test('what is asked for by its own name is of use, however little else is', () => {
  expect(relevant('Welder', ['MIG welding', 'TIG welding', 'blueprint reading', 'OpenTelemetry'])[0]).toBe('traces');
});

test.each([
  ['react', ['front-end']],
  ['task-queues', ['back-end', 'integration', 'operations', 'data-engineering', 'ai']],
  ['teamwork', []],
  ['no-such-concept', []],
])('%s belongs to %j', (id, kinds) => {
  expect([...kindsOf(id, vocabulary()).keys()]).toEqual(kinds);
});
