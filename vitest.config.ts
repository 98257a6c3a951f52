import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The command line is tested as a process, from dist/: `npm test` builds it first.
    testTimeout: 20_000,
  },
});
