import { jsonOrText } from '../api/json.ts';
import type { Environment } from '../environment.ts';
import type { Attempt } from '../notifications/log.ts';
import { inWords } from './deliveries.ts';
import { createMask } from './masked.ts';
import { isLike } from './pattern.ts';
import type { Entry, JournalQuery, RequestEntry } from './shapes.ts';

/** Requests and notifications, oldest first. */
export interface Journal {
  /** Writes a request down, without secrets. Returns how to add its answer, and the text of one in JSON. */
  add(request: Asked): (status: number, text: string | undefined) => void;
  read(query: JournalQuery): readonly Entry[];
}

/** @property size of the body, in bytes */
type Asked = Omit<RequestEntry, 'kind' | 'id' | 'at' | 'answer'> & { readonly size: number };

/** The oldest entries go beyond either: bodies are too much to be kept for ever. */
const KEPT = 2000;
const KEPT_BYTES = 20_000_000;

interface Kept {
  size: number;
  /** What filters look at. */
  readonly entry: () => Entry;
  /** All of it: few answers are ever looked at, and their texts are read only then. */
  readonly show: () => Entry;
}

/** The last two thousand. It hears of notifications by itself. */
export function createJournal({
  log,
  site,
  world,
}: Pick<Environment, 'log' | 'site' | 'world'>): Journal {
  const mask = createMask(site);
  const kept: Kept[] = [];
  let count = 0;
  let bytes = 0;

  function keep(one: Kept): void {
    kept.push(one);
    bytes += one.size;
    shrink();
  }
  function shrink(): void {
    while (kept.length > KEPT || bytes > KEPT_BYTES) bytes -= kept.shift()?.size ?? bytes;
  }

  log.onAdd((attempt) => {
    const id = (count += 1);
    const size = attempt.notification.body?.length ?? 0;
    const entry = (): Entry => notificationEntry(id, attempt);
    keep({ size, entry, show: entry });
  });

  return {
    add({ size, path, query, headers, body, ...asked }) {
      let answer: { readonly status: number; readonly text: string | undefined } | undefined;
      const entry: RequestEntry = {
        kind: 'request',
        id: (count += 1),
        at: new Date(world.clock.now()).toISOString(),
        ...asked,
        path: mask.text(path),
        query: mask.fields(Object.entries(query)),
        headers: mask.fields(Object.entries(headers)),
        body: mask.value(body),
        answer: null,
      };
      const one: Kept = {
        size,
        entry: () => entry,
        show: () => {
          if (!answer) return entry;
          const { status, text } = answer;
          const shown = text === undefined ? null : mask.value(jsonOrText(text));
          return { ...entry, answer: { status, body: shown } };
        },
      };
      keep(one);
      return (status, text) => {
        answer = { status, text };
        const more = text?.length ?? 0;
        // It may have gone meanwhile.
        if (more === 0 || !kept.includes(one)) return;
        one.size += more;
        bytes += more;
        shrink();
      };
    },
    read(query) {
      return kept.filter(({ entry }) => isWanted(entry(), query)).map(({ show }) => show());
    },
  };
}

const notificationEntry = (id: number, attempt: Attempt): Entry => ({
  kind: 'notification',
  id,
  path: new URL(attempt.notification.url).pathname,
  ...inWords(attempt),
});

function isWanted(entry: Entry, query: JournalQuery): boolean {
  const { order_id, kind, origin, method, path, since } = query;
  const asked = entry.kind === 'request' ? entry.method : entry.request.method;
  return (
    (order_id === undefined || entry.order_id === order_id) &&
    (kind === undefined || entry.kind === kind) &&
    (origin === undefined || (entry.kind === 'request' && entry.origin === origin)) &&
    (method === undefined || asked === method.toUpperCase()) &&
    (path === undefined || isLike(entry.path, path)) &&
    (since === undefined || isSince(entry, since))
  );
}

/** After an entry of this number, or at a moment or later. */
const isSince = ({ id, at }: Entry, since: string): boolean =>
  /^\d+$/.test(since) ? id > Number(since) : Date.parse(at) >= Date.parse(since);
