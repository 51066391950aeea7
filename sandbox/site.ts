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
