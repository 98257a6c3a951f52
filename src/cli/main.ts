import { unsteered } from '../text/legible.js';
import { outputFailure, tellFailure } from './failure.js';
import { remark } from './io.js';
import { run } from './run.js';
import { note } from './verbose.js';

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
  // Node prints a warning as it is, and what a library warns of may quote a posting.
  process.removeAllListeners('warning').on('warning', ({ name, message }) => note(unsteered(`${name}: ${message}`)));
  process.on('uncaughtException', (error) => process.exit(tellFailure(error)));

  process.exitCode = await run(process.argv);
};
