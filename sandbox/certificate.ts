// The certificates' library needs it, and asks its users to bring it.
import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import type { Certificate } from './listen.ts';

/** A certificate of this machine's own addresses, and the authority that vouches for it. */
export interface Authority {
  readonly certificate: Certificate;
  /** PEM, in a new folder. Nobody ever gets the authority's key, so it can vouch for nothing else. */
  readonly caFile: string;
  /** Removes the file. */
  forget(): void;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 24 * 60 * 60 * 1000;

/** Makes both anew. They are good for a year, whatever the sandbox's own clock says. */
export async function createAuthority(): Promise<Authority> {
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
        { type: 'ip', value: '127.0.0.1' },
        { type: 'dns', value: 'localhost' },
      ]),
      await x509.AuthorityKeyIdentifierExtension.create(ca.publicKey),
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), 'multisafepay-sandbox-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, `${root.toString('pem')}\n`);
  const key = x509.PemConverter.encode(
    await crypto.subtle.exportKey('pkcs8', own.privateKey),
    'PRIVATE KEY',
  );
  return {
    certificate: { cert: leaf.toString('pem'), key },
    caFile,
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const newKeys = (): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
