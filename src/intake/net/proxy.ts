import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { NetworkError } from '../../errors.js';
import { networkFailure } from './failures.js';

/** How long a connection may take to come about, to a host or a proxy. */
export const CONNECT_MS = 10_000;

/** The proxies that the environment names; an empty text is none. */
export interface Proxies {
  httpProxy: string;
  httpsProxy: string;
  noProxy: string;
}

/**
 * The proxies of HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in lower case first; a variable that is set to nothing is not
 * set. As with curl, an address without a scheme is http.
 *
 * @throws NetworkError for what is not the address of an http or https proxy.
 */
export function readProxies(): Proxies {
  return { httpProxy: proxyOf('http_proxy'), httpsProxy: proxyOf('https_proxy'), noProxy: setting('no_proxy').value };
}

/** Whether any page may be fetched through a proxy. */
export function usesProxy({ httpProxy, httpsProxy }: Proxies): boolean {
  return httpProxy !== '' || httpsProxy !== '';
}

/** A client that goes through the proxies, and connects to the hosts of NO_PROXY itself, as `connect` says. */
export function proxyClient(proxies: Proxies, connect: buildConnector.BuildOptions): Dispatcher {
  const isProxy = (origin: string) => [proxies.httpProxy, proxies.httpsProxy].includes(origin);
  const pool = (origin: string | URL, options: object) =>
    new Pool(origin, isProxy(String(origin)) ? { ...options, connect: toProxy(new URL(origin).host) } : options);
  return new EnvHttpProxyAgent({
    ...proxies,
    connect,
    // Many proxies allow a tunnel to port 443 alone.
    proxyTunnel: false,
    factory: pool,
    clientFactory: (origin, options) => pool(origin, options).compose(telling),
  });
}

/** Connects to a proxy; where that fails, the proxy is at fault and not the host asked for. */
function toProxy(host: string): buildConnector.connector {
  const connect = buildConnector({ timeout: CONNECT_MS });
  return (options, done) =>
    connect(options, (...[error, socket]) =>
      error ? done(networkFailure(error, `${host} (the proxy)`), null) : done(null, socket),
    );
}

/**
 * Tells what goes wrong while a tunnel is asked for. It must not pass as undici's own error: undici 7 takes a proxy that
 * closes the connection then for a passing fault, and asks again without end or pause (nodejs/undici#3897).
 */
const telling: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch(options, {
    onRequestStart: (...given) => handler.onRequestStart?.(...given),
    onRequestUpgrade: (...given) => handler.onRequestUpgrade?.(...given),
    onResponseStart: (...given) => handler.onResponseStart?.(...given),
    onResponseData: (...given) => handler.onResponseData?.(...given),
    onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
    onResponseError: (controller, error) => {
      const host = options.path.replace(/:(?:80|443)$/, '');
      handler.onResponseError?.(controller, networkFailure(error, `The proxy on the way to ${host}`));
    },
  });

function setting(lower: string): { name: string; value: string } {
  const names = [lower, lower.toUpperCase()];
  const name = names.find((one) => (process.env[one] ?? '').trim() !== '');
  return { name: name ?? lower, value: name === undefined ? '' : (process.env[name] ?? '').trim() };
}

function proxyOf(variable: string): string {
  const { name, value } = setting(variable);
  if (value === '') return '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).href;
  // The value is not repeated: it may hold a password.
  throw new NetworkError(
    `${name} is not the address of a proxy, such as http://proxy.example:3128; set it right or unset it, or save the page or paste the text.`,
  );
}
