import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key and a certificate, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const days = 14;
const dayMs = 86_400_000;

/** A certificate of our own for one address, good for two weeks: no authority knows a machine on a local network. */
export async function makeCertificate(address: string, now: number): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Strata workshop' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - dayMs),
    notAfterDate: new Date(now + days * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: address }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** SHA-256 of a certificate, as browsers show it: pairs with colons. */
export const fingerprintOf = ({ cert }: Certificate): string =>
  new X509Certificate(cert).fingerprint256;
