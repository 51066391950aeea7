import type { Restore } from './memento.ts';

/** Everything that looks random comes from here, so that one seed repeats a whole run. */
export interface Ids {
  /**
   * 35 characters `[0-9A-Za-z]`, beginning with two digits, as in every recorded answer
   * (docs/facts/payment-pages.md#payment-link).
   */
  sessionId(): string;
  /** PSP id: the epoch second followed by six digits, sixteen in all (docs/facts/api.md#order-object). */
  pspId(now: number): number;
  /** An unguessable text of letters and digits. */
  token(length: number): string;
  /** A text of digits, as issuers and acquirers use for their references. */
  digits(length: number): string;
  /** A UUID-shaped id, as 3-D Secure servers use for theirs. */
  uuid(): string;
  save(): Restore;
}

const DIGITS = '0123456789';
const ALPHANUMERIC = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;

/** Coprime with 10^6: stepping by it visits all six-digit numbers before one repeats. */
const STEP = 618_033;

export function createIds(seed: string): Ids {
  const { random, save } = generator(seed);
  let suffix = Math.floor(random() * 1_000_000);

  const pick = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');

  return {
    sessionId: () => pick(DIGITS, 2) + pick(ALPHANUMERIC, 33),
    pspId(now) {
      suffix = (suffix + STEP) % 1_000_000;
      return Math.floor(now / 1000) * 1_000_000 + suffix;
    },
    token: (length) => pick(ALPHANUMERIC, length),
    digits: (length) => pick(DIGITS, length),
    uuid: () => [8, 4, 4, 4, 12].map((length) => pick('0123456789abcdef', length)).join('-'),
    save() {
      const [before, restore] = [suffix, save()];
      return () => {
        suffix = before;
        restore();
      };
    },
  };
}

/** sfc32, seeded by hashing the text (FNV-1a): small, fast, and the same on every machine. */
function generator(seed: string): { readonly random: () => number; readonly save: () => Restore } {
  const hash = (salt: number): number => {
    let value = 0x811c9dc5 ^ salt;
    for (const character of seed) {
      value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return value | 0;
  };
  let [a, b, c, counter] = [hash(1), hash(2), hash(3), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return {
    random: next,
    save() {
      const saved = [a, b, c, counter] as const;
      return () => {
        [a, b, c, counter] = saved;
      };
    },
  };
}
