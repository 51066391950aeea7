import { createApi } from '../api/app.ts';
import { createClock } from '../core/clock.ts';
import { createEnvironment } from '../environment.ts';
import { documentedParts } from '../parts.ts';
import { orderWithId } from './load.ts';

const ORIGIN = 'http://127.0.0.1';

/** The API without a network between. */
export interface Api {
  /** @throws unless it is answered with success */
  call(method: string, path: string, body?: string): Promise<void>;
  place(id: string, changes?: object): Promise<void>;
  end(): void;
}

export function createInProcess(maxOrders?: number): Api {
  const urls = { api: ORIGIN, pay: ORIGIN, acs: ORIGIN, dashboard: ORIGIN };
  const clock = createClock();
  const given = { seed: 'bench', parts: documentedParts, urls, clock, anywhere: false };
  const environment = createEnvironment({ ...given, maxOrders });
  const api = createApi(environment);
  const headers = { api_key: environment.site.apiKey };

  async function call(method: string, path: string, body?: string): Promise<void> {
    const init = { method, headers, ...(body !== undefined && { body }) };
    const { status } = await api.fetch(new Request(`${ORIGIN}/v1/json${path}`, init));
    if (status !== 200) throw new Error(`${method} ${path} was answered with ${status}`);
  }
  return {
    call,
    place: (id, changes) =>
      call('POST', '/orders', JSON.stringify({ ...JSON.parse(orderWithId(id)), ...changes })),
    end: () => clock.stop(),
  };
}
