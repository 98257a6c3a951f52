import { expect, test } from 'vitest';
import { folder, run, runAlone } from '../support/run.js';
import { STEERS } from '../support/steers.js';

test('finds nothing wrong with its own files', async () => {
  expect(await run(['lexicon', 'check'])).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+ concepts, \d+ forms: nothing wrong\n$/),
    stderr: '',
  });
});

const BROKEN = `field: private
concepts:
- {id: frobnicator, prefLabel: Frobnicator, kind: gadget}
- {id: Big One, prefLabel: Big, kind: tool}
`;
test('says of a private file what is wrong, and where', () => {
  const cwd = folder({ 'private.yaml': BROKEN });
  const { status, stdout, stderr } = runAlone(['lexicon', 'check', '--lexicon', 'private.yaml'], { cwd });
  expect(status).toBe(2);
  expect(stdout).toMatch(/^private\.yaml:3: .*kind/m);
  expect(stderr).toMatch(/^ats: \d+ problems? in the lexicon[^\n]*\n$/);
});

test('what is wrong in a lexicon steers no terminal', async () => {
  const cwd = folder({
    'own.yaml': 'field: own\nconcepts:\n  - {id: orchardine, prefLabel: "Orchard\\e[31mine", kind: tool}\n',
  });
  const { stdout, stderr } = await run(
    ['lexicon', 'check', '--lexicon', 'own.yaml', '--lexicon', 'no\u001b[31m.yaml'],
    { cwd },
  );
  expect(stdout + stderr).not.toBe('');
  expect(stdout + stderr).not.toMatch(STEERS);
});
