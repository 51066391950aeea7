/** The website (shop) and the account that this sandbox plays. */
export interface Site {
  readonly name: string;
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
