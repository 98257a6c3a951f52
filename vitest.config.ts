import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line is tested as a process, from dist/: `npm test` builds it first.
    testTimeout: 20_000,
    // Most of the time is spent waiting for those processes, so no core need be left free for the runner.
    maxWorkers: '100%',
    // The tests share no state but caches, and loading the modules anew for each file would take a fifth of the time.
    isolate: false,
  },
});
