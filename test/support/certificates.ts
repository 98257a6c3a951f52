import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

/** What is wrong with a host's certificate. */
export type Flaw = 'untrusted' | 'expired' | 'wrongName';

/** A certificate authority for tests. */
export interface Authority {
  /** Its certificate, to be trusted (NODE_EXTRA_CA_CERTS). */
  pem: string;
  /** A key and certificate for a host, made once. */
  contextFor(host: string, flaw: Flaw | null): Promise<SecureContext>;
}

const DAY = 24 * 60 * 60 * 1000;
/** Elliptic curves: an RSA key takes a hundred times as long to make. */
const USUAL = { keyType: 'ec', algorithm: 'sha256' } as const;
const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY);

/** Makes an authority, with a key of its own. */
export const openAuthority = async (): Promise<Authority> => {
  const own = await generate([{ name: 'commonName', value: 'Test authority' }], {
    ...USUAL,
    notBeforeDate: daysAgo(30),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const made = new Map<string, Promise<SecureContext>>();
  const make = async (host: string, flaw: Flaw | null): Promise<SecureContext> => {
    const name = flaw === 'wrongName' ? 'another-name.example' : host;
    const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
      ...USUAL,
      notBeforeDate: daysAgo(20),
      ...(flaw === 'expired' ? { notAfterDate: daysAgo(10) } : {}),
      ...(flaw === 'untrusted' ? {} : { ca: { key: own.private, cert: own.cert } }),
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
    });
    return createSecureContext({ key, cert });
  };
  return {
    pem: own.cert,
    contextFor(host, flaw) {
      const id = `${host} ${flaw}`;
      const context = made.get(id) ?? make(host, flaw);
      made.set(id, context);
      return context;
    },
  };
};
