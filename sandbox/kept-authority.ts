import { randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import * as x509 from '@peculiar/x509';
import { NAME_CONSTRAINTS, notPermitted } from './name-constraints.ts';
import { WrongOption } from './wrong-option.ts';

/** What an authority vouches for. */
export interface Names {
  readonly domains: readonly string[];
  readonly addresses: readonly string[];
}

/** An authority: its certificate, and the key that it signs with. */
export interface Root {
  readonly certificate: x509.X509Certificate;
  readonly key: CryptoKey;
}

export const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Key and certificate in one file, so that there is never one without the other. */
const KEPT = 'authority.pem';
const KEY = 'PRIVATE KEY';
const OTHERS = 0o077;

/**
 * The authority of a folder, made unless it is there. Only its owner can read `authority.pem`; `ca.pem` is for those
 * who are to trust it.
 *
 * @throws WrongOption when it is damaged, expired, readable by others, or made for other names
 */
export async function keptRoot(
  folder: string,
  names: Names,
  make: (names: Names) => Promise<Root>,
): Promise<{ root: Root; caFile: string; forget: (this: void) => void }> {
  const file = join(resolve(folder), KEPT);
  try {
    mkdirSync(folder, { recursive: true });
    if (!existsSync(file)) await keep(file, await make(names));
    const root = await read(file);
    checkNames(root, names, file);
    const caFile = join(resolve(folder), 'ca.pem');
    replace(caFile, pemOf(root), 0o644);
    return { root, caFile, forget: () => undefined };
  } catch (error) {
    if (error instanceof WrongOption) throw error;
    throw new WrongOption(`--ca ${folder}: ${(error as Error).message}`);
  }
}

/** Of several that start at once, the first one's stays. */
async function keep(file: string, root: Root): Promise<void> {
  const draft = `${file}-${randomUUID()}`;
  writeFileSync(draft, `${await keyPem(root.key)}\n${pemOf(root)}`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}

/** A program that reads the file meanwhile sees all of it, the old or the new. */
function replace(file: string, text: string, mode: number): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  const draft = `${file}-${randomUUID()}`;
  writeFileSync(draft, text, { mode, flag: 'wx' });
  renameSync(draft, file);
}

async function read(file: string): Promise<Root> {
  // Windows has no such bits.
  if (process.platform !== 'win32' && (statSync(file).mode & OTHERS) !== 0) {
    throw new WrongOption(
      `${file} can be read by others; chmod 600 it, or remove it for a new one`,
    );
  }
  const root = await parse(readFileSync(file, 'utf8')).catch(() => {
    throw new WrongOption(`${file} is no authority; remove it for a new one`);
  });
  if (root.certificate.notAfter.getTime() > Date.now()) return root;
  throw new WrongOption(`the authority in ${file} has expired; remove it for a new one`);
}

async function parse(pem: string): Promise<Root> {
  const [key, certificate] = x509.PemConverter.decodeWithHeaders(pem);
  if (!key || key.type !== KEY || !certificate) throw new Error('not both are there');
  return {
    key: await crypto.subtle.importKey('pkcs8', key.rawData, ALGORITHM, false, ['sign']),
    certificate: new x509.X509Certificate(certificate.rawData),
  };
}

function checkNames({ certificate }: Root, { domains, addresses }: Names, file: string): void {
  const constraints = certificate.getExtension(NAME_CONSTRAINTS);
  const missing = constraints ? notPermitted(constraints, domains, addresses) : domains;
  if (missing.length === 0) return;
  throw new WrongOption(
    `the authority in ${file} does not vouch for ${missing.join(', ')}; remove it for a new one, which has to be trusted anew`,
  );
}

export const pemOf = ({ certificate }: Root): string => `${certificate.toString('pem')}\n`;

export async function keyPem(key: CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), KEY);
}
