import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { NetworkError, NotAPostingError } from '../../src/errors.js';
import type { Resolve } from '../../src/intake/net/address.js';
import { type FetchedPage, fetchPage, LIMITS as USUAL } from '../../src/intake/net/fetch.js';
import { HANG_MS } from './hang.js';
import { type Handler, openWeb, type Page, type Web } from './web.js';

export const HOST = 'fennel.example';
/** What every name leads to that a test gives no addresses. */
export const PUBLIC = '93.184.215.14';
/** Small ones, so that a test is quick; one that waits for `totalMs` sets it. */
export const LIMITS = { ...USUAL, totalMs: HANG_MS, maxBytes: 64 * 1024, retryMs: 5 };

const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);

/** Unsets every proxy variable, until the test ends. */
export const withoutProxy = (): void => {
  for (const name of PROXY_VARIABLES) vi.stubEnv(name, '');
};

/** A local internet for the tests of a file, reached through its proxy over plain http, and its names. */
export interface Net {
  web: Web;
  /** The DNS answers of a name, one after the other, the last of them for ever. */
  names: Record<string, string[][]>;
  /** The names that were looked up. */
  looked: string[];
  lookup: Resolve;
  /** Fetches HOST's `/job`, unless given another address. */
  get(address?: string, limits?: typeof USUAL): Promise<FetchedPage>;
  /** Serves HOST's `/job`. */
  answer(answer: Handler | Page): void;
  redirect(location: string, path?: string): void;
}

/** Opens a local internet for the tests of this file, and forgets what a test did after each. */
export const useWeb = (): Net => {
  const lookup: Resolve = (name, _, done) => {
    net.looked.push(name);
    const answers = net.names[name] ?? [[PUBLIC]];
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
    done(
      null,
      answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  let web: Web | null = null;
  const net: Net = {
    get web() {
      if (web === null) throw new Error('The web opens before the first test.');
      return web;
    },
    names: {},
    looked: [],
    lookup,
    get: (address = `http://${HOST}/job`, limits = LIMITS) =>
      fetchPage(address, { allowPrivate: false, lookup }, limits),
    answer: (answer) => net.web.serve(HOST, '/job', answer),
    redirect: (location, path = '/job') => net.web.serve(HOST, path, { status: 302, body: '', headers: { location } }),
  };
  beforeAll(async () => {
    web = await openWeb();
  });
  beforeEach(() => {
    for (const name of PROXY_VARIABLES) vi.stubEnv(name, net.web.env[name]);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    net.web.clear();
    net.names = {};
    net.looked = [];
  });
  afterAll(() => net.web.close());
  return net;
};

/** Checks that a fetch is refused in one line that names the host and ends with how to go on. */
export const refused = async (fetched: Promise<unknown>, message: RegExp, host = HOST): Promise<void> => {
  const error = await fetched.then(
    () => new Error('it was fetched'),
    (reason: unknown) => reason,
  );
  expect(error).toSatisfy((one) => one instanceof NetworkError || one instanceof NotAPostingError);
  const said = error instanceof Error ? error.message : '';
  expect(said).toMatch(message);
  expect(said).toContain(host);
  expect(said).toMatch(/^[ -~]*(?:save the page|paste the text)[ -~]*\.$/);
  expect(said.length).toBeLessThan(250);
};
