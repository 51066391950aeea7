import { Secret } from 'otpauth';
import type { Ids } from './core/ids.ts';

/** The website (shop) and the account that this sandbox plays. */
export interface Site extends SiteSettings {
  readonly id: number;
  readonly accountId: number;
  readonly apiKey: string;
  readonly email: string;
  readonly password: string;
  /** Asked for by some sign-ins only. */
  readonly securityCode: string;
  /** Base32, as authenticators take it. */
  readonly totpSecret: string;
}

/** What PATCH /sites/{id} may change. */
export interface SiteSettings {
  name: string;
  url: string;
  /** Where notifications go that belong to an order without an address of its own; empty is nowhere. */
  notificationUrl: string;
  /** Prices of the shop's range, in eurocents. */
  priceFrom: number;
  priceTill: number;
  supportEmail: string;
  supportPhone: string;
}

/** A new site. */
export function createSite(ids: Ids): Site {
  return {
    name: 'Sandbox shop',
    url: '',
    notificationUrl: '',
    priceFrom: 0,
    priceTill: 0,
    supportEmail: '',
    supportPhone: '',
    id: Number(`1${ids.digits(5)}`),
    accountId: Number(`1${ids.digits(6)}`),
    apiKey: ids.token(40),
    email: 'merchant@sandbox.example',
    password: ids.token(16),
    securityCode: ids.digits(6),
    totpSecret: Secret.fromUTF8(ids.token(20)).base32,
  };
}
