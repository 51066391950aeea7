import { isIPv4 } from 'node:net';
import * as x509 from '@peculiar/x509';

export const NAME_CONSTRAINTS = '2.5.29.30';

/** Tags of DER: a sequence, and the fields of `NameConstraints` and `GeneralName` (RFC 5280, 4.2.1.6 and 4.2.1.10). */
const SEQUENCE = 0x30;
const PERMITTED = 0xa0;
const DNS = 0x82;
const IP = 0x87;

/**
 * The names that an authority may vouch for, and no others; a domain includes all below it. The
 * library for certificates has no such extension.
 */
export function nameConstraints(
  domains: readonly string[],
  addresses: readonly string[],
): x509.Extension {
  const permitted = [...domains.map(ofDomain), ...addresses.map(ofAddress)];
  return new x509.Extension(NAME_CONSTRAINTS, true, der(SEQUENCE, der(PERMITTED, ...permitted)));
}

/** Which of these names an authority with such an extension may not vouch for. */
export function notPermitted(
  { value }: Pick<x509.Extension, 'value'>,
  domains: readonly string[],
  addresses: readonly string[],
): string[] {
  const permitted = Buffer.from(value);
  return [
    ...domains.filter((name) => !permitted.includes(ofDomain(name))),
    ...addresses.filter((address) => !permitted.includes(ofAddress(address))),
  ];
}

const ofDomain = (name: string): Buffer =>
  Buffer.from(der(SEQUENCE, der(DNS, Buffer.from(name, 'ascii'))));
const ofAddress = (address: string): Buffer =>
  Buffer.from(der(SEQUENCE, der(IP, exactly(address))));

/** An address, and a mask that leaves no other one. */
function exactly(address: string): Buffer {
  const bytes = isIPv4(address) ? address.split('.').map(Number) : bytesOf(address);
  return Buffer.from([...bytes, ...bytes.map(() => 0xff)]);
}

/** The sixteen bytes of an IPv6 address, which may leave out zeros once. */
function bytesOf(address: string): number[] {
  const [first = [], last = []] = address.split('::').map(groups);
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0');
  return [...first, ...zeros, ...last].flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));

/** One value with its tag and length. */
function der(tag: number, ...contents: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = Buffer.concat(contents);
  const { length } = content;
  const sizes = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...sizes, ...content]);
}
