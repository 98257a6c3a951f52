import { defineConfig } from 'vitest/config';

const SLOW = 'test/**/*.slow.test.ts';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'quick', include: ['test/**/*.test.ts'], exclude: [SLOW] } },
      // Hostile texts, a browser, terminals, what watches files, and what goes over the whole vocabulary.
      { extends: true, test: { name: 'slow', include: [SLOW] } },
    ],
    // The command line is tested in processes of its own, from dist/: `npm test` builds it first. No test fails because the
    // machine is busy: this bound only ends one that hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A worker waits while such a process works, so no core need be left free for the runner.
    maxWorkers: '100%',
    // The tests share no state but caches, and loading the modules anew for each file would take a fifth of the time.
    isolate: false,
  },
});
