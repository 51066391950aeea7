import type {
  AskedOverride,
  Delivery,
  Duration,
  Entry,
  Environment,
  JournalQuery,
  KeptOverride,
  Order,
  OrderEnd,
  Sending,
} from './shapes.ts';

/** Why the control API refused, in its words. */
export class ControlError extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.name = 'ControlError';
    this.status = status;
  }
}

/**
 * Drives a sandbox by its control API, in this process or another one. Every method throws a ControlError when it is
 * refused.
 *
 * @param controlUrl as the sandbox prints it
 * @param send such as a `fetch` that trusts the sandbox's certificate
 */
export function connectControl(controlUrl: string, send: typeof fetch = fetch) {
  const base = controlUrl.endsWith('/') ? controlUrl : `${controlUrl}/`;

  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await send(new URL(path, base), { method, ...sent });
    const answer = (await response.json()) as Answer & { readonly error?: string };
    if (!response.ok) throw new ControlError(answer.error ?? '', response.status);
    return answer;
  }
  const order = (id: string | number): string => `orders/${encodeURIComponent(id)}`;

  return {
    /** The time of the sandbox, in ISO 8601. */
    now: async () => (await ask<{ now: string }>('GET', 'clock')).now,
    /** Lets time pass. Resolves when what fell due has happened, with the time. */
    advance: async (duration: Duration) =>
      (await ask<{ now: string }>('POST', 'clock', { advance: duration })).now,
    order: (id: string | number) => ask<Order>('GET', order(id)),
    end: (id: string | number, how: OrderEnd) => ask<Order>('POST', `${order(id)}/outcome`, how),
    overrides: async () =>
      (await ask<{ overrides: readonly KeptOverride[] }>('GET', 'overrides')).overrides,
    override: (asked: AskedOverride) => ask<KeptOverride>('POST', 'overrides', asked),
    removeOverride: (id: string) => ask<KeptOverride>('DELETE', `overrides/${id}`),
    async removeOverrides(): Promise<void> {
      await ask('DELETE', 'overrides');
    },
    notify: async (id: string, manner: Omit<Sending, 'order_id'> = {}) =>
      (
        await ask<{ deliveries: readonly Delivery[] }>('POST', 'notifications', {
          order_id: id,
          ...manner,
        })
      ).deliveries,
    async journal(filters: Partial<JournalQuery> = {}): Promise<readonly Entry[]> {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
      return (await ask<{ entries: readonly Entry[] }>('GET', `journal?${query}`)).entries;
    },
    /** Returns the id to reset to. */
    snapshot: async () => (await ask<{ id: string }>('POST', 'snapshots')).id,
    /** Back to the beginning, or to a snapshot. Resolves with the time. */
    reset: async (snapshot?: string) =>
      (await ask<{ now: string }>('POST', 'reset', { snapshot })).now,
    lend: () => ask<Environment>('POST', 'environments'),
  };
}
