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
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends what `fetch` would not, such as another `Host`, an `Origin`, or control characters. */
export async function ask(url: string | URL, asked: Asked = {}): Promise<RawAnswer> {
  const { method = 'GET', headers = {}, body, ca } = asked;
  const options = { method, headers, agent: false } as const;
  const sent = ca === undefined ? request(url, options) : requestSecurely(url, { ...options, ca });
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
