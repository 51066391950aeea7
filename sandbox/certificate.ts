// The library for certificates needs it.
import 'reflect-metadata';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
import { keepCertificate } from './certificate-file.ts';
import type { Certificate } from './listen.ts';
import { nameConstraints } from './name-constraints.ts';

/** A certificate of this machine's own addresses, and the authority that vouches for it. */
export interface Authority {
  readonly certificate: Certificate;
  /**
   * PEM of the authority's certificate, in a new folder; keys are kept in memory only. The authority's key
   * never leaves this process, and its certificate is valid for names of this machine only.
   */
  readonly caFile: string;
  /** Removes the file. */
  forget(): void;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes both. They are valid for a year of real time, whatever the sandbox's clock shows.
 *
 * @param hosts further names of this machine, perhaps with ports
 */
export async function createAuthority(hosts: readonly string[] = []): Promise<Authority> {
  const names = ['localhost', '127.0.0.1', '::1', ...hosts.map(nameOf)];
  const addresses = names.filter((name) => isIP(name) !== 0);
  const domains = names.filter((name) => isIP(name) === 0);
  const [ca, own] = await Promise.all([newKeys(), newKeys()]);
  const validity = {
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
  };
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=MultiSafepay sandbox CA',
    keys: ca,
    signingAlgorithm: ALGORITHM,
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      nameConstraints(domains, addresses),
      await x509.SubjectKeyIdentifierExtension.create(ca.publicKey),
    ],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    subject: 'CN=MultiSafepay sandbox',
    issuer: root.subject,
    publicKey: own.publicKey,
    signingKey: ca.privateKey,
    signingAlgorithm: ALGORITHM,
    ...validity,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...addresses.map((value) => ({ type: 'ip' as const, value })),
        ...domains.map((value) => ({ type: 'dns' as const, value })),
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(ca.publicKey),
    ],
  });
  const key = x509.PemConverter.encode(
    await crypto.subtle.exportKey('pkcs8', own.privateKey),
    'PRIVATE KEY',
  );
  return {
    certificate: { cert: leaf.toString('pem'), key },
    ...keepCertificate(`${root.toString('pem')}\n`),
  };
}

/** Of a host as written in a URL. */
const nameOf = (host: string): string =>
  new URL(`https://${host}`).hostname.replaceAll(/[[\]]/g, '');

const newKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
