/** The four origins of one sandbox, as in reality: testapi, testpayv2, testpay and testmerchant. */
export interface Urls {
  /** Origin of the JSON API. */
  readonly api: string;
  /** Payment pages and test platform. */
  readonly pay: string;
  /** 3-D Secure test page, and the hop back from it. */
  readonly acs: string;
  readonly dashboard: string;
}

/** Where a sandbox is controlled: the address is the permission. */
export const controlUrl = ({ api }: Urls, token: string): string => `${api}/control/${token}/`;

/** Appends query parameters with `?` or `&`, whichever the address needs, and changes nothing else of it. */
export function withQuery(address: string, parameters: Readonly<Record<string, string>>): string {
  const [base = '', ...fragment] = address.split('#');
  const joint = !base.includes('?') ? '?' : /[?&]$/.test(base) ? '' : '&';
  const extended = base + joint + new URLSearchParams(parameters).toString();
  return [extended, ...fragment].join('#');
}
