import { type LookupAddress, type LookupAllOptions, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { NetworkError } from '../../errors.js';

/** IANA's special-purpose registries (RFC 6890): addresses that lead to this machine, its network, or nowhere. */
const IPV4_RANGES: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Where clouds answer their own machines: the metadata and the host of Azure.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
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
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['100:0:0:1::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** A list for each family: in a common one, the range of mapped addresses would hold every IPv4 address. */
const blocked4 = listOf(IPV4_RANGES, 'ipv4');
const blocked6 = listOf(IPV6_RANGES, 'ipv6');

const GO_ON = 'save the page or paste the text';

/** An address that may not be asked. Where a redirect leads to it, the message names who redirects. */
export class RefusedAddress extends NetworkError {
  override name = 'RefusedAddress';

  /** `mayAllow`: whether --allow-private opens it; after a redirect that would be bad advice. */
  constructor(
    private readonly host: string,
    private readonly reason: string,
    mayAllow: boolean,
    from: string | null = null,
  ) {
    const hint = mayAllow && from === null ? ', or pass --allow-private for a page you serve yourself' : '';
    super(`${from === null ? '' : `${from} redirects to `}${host}: ${reason}; ${GO_ON}${hint}.`);
  }

  /** The same, found at the end of a redirect. */
  redirectedFrom(from: string): RefusedAddress {
    return new RefusedAddress(this.host, this.reason, false, from);
  }
}

/** Whether an IP address is private, loopback, link-local, multicast, a metadata service's or otherwise not public. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  return family === 6 ? blocked6.check(bare, 'ipv6') : family === 4 && blocked4.check(bare, 'ipv4');
}

/** The error for a host that is, or leads to, a private address. */
export function privateAddressError(host: string): RefusedAddress {
  return new RefusedAddress(host, 'an address inside a private network is not fetched', true);
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
    const host = address.host || 'this address';
    throw new RefusedAddress(host, `only http and https addresses are fetched, not ${address.protocol}`, false);
  }
  if (address.username !== '' || address.password !== '') {
    throw new RefusedAddress(address.host, 'an address with a user name or password is not fetched', false);
  }
  if (allowPrivate) return address;
  if (address.port !== '') {
    throw new RefusedAddress(address.host, `only ports 80 and 443 are fetched, not ${address.port}`, true);
  }
  if (isPrivateAddress(address.hostname)) throw privateAddressError(address.hostname);
  return address;
}

/** Looks a name up: node:dns `lookup`, or what a test puts in its place. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Gives a `lookup` for sockets that fails for a private address, unless those are allowed. It runs when the socket
 * connects, so a second DNS answer cannot slip past a check made before (DNS rebinding).
 */
export function guardedLookup(resolve: Resolve = lookup, allowPrivate = false) {
  return (hostname: string, options: LookupOptions, done: Answer): void =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const inside = addresses.some(({ address }) => isPrivateAddress(address));
      if (inside && !allowPrivate) return done(privateAddressError(hostname), []);
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
