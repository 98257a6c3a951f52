#!/usr/bin/env node
import { outputFailure, tellFailure } from './cli/failure.js';
import { remark } from './cli/io.js';
import { run } from './cli/run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (`ats terms … | head`) has what it wanted.
  if (error.code === 'EPIPE') process.exit();
  remark(outputFailure(error));
  process.exit(2);
});
// Where nobody reads the remarks, there is nobody to tell.
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => process.exit(tellFailure(error)));

process.exitCode = await run(process.argv);
