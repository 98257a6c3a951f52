import { start } from './main.js';

// The command line from its own files, not from the bundle: stacks and a debugger then show the sources.
await start();
