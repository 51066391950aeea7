import type { Gateway } from '../../core/gateways.ts';
import type { Variants } from './variants.ts';

const BRANDS: Record<Variants['brands'], Readonly<Record<string, string>>> = {
  'iDEAL, in3': {},
  'iDEAL | Wero': { IDEAL: 'iDEAL | Wero' },
  'iDEAL+in3': { IN3: 'iDEAL+in3' },
};

/** What a page calls a method. */
export const methodName = ({ id, name }: Gateway, { brands }: Variants): string =>
  BRANDS[brands][id] ?? name;
