/** What a placed order says about its stream. */
export interface Streamed {
  readonly order_id: string;
  readonly session_id: string;
  readonly payment_url: string;
  readonly events_token: string;
  readonly events_stream_url: string;
}

interface StreamEvent {
  readonly event: string;
  readonly data: {
    readonly transaction_id: number;
    readonly status: string;
    readonly financial_status: string;
  };
}

export interface EventStream {
  readonly response: Response;
  /** Everything heard so far. */
  readonly events: readonly StreamEvent[];
  /** Resolves when the sandbox closes it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/** Listens to an order's events. Resolves once the stream is open. */
export async function openEvents(
  { events_stream_url: url, events_token: token }: Streamed,
  authorization = token,
  send: typeof fetch = fetch,
): Promise<EventStream> {
  const response = await send(url, { headers: { authorization } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('The stream has no body');
  const events: StreamEvent[] = [];
  let text = (await reader.read()).value ?? '';

  async function listen(): Promise<void> {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      text += part.value;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) events.push(...readEvent(block));
    }
  }
  const ended = listen();
  return {
    response,
    events,
    ended,
    async close() {
      await reader.cancel();
      await ended;
    },
  };
}

/** A block of lines; comments are none. */
function readEvent(block: string): StreamEvent[] {
  const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
  if (!event || !data) return [];
  return [{ event, data: JSON.parse(data) as StreamEvent['data'] }];
}
