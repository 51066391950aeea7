import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';

interface Asked {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** PEM of the authority to trust. */
  readonly ca?: string;
  /** By which the certificate is checked, if not the address's own. */
  readonly servername?: string;
  /** Instead of that of the address, which `URL` would mend. */
  readonly path?: string;
  readonly signal?: AbortSignal;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends what `fetch` would not, such as another `Host`, an `Origin`, or control characters. */
export async function ask(url: string | URL, asked: Asked = {}): Promise<RawAnswer> {
  const { body, ca, servername, ...how } = asked;
  const options = { ...how, agent: false } as const;
  const trusting = { ...options, ca, ...(servername !== undefined && { servername }) };
  const sent = ca === undefined ? request(url, options) : requestSecurely(url, trusting);
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString(),
  };
}
