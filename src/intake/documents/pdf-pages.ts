import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { InputError } from '../../errors.js';
import type { PdfContent, PdfRefusal } from './pdf-document.js';

/** A posting takes half a second. */
const TIME_LIMIT_MS = 15_000;
/** A posting takes a tenth. */
const MEMORY_LIMIT_MB = 512;
/** The thread's limit counts no buffers, into which fonts and pictures unpack: the process may grow by so much beside it. */
const GROWTH_LIMIT_BYTES = 220 * 1024 * 1024;
const LOOK_MS = 15;
/** A whole file ends with this mark, a few bytes before its end; mail servers have been seen to append lines. */
const END_MARK = 'startxref';
const END_MARK_WITHIN = 4096;

/** The compiled file, also when this one is run from source, as tests do. */
const WORKER = createRequire(import.meta.url).resolve('#dist/intake/documents/pdf-worker.js');

/**
 * Takes the bytes of a PDF and gives its pages' text with positions, read in a thread that is ended when it takes too long.
 *
 * @throws InputError for what is protected, damaged, cut short, too long, or takes too long.
 */
export async function readPages(bytes: Uint8Array, name: string): Promise<PdfContent> {
  if (!hasEnd(bytes)) throw damaged(name);
  const answer = await ask(bytes);
  if (!('refused' in answer)) return answer;
  const { cause } = answer;
  switch (answer.refused) {
    case 'protected':
      throw new InputError(`${name} is protected by a password; save an open copy, or paste the text.`, { cause });
    case 'too long':
      throw new InputError(`${name} has ${answer.pages} pages, more than a posting; save the posting's pages alone.`);
    case 'too much':
      throw new InputError(`${name} takes too much time or memory to read; paste its text.`, { cause });
    case 'damaged':
      throw damaged(name, cause);
  }
}

async function ask(bytes: Uint8Array): Promise<PdfContent | PdfRefusal> {
  const worker = new Worker(WORKER, {
    workerData: bytes,
    // The command line's own output stays its own.
    stdout: true,
    stderr: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  const before = process.memoryUsage.rss();
  try {
    return await new Promise((resolve) => {
      const give = (refused: PdfRefusal['refused'], cause: string) => resolve({ refused, pages: 0, cause });
      timer = setTimeout(() => give('too much', `not read within ${TIME_LIMIT_MS / 1000} s`), TIME_LIMIT_MS);
      watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > GROWTH_LIMIT_BYTES) give('too much', 'it unpacks to too much');
      }, LOOK_MS);
      worker.once('message', (answer: PdfContent | PdfRefusal) => resolve(answer));
      worker.once('error', (error: NodeJS.ErrnoException) =>
        give(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too much' : 'damaged', String(error)),
      );
      worker.once('exit', (status) => give('damaged', `the reading thread ended with status ${status}`));
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}

function hasEnd(bytes: Uint8Array): boolean {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return data.subarray(Math.max(0, data.length - END_MARK_WITHIN)).includes(END_MARK, 0, 'latin1');
}

function damaged(name: string, cause?: unknown): InputError {
  return new InputError(`${name} is damaged or only half there; save it again, or paste the posting's text.`, {
    cause,
  });
}
