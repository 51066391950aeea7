// The library for certificates needs it.
import 'reflect-metadata';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';
import { keepCertificate } from './certificate-file.ts';
import { nameOf } from './hosts.ts';
import type { Names, Root } from './kept-authority.ts';
import { ALGORITHM, keptRoot, keyPem, pemOf } from './kept-authority.ts';
import type { Certificate } from './listen.ts';
import { nameConstraints } from './name-constraints.ts';

/** A certificate of this machine's own addresses, and the authority that vouches for it. */
export interface Authority {
  readonly certificate: Certificate;
  /** PEM of the authority's certificate. Its key is never in this file. */
  readonly caFile: string;
  /** Removes what is not to be kept. */
  readonly forget: () => void;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Makes a certificate, and the authority unless it is kept. They are valid for a year of real time, whatever the
 * sandbox's clock shows. A new authority's key never leaves this process; that of a kept one is in a file of its own.
 *
 * @param hosts further names by which the sandbox is called, such as those of this machine
 * @param folder where the authority is kept
 * @throws WrongOption when a kept authority cannot be used
 */
export async function createAuthority(
  hosts: readonly string[] = [],
  folder?: string,
): Promise<Authority> {
  const names = namesOf(hosts);
  const kept = folder === undefined ? undefined : await keptRoot(folder, names, newRoot);
  const root = kept?.root ?? (await newRoot(names));
  const { caFile, forget } = kept ?? keepCertificate(pemOf(root));
  const own = await newKeys();
  const leaf = await x509.X509CertificateGenerator.create({
    subject: 'CN=MultiSafepay sandbox',
    issuer: root.certificate.subject,
    publicKey: own.publicKey,
    signingKey: root.key,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - DAY),
    notAfter: root.certificate.notAfter,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        ...names.addresses.map((value) => ({ type: 'ip' as const, value })),
        ...names.domains.map((value) => ({ type: 'dns' as const, value })),
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(root.certificate.publicKey),
    ],
  });
  const key = await keyPem(own.privateKey);
  return { certificate: { cert: leaf.toString('pem'), key }, caFile, forget };
}

async function newRoot({ domains, addresses }: Names): Promise<Root> {
  const keys = await newKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=MultiSafepay sandbox CA',
    keys,
    signingAlgorithm: ALGORITHM,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      nameConstraints(domains, addresses),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate, key: keys.privateKey };
}

function namesOf(hosts: readonly string[]): Names {
  const names = [...new Set(['localhost', '127.0.0.1', '::1', ...hosts.map(nameOf)])];
  return {
    addresses: names.filter((name) => isIP(name) !== 0),
    domains: names.filter((name) => isIP(name) === 0),
  };
}

const newKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
