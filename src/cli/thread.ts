import { fileURLToPath } from 'node:url';
import { openBundle } from './bundled.js';

// What a worker runs, as bin.ts is what a process runs.
openBundle(fileURLToPath(new URL('../chunks', import.meta.url)))
  .load('worker.cjs')
  .start?.();
