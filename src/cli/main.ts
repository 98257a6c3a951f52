import { outputFailure, tellFailure } from './failure.js';
import { remark } from './io.js';
import { run } from './run.js';

/** Runs this process's command line, and sets its exit status. */
export const start = async (): Promise<void> => {
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
};
