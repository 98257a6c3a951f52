#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { openBundle } from './cli/bundled.js';

await openBundle(fileURLToPath(new URL('chunks', import.meta.url)))
  .load('main.cjs')
  .start?.();
