import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './pdf-document.js';

// The thread that `pdf-pages.ts` starts. What pdf.js leaves unhandled was not needed for the answer.
process.on('unhandledRejection', () => undefined);
const bytes: Uint8Array = workerData;
parentPort?.postMessage(await readDocument(bytes));
