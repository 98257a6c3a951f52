import { type LookupAddress, type LookupOptions, lookup as resolve } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { NetworkError } from '../../errors.js';

/** IANA's special-purpose registries (RFC 6890): addresses that lead to this machine, its network, or nowhere. */
const IPV4_RANGES: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Those that carry an IPv4 address inside (mapped, translated, 6to4, Teredo) are refused as a whole. */
const IPV6_RANGES: readonly [string, number][] = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** A list for each family: in a common one, the range of mapped addresses would hold every IPv4 address. */
const blocked4 = listOf(IPV4_RANGES, 'ipv4');
const blocked6 = listOf(IPV6_RANGES, 'ipv6');

const GO_ON = 'save the page or paste the text, or pass --allow-private for a page you serve yourself';

/** Whether an IP address is private, loopback, link-local, multicast, a metadata service's or otherwise not public. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  return family === 6 ? blocked6.check(bare, 'ipv6') : family === 4 && blocked4.check(bare, 'ipv4');
}

/** The error for an address that may not be asked. */
export function privateAddressError(host: string): NetworkError {
  return new NetworkError(`${host} is an address inside a private network and is not fetched; ${GO_ON}.`);
}

/**
 * Checks an address before anything is sent: http or https, no user name or password, port 80 or 443, and no literal
 * private IP address. With `allowPrivate` any port and any host may be asked.
 *
 * @throws NetworkError that says what is wrong with it.
 */
export function checkAddress(url: string, allowPrivate: boolean): URL {
  if (!URL.canParse(url)) {
    throw new NetworkError(`"${url}" is not a web address; give one that begins with https://, or paste the text.`);
  }
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new NetworkError(
      `Only http and https addresses are fetched, not ${address.protocol}; save the page or paste the text.`,
    );
  }
  if (address.username !== '' || address.password !== '') {
    throw new NetworkError('An address with a user name or password is not fetched; save the page or paste the text.');
  }
  if (allowPrivate) return address;
  if (address.port !== '') {
    throw new NetworkError(`Only ports 80 and 443 are fetched, not ${address.port}; ${GO_ON}.`);
  }
  if (isPrivateAddress(address.hostname)) throw privateAddressError(address.hostname);
  return address;
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A `lookup` for sockets that gives an error for a private address. It runs when the socket connects, so a second DNS
 * answer cannot slip past a check made before (DNS rebinding).
 */
export function guardedLookup(hostname: string, options: LookupOptions, done: Answer): void {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, []);
    if (addresses.some(({ address }) => isPrivateAddress(address))) return done(privateAddressError(hostname), []);
    const [first] = addresses;
    if (options.all) done(null, addresses);
    else done(null, first?.address ?? '', first?.family ?? 4);
  });
}

function listOf(ranges: readonly [string, number][], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family);
  return list;
}
