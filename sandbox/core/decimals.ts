/** An exact decimal number: unit prices have up to ten decimals, and a cart must add up to the cent. */
export interface Decimal {
  readonly digits: bigint;
  /** The number of digits after the point. */
  readonly scale: number;
}

export const ZERO: Decimal = { digits: 0n, scale: 0 };

/** Reads `13.761467889` or `-5`; undefined when it is no plain number. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?\d{1,12})(?:\.(\d{1,20}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, whole = '', fraction = ''] = match;
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { ...b, digits: -b.digits });
}

/** The number in units of this many decimals, half up: cents for 2. */
export function rounded({ digits, scale }: Decimal, decimals: number): number {
  if (scale <= decimals) return Number(digitsAt({ digits, scale }, decimals));
  const unit = 10n ** BigInt(scale - decimals);
  const doubled = 2n * digits + unit;
  const quotient = doubled / (2n * unit);
  // BigInt division cuts towards zero, and half up goes towards the larger number.
  const cut = doubled < 0n && quotient * 2n * unit !== doubled;
  return Number(cut ? quotient - 1n : quotient);
}

const digitsAt = ({ digits, scale }: Decimal, wanted: number): bigint =>
  digits * 10n ** BigInt(wanted - scale);
