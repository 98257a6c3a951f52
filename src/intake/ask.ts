import { AtsError, NotAPostingError, type Reason } from '../errors.js';
import { type Answer, type Content, readAnswer } from './answer.js';
import { type BoardRequest, pageRequest } from './boards/board.js';
import { boardRequests, embeddedRequest } from './boards/find.js';
import { refusal } from './html/refusals.js';
import type { FetchedPage } from './net/fetch.js';

/** Fetches a page: `fetchPage` within the limits of its caller. */
type Fetch = (address: string) => Promise<FetchedPage>;

/** What tells more than any other failure: that a posting is gone tells more than that its page needs scripts. */
const TELLING: readonly Reason[] = ['closed', 'wall'];

/** An answer and what was read from it. */
export interface Had {
  answer: Answer & { url: string; whole: boolean };
  content: Content;
}

/**
 * Takes a posting's address and gives the answer that holds it, with its content. Two requests at most: a board's endpoint
 * and its page, or a page and the endpoint of the board that it leads to or embeds.
 *
 * @throws NetworkError where nothing could be had, NotAPostingError where what was had is no open posting, InputError
 *   for an answer that cannot be read. Of two failures, the more telling one.
 */
export const ask = async (url: URL, fetch: Fetch): Promise<Had> => {
  const known = boardRequests(url);
  if (known === null) return askPage(url, fetch);
  const [first = pageRequest(url), second] = known;
  try {
    return await askFor(first, url, fetch);
  } catch (failure) {
    if (second === undefined || isFinal(failure, first, second)) throw failure;
    return await askFor(second, url, fetch).catch((other) => fail(failure, other));
  }
};

const askPage = async (url: URL, fetch: Fetch): Promise<Had> => {
  const page = await fetch(pageRequest(url).url);
  const led = new URL(page.url);
  const board = boardRequests(led)?.[0] ?? embeddedRequest(page.text, url);
  if (board === null || board === undefined || board.url === page.url) return readPage(page, url);
  try {
    return await askFor(board, led, fetch);
  } catch (failure) {
    if (isClosed(failure)) throw failure;
    return await readPage(page, url).catch((other) => fail(failure, other));
  }
};

const askFor = async (request: BoardRequest, url: URL, fetch: Fetch): Promise<Had> => {
  const page = await fetch(request.url);
  const answer = { ...about(page), url: url.href, whole: request.whole ?? false };
  try {
    return { answer, content: await readAnswer(answer) };
  } catch (failure) {
    // All of an employer's postings without the one asked for: it is there no more.
    if (answer.whole && failure instanceof NotAPostingError) throw refusal('closed', url.href, failure);
    throw failure;
  }
};

const readPage = async (page: FetchedPage, asked: URL): Promise<Had> => {
  const answer = { ...about(page), url: page.url, whole: false };
  try {
    return { answer, content: await readAnswer(answer) };
  } catch (failure) {
    if (failure instanceof NotAPostingError && failure.reason !== 'wall' && isLedAway(asked, new URL(page.url))) {
      throw refusal('closed', asked.href, failure);
    }
    throw failure;
  }
};

const about = ({ url, bytes, contentType }: FetchedPage) => ({
  bytes,
  contentType,
  name: `The answer of ${new URL(url).host}`,
});

/** Whether a redirect led from a posting to a page above it: the last part of its path is gone. */
const isLedAway = (from: URL, to: URL): boolean => {
  const last = from.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last.length > 3 && !to.href.includes(last) && to.pathname.length < from.pathname.length;
};

const isClosed = (failure: unknown): boolean => failure instanceof NotAPostingError && failure.reason === 'closed';

/** A host that blocks programs is not asked again. */
const isFinal = (failure: unknown, first: BoardRequest, second: BoardRequest): boolean =>
  !(failure instanceof AtsError) ||
  (failure instanceof NotAPostingError &&
    failure.reason === 'wall' &&
    new URL(first.url).host === new URL(second.url).host);

/** Throws the more telling of two failures, else the second, with the other as its cause. */
const fail = (first: unknown, second: unknown): never => {
  const telling = TELLING.flatMap((reason) =>
    [first, second].filter((one) => one instanceof NotAPostingError && one.reason === reason),
  );
  const told = telling[0] ?? second;
  if (told instanceof AtsError) told.cause ??= told === first ? second : first;
  throw told;
};
