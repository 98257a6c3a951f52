import { AtsError, NetworkError, NotAPostingError } from '../../errors.js';

const GO_ON = 'save the page from a browser or paste the text';

/** What a system's or client's error code means, for the host or address in `{where}`. */
const CAUSES: readonly [RegExp, string][] = [
  [/^ENOTFOUND$|^EAI_NODATA$/, 'There is no host named {where}; check the address'],
  [/^EAI_AGAIN$/, 'The name {where} could not be looked up; check the network connection'],
  [/^ECONNREFUSED$/, '{where} refused the connection; check the address'],
  [/^ECONNRESET$|^EPIPE$|^UND_ERR_SOCKET$/, '{where} closed the connection; try again'],
  [
    /^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    '{where} cannot be reached from here; check the network connection',
  ],
  [/TIMEOUT|^ETIMEDOUT$|^TimeoutError$/, '{where} did not answer in time; try again'],
  [/^AbortError$|^ABORT_ERR$|^UND_ERR_ABORTED$/, 'Fetching {where} was cancelled; run it again'],
  [/^CERT_HAS_EXPIRED$/, '{where} shows a certificate that has expired'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, '{where} shows a certificate for another name; check the address'],
  [
    /SELF_SIGNED|^UNABLE_TO_(?:VERIFY|GET_ISSUER)|^CERT_UNTRUSTED$/,
    '{where} shows a certificate of an authority that is not trusted here (NODE_EXTRA_CA_CERTS names further ones)',
  ],
  [/CERT|^ERR_TLS|^ERR_SSL|^EPROTO$/, 'No secure connection to {where} could be made (its certificate or TLS failed)'],
  [/^Z_|^ERR__ERROR_FORMAT|BROTLI|^ERR_BUFFER/, '{where} sent a page that cannot be decompressed'],
  [/^HPE_|^HTTPParserError$|^UND_ERR_HEADERS|^UND_ERR_RES/, '{where} sent an answer that is not proper HTTP'],
];

/** How undici says that a proxy does not pass a request on; it has no code of its own. */
const PROXY_REFUSES = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((\d{3})\)/;

/** Takes whatever a request failed with and gives the error to raise, in one line for the user. */
export function networkFailure(error: unknown, where: string): AtsError {
  for (const one of chain(error)) {
    if (one instanceof AtsError) return one;
    const refusal = PROXY_REFUSES.exec(one.message);
    if (refusal) return proxyFailure(Number(refusal[1] ?? refusal[2]), where);
    const cause = CAUSES.find(([code]) => codesOf(one).some((name) => code.test(name)));
    if (cause) return new NetworkError(`${cause[1].replace('{where}', where)}, or ${GO_ON}.`, { cause: error });
  }
  const detail = error instanceof Error ? ` (${error.message.split('\n')[0]})` : '';
  return new NetworkError(`${where} could not be fetched${detail}; try again, or ${GO_ON}.`, { cause: error });
}

/** What an answer's status means for the reader, or null for one that brings a page. */
export function statusFailure(status: number, body: string, host: string): AtsError | null {
  if (status >= 200 && status < 300 && status !== 204) return null;
  if (status === 404 || status === 410 || isDelisted(body)) {
    return new NotAPostingError(
      `This posting appears to be closed (${host} answers ${status}); if you still have it, ${GO_ON}.`,
      'closed',
    );
  }
  if ([401, 403, 429, 999].includes(status) || isChallenge(body)) {
    return new NotAPostingError(`${host} blocks automated requests (it answers ${status}); ${GO_ON}.`, 'wall');
  }
  if (status === 407) return proxyFailure(status, host);
  if (status >= 500)
    return new NetworkError(`${host} has a fault of its own (it answers ${status}); try again later, or ${GO_ON}.`);
  return new NetworkError(`${host} does not give this page (it answers ${status}); check the address, or ${GO_ON}.`);
}

function proxyFailure(status: number, where: string): NetworkError {
  const said =
    status === 407
      ? `asks for a user name and password (it answers 407); give them in HTTPS_PROXY`
      : `does not lead there (it answers ${status}); check the address`;
  return new NetworkError(`The proxy on the way to ${where} ${said}, or ${GO_ON}.`);
}

/** Whether an error page is a bot wall's challenge, which no retry gets past. */
export function isChallenge(body: string): boolean {
  return /<title>\s*just a moment|challenge-platform|cf-chl-|captcha-delivery\.com|px-captcha|_Incapsula_Resource|awswaf\.com/i.test(
    body,
  );
}

/** Workday answers 403 with this code for a posting taken off its site: gone, not blocked. */
function isDelisted(body: string): boolean {
  return /"errorCode"\s*:\s*"S22"/.test(body);
}

function chain(error: unknown): Error[] {
  const list: unknown[] = [];
  for (let at = error; at instanceof Error && list.length < 6; at = at.cause) {
    list.push(at, ...(at instanceof AggregateError ? at.errors : []));
  }
  return list.filter((one) => one instanceof Error);
}

function codesOf(error: Error): string[] {
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...code, error.name];
}
