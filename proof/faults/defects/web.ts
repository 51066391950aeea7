import type { Apps } from '../../../sandbox/app.ts';
import type { Environment } from '../../../sandbox/environment.ts';
import type { Site } from '../../../sandbox/site.ts';
import type { Defect } from '../fault.ts';

/** One request on its way to an application. */
interface Exchange {
  readonly request: Request;
  readonly environment: Environment;
  /** What the application answers, to this request or to another one. */
  pass(request?: Request): Promise<Response>;
}

/**
 * Intercepts requests between the network and one application.
 *
 * @param when fits the method and path, such as "POST /v1/json/orders"
 */
export const between = (
  origin: keyof Apps,
  when: RegExp,
  answer: (exchange: Exchange) => Promise<Response>,
): Defect => ({
  around: (apps, environment) => ({
    ...apps,
    [origin]: {
      fetch: async (request: Request) => {
        const pass = async (other = request): Promise<Response> => apps[origin].fetch(other);
        const asked = `${request.method} ${new URL(request.url).pathname}`;
        return when.test(asked) ? answer({ request, environment, pass }) : pass();
      },
    },
  }),
});

/** Changes the pages of one origin after they were made. */
export const page = (
  origin: keyof Apps,
  when: RegExp,
  rewrite: (html: string, site: Site) => string,
): Defect =>
  between(origin, when, async ({ environment: { site }, pass }) => {
    const answer = await pass();
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    return isPage ? new Response(rewrite(await answer.text(), site), copied(answer)) : answer;
  });

/** Changes what the API answers to a call. */
export const apiAnswer = (
  when: RegExp,
  rewrite: (answer: unknown) => unknown,
  status?: number,
): Defect =>
  between('api', when, async ({ pass }) => {
    const answer = await pass();
    const body = JSON.stringify(rewrite(await answer.json()));
    return new Response(body, { ...copied(answer), ...(status !== undefined && { status }) });
  });

/** Changes a form before the application reads it. */
export const form = (
  origin: keyof Apps,
  when: RegExp,
  change: (fields: URLSearchParams) => void,
): Defect =>
  between(origin, when, async ({ request, pass }) => {
    const fields = new URLSearchParams(await request.text());
    change(fields);
    return pass(copyOf(request, fields.toString()));
  });

/** Changes the JSON of a call before the API reads it. */
export const call = (when: RegExp, change: (body: Record<string, unknown>) => object): Defect =>
  between('api', when, async ({ request, pass }) => {
    const body = (await request.json()) as Record<string, unknown>;
    return pass(copyOf(request, JSON.stringify({ ...body, ...change(body) })));
  });

/** The same request with another body, or other headers. */
export function copyOf(
  { url, method, headers }: Request,
  body?: string,
  changes: Readonly<Record<string, string>> = {},
): Request {
  const kept = new Headers(headers);
  kept.delete('content-length');
  for (const [name, value] of Object.entries(changes)) kept.set(name, value);
  return new Request(url, { method, headers: kept, ...(body !== undefined && { body }) });
}

function copied({ status, headers }: Response): ResponseInit {
  const kept = new Headers(headers);
  kept.delete('content-length');
  return { status, headers: kept };
}

/** The payment session in an address such as `/connect/<session>/pay`. */
export const sessionIn = (url: string): string => new URL(url).pathname.split('/')[2] ?? '';
