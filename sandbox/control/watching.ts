import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as pass } from 'node:timers/promises';
import { ApiError } from '../api/errors.ts';
import type { Json, JsonObject } from '../api/json.ts';
import { changed, isObject, jsonOrText } from '../api/json.ts';
import type { App, Apps } from '../app.ts';
import type { Environment } from '../environment.ts';
import type { Urls } from '../urls.ts';
import type { Journal } from './journal.ts';
import type { Overrides } from './overrides.ts';
import { isLike } from './pattern.ts';
import type { KeptOverride } from './shapes.ts';
import { millisecondsOf } from './shapes.ts';

type Instead = Extract<KeptOverride, { on: 'request' }>;
type Answer = Exclude<Instead['do']['answer'], undefined | 'none' | 'cut'>;

/** An application with its requests' own connections. */
export interface Connected {
  /** Undefined where nothing is to be answered. */
  fetch(request: Request, connection: Connection): Promise<Response | undefined>;
}

/** The request as Node has it, with its whole body. */
export type Connection = IncomingMessage & { readonly rawBody?: Buffer };

/** Writes every request down, and answers those that are to be answered in another way. */
export function watched(
  apps: Apps,
  environment: Environment,
  { journal, overrides }: { journal: Journal; overrides: Overrides },
): Record<keyof Urls, Connected> {
  const { ended } = environment;

  const watch = (origin: keyof Urls, app: App): Connected => ({
    async fetch(request, connection) {
      const { method, url } = request;
      const { pathname: path, searchParams } = new URL(url);
      const body = readBody(connection);
      const orderId = orderOf(environment, path, searchParams, body);
      const override = overrides.take(
        'request',
        ({ order_id, ...when }) =>
          when.origin === origin &&
          (when.method === undefined || when.method.toUpperCase() === method) &&
          (when.path === undefined || isLike(path, when.path)) &&
          (order_id === undefined || order_id === orderId),
      );
      const answered = journal.add({
        size: connection.rawBody?.length ?? 0,
        origin,
        method,
        path,
        order_id: orderId,
        query: Object.fromEntries(searchParams),
        headers: Object.fromEntries(request.headers),
        body,
        override: override?.id ?? null,
      });
      const answer = await answerTo(app, request, connection, override);
      if (!answer) return undefined;
      const { text, response } = await read(answer);
      answered(response.status, text);
      return response;
    },
  });

  async function answerTo(
    app: App,
    request: Request,
    connection: Connection,
    override: Instead | undefined,
  ): Promise<Response | undefined> {
    if (!override) return app.fetch(request);
    const { delay, answer, done = false, change } = override.do;
    if (delay)
      await pass(millisecondsOf(delay), undefined, { signal: ended }).catch(() => undefined);
    if (answer === undefined) return withChange(await app.fetch(request), change);
    if (done) await (await app.fetch(request)).text();
    if (answer === 'cut') connection.socket.destroy();
    if (answer === 'none' && !connection.socket.destroyed) await once(connection.socket, 'close');
    return typeof answer === 'string' ? undefined : answerOf(answer, request);
  }

  return {
    api: watch('api', apps.api),
    pay: watch('pay', apps.pay),
    acs: watch('acs', apps.acs),
    dashboard: watch('dashboard', apps.dashboard),
  };
}

/** JSON and forms as values, anything else as text; null for none. */
function readBody({ rawBody, headers }: Connection): Json {
  const text = rawBody?.toString() ?? '';
  if (text === '') return null;
  if (
    headers['content-type']?.startsWith('application/x-www-form-urlencoded') &&
    !/^\s*[[{]/.test(text)
  ) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  return jsonOrText(text);
}

/** The id of the order that a request is about: it is in the path, the query or the body. */
function orderOf(
  { world: { store } }: Environment,
  path: string,
  query: URLSearchParams,
  body: Json,
): string | null {
  const [, inPath] = /\/orders\/([^/]+)/.exec(path) ?? [];
  const named = inPath === undefined ? idIn(body) : decoded(inPath);
  for (const word of named === undefined ? [...path.split('/'), ...query.values()] : [named]) {
    const order =
      store.byOrderId(word) ??
      store.byOwnOrderId(word)?.order ??
      store.bySession(word) ??
      store.byQrToken(word) ??
      store.transaction(/^\d{1,16}$/.test(word) ? Number(word) : -1)?.order;
    if (order) return order.details.orderId;
  }
  return named ?? null;
}

function idIn(body: Json): string | undefined {
  const id = isObject(body) ? body['order_id'] : undefined;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What is JSON is read and answered again; everything else passes by. */
async function read(
  response: Response,
): Promise<{ readonly text: string | undefined; readonly response: Response }> {
  if (!isJson(response)) return { text: undefined, response };
  const text = await response.text();
  const { status, headers } = response;
  return { text, response: new Response(text, { status, headers }) };
}

const isJson = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('application/json') === true;

/** Other values in the data of an answer, in each of a list. */
async function withChange(response: Response, change?: JsonObject): Promise<Response> {
  if (!change || !isJson(response)) return response;
  const before = (await response.json()) as JsonObject;
  const { data } = before;
  const after = Array.isArray(data)
    ? { ...before, data: (data as readonly JsonObject[]).map((one) => changed(one, change)) }
    : isObject(data)
      ? { ...before, data: changed(data, change) }
      : changed(before, change);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(JSON.stringify(after), { status: response.status, headers });
}

/** The API's own form where no body is given: an error's, or that of an empty success; elsewhere a line of text. */
function answerOf(given: Answer, { url }: Request): Response {
  const isFailure = given.code !== undefined || (given.status ?? 200) >= 400;
  const { status = isFailure ? 404 : 200, code = 1000, headers = {} } = given;
  const usual = isFailure ? new ApiError(code).envelope() : { success: true, data: {} };
  const isApi = new URL(url).pathname.startsWith('/v1/json');
  const body = given.body ?? (isApi ? usual : `HTTP ${status}`);
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json';
  const content = [204, 205, 304].includes(status) ? null : isText ? body : JSON.stringify(body);
  return new Response(content, { status, headers: { 'content-type': type, ...headers } });
}
