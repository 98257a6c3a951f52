#!/usr/bin/env node
import { run } from './cli/run.js';

// A reader that closes the pipe early (`ats terms … | head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv);
