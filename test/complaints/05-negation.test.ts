import { describe, expect, test } from 'vitest';
import { coverageOf, cvOf, itemOf, postingOf } from '../support/analysis.js';

const CV = cvOf(['Kept the garden']);
const asked = (line: string): string[] =>
  coverageOf({ posting: postingOf([line]), cv: CV }).items.map(({ id, importance }) => `${id} ${importance}`);

describe('complaint 5: what is denied counts as asked, or as shown', () => {
  test.each([
    'No experience with Kubernetes is needed.',
    'No prior experience with Kubernetes needed',
    'You need not know Kubernetes.',
    "Kubernetes isn't needed",
    'no Kubernetes required',
    'React is not required.',
    'React is not necessary, we teach it.',
    'Candidates without prior SQL may apply',
    'without Docker and Kubernetes',
    'Python is not a requirement',
    'We do not use Java.',
    "We don't use PHP.",
    'No Java here, please',
    "You don't need Docker",
    'Docker is not needed',
    'This is not a DevOps role',
    'We are not a Java shop',
    'There is no need for Terraform',
    'Kubernetes knowledge is not a must.',
    'Docker is not a prerequisite',
    'Terraform is unnecessary',
    'Neither Angular nor Vue',
    'No PHP, no Perl',
    'We are not looking for a WordPress developer',
    'Experience in Salesforce is not expected',
    'Kafka not mandatory',
    'AWS experience is not essential',
    'You will not work with COBOL',
    "We won't ask you for Scala",
    'Sin experiencia en Kubernetes',
    'No se requiere Java',
    'No es necesario Java',
    'No es imprescindible Docker',
    'Docker no es necesario',
    'No hace falta SQL',
  ])('a posting that says “%s” asks for nothing', (line) => {
    expect(asked(line)).toEqual([]);
  });

  test.each([
    ['not Docker but Podman', ['podman required']],
    ['GraphQL instead of REST', ['graphql required']],
    ['TypeScript rather than JavaScript', ['typescript required']],
    ['We use Go. We do not use PHP.', ['go required']],
    ['Terraform, but no Ansible', ['terraform required']],
  ])('a posting that says “%s” asks for the one only', (line, expected) => {
    expect(asked(line)).toEqual(expected);
  });

  test.each([
    ['not only Kubernetes but also Docker', ['kubernetes required', 'docker required']],
    ['Python is not required but a plus', ['python preferred']],
    ['not limited to Python', ['python required']],
    ['No matter whether Python or Go', ['python required', 'go required']],
    ['You are not afraid of Kubernetes', ['kubernetes required']],
    ['not just TypeScript', ['typescript required']],
    ['no-code tools and Zapier', ['no-code required', 'zapier required']],
    ['No nonsense. Kubernetes.', ['kubernetes required']],
  ])('“%s” denies nothing', (line, expected) => {
    expect(asked(line)).toEqual(expected);
  });

  test.each([
    ['No experience with Kubernetes yet', 'kubernetes'],
    ['I have never used Kubernetes', 'kubernetes'],
    ['I have not worked with Kubernetes', 'kubernetes'],
    ['Without Docker, deployed by hand', 'docker'],
    ['Lacks Terraform', 'terraform'],
    ['Cannot write Java', 'java'],
    ["I don't know Java", 'java'],
    ['Not familiar with GraphQL', 'graphql'],
    ['Chose Postgres instead of MongoDB', 'mongodb'],
    ['Chose Postgres rather than MongoDB', 'mongodb'],
    ['Wrote plain queries, no ORM', 'orm'],
    ['Neither Vue nor Angular were used', 'vue'],
    ['Neither Vue nor Angular were used', 'angular'],
    ['Never touched Angular or Vue', 'vue'],
    ['No Angular, Vue or Svelte', 'svelte'],
    ['Sin experiencia en Kubernetes', 'kubernetes'],
    ['No tengo experiencia con Docker', 'docker'],
    ['Nunca he usado Python', 'python'],
    ["Haven't used Docker", 'docker'],
    ["Wasn't given Docker", 'docker'],
    ['Unfamiliar with GraphQL', 'graphql'],
    ['Would like to learn Kubernetes', 'kubernetes'],
    ['Currently learning Kubernetes', 'kubernetes'],
    ['Little knowledge of Python', 'python'],
    ['Me gustaría aprender Python', 'python'],
  ])('a CV that says “%s” is no evidence for %s', (bullet, id) => {
    const posting = postingOf([
      'Kubernetes, Docker, Terraform',
      'Java, Python',
      'GraphQL, MongoDB, ORM',
      'Vue, Angular, Svelte',
    ]);
    const coverage = coverageOf({ posting, cv: cvOf([bullet]) });
    expect(['missing', 'related']).toContain(itemOf(coverage, id).status);
    expect(coverage.suggestions.flatMap((one) => ('item' in one ? [one.item] : []))).not.toContain(id);
  });

  test.each([
    ['Not only Kubernetes but Docker too', ['kubernetes', 'docker']],
    ['Wanted to learn more. Ran Kubernetes for a bank', ['kubernetes']],
    ["Wasn't afraid of Kubernetes, and ran Docker", ['docker']],
    ['No downtime while Kubernetes was upgraded. Docker images were kept.', ['docker']],
    ['Without Docker at first; then moved all to Kubernetes', ['kubernetes']],
  ])('a CV that says “%s” is evidence', (bullet, ids) => {
    const coverage = coverageOf({ posting: postingOf(['Kubernetes', 'Docker']), cv: cvOf([bullet]) });
    expect(ids.map((id) => itemOf(coverage, id).status)).toEqual(ids.map(() => 'covered'));
  });

  test('a denial takes nothing from what is shown elsewhere', () => {
    const posting = postingOf(['Kubernetes']);
    const shown = 'Ran Kubernetes for a bank';
    const { score } = coverageOf({ posting, cv: cvOf([shown]) });
    expect(coverageOf({ posting, cv: cvOf([shown, 'No Kubernetes at the second bank']) }).score).toBe(score);
  });
});
