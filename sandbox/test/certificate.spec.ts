import 'reflect-metadata';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connect } from 'node:tls';
import * as x509 from '@peculiar/x509';
import { nameConstraints } from '../name-constraints.ts';
import type { Sandbox } from '../start.ts';
import { startSandbox } from '../start.ts';
import { Program } from './support/program.ts';
import { ask } from './support/raw.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ sandbox: Sandbox }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the parameter
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox({ https: true });
    await use(sandbox);
    await sandbox.close();
  },
});

const NAME_CONSTRAINTS = '2.5.29.30';
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

test('the authority vouches for names of this machine alone', async ({ sandbox }) => {
  const root = new x509.X509Certificate(readFileSync(sandbox.caFile ?? '', 'utf8'));
  const constraints = root.getExtension(NAME_CONSTRAINTS);
  expect(constraints?.critical).toBe(true);
  expect(Buffer.from(constraints?.value ?? new ArrayBuffer())).toEqual(
    Buffer.from(nameConstraints(['localhost'], ['127.0.0.1', '::1']).value),
  );
});

/** What a client that trusts an authority with our constraints says of its certificate for a name. */
async function verdictOn(name: string): Promise<string> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const notAfter = new Date(Date.now() + 60_000);
  const common = { signingAlgorithm: ALGORITHM, notBefore: new Date(0), notAfter };
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    ...common,
    name: 'CN=Stolen CA',
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      nameConstraints(['localhost'], ['127.0.0.1', '::1']),
    ],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    ...common,
    subject: 'CN=Forged',
    issuer: root.subject,
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: name }])],
  });
  const key = x509.PemConverter.encode(
    await crypto.subtle.exportKey('pkcs8', keys.privateKey),
    'PRIVATE KEY',
  );
  const server = createServer({ cert: leaf.toString('pem'), key }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, servername: name, ca: root.toString('pem') });
  try {
    await once(socket, 'secureConnect');
    return 'trusted';
  } catch (error) {
    return String(error);
  } finally {
    socket.destroy();
    server.close();
  }
}

test('even its key would make nobody trust another name', async () => {
  expect(await verdictOn('localhost')).toBe('trusted');
  expect(await verdictOn('multisafepay.com')).toContain('permitted subtree violation');
});

test('the file of a process that was killed goes at the next start, no other', async () => {
  const killed = new Program('--json', '--https');
  const { caFile = '' } = await killed.told();
  await killed.stop('SIGKILL');
  expect(existsSync(caFile)).toBe(true);
  // Of another machine that shares the place.
  const other = mkdtempSync(join(tmpdir(), `multisafepay-sandbox-${hostname()}2-1-`));
  const first = await startSandbox({ https: true });
  const second = await startSandbox({ https: true });
  const left = [caFile, dirname(caFile), first.caFile ?? '', other].map((path) => existsSync(path));
  expect(left).toEqual([false, false, true, true]);
  await Promise.all([first.close(), second.close()]);
  rmSync(other, { recursive: true });
  expect(existsSync(dirname(first.caFile ?? ''))).toBe(false);
});

test('with TLS the cookie of a session never leaves it', async ({ sandbox }) => {
  const ca = readFileSync(sandbox.caFile ?? '', 'utf8');
  const { headers } = await ask(new URL('/login', sandbox.dashboardUrl), { ca });
  expect(headers['set-cookie']?.join()).toMatch(
    /^merchant_\d+=\w+; .*HttpOnly; Secure; SameSite=Lax$/,
  );
});
