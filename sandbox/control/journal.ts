import type { Environment } from '../environment.ts';
import type { Attempt } from '../notifications/log.ts';
import { inWords } from './deliveries.ts';
import { isLike } from './pattern.ts';
import type { Entry, JournalQuery, RequestEntry } from './shapes.ts';

/** Requests and notifications, oldest first. */
export interface Journal {
  /** Numbers a request; its answer is filled in later. */
  add(request: Omit<RequestEntry, 'id'>): RequestEntry;
  read(query: JournalQuery): readonly Entry[];
}

/** Oldest entries go beyond either: bodies are too much to be kept for ever. */
const KEPT = 2000;
const KEPT_CHARACTERS = 20_000_000;

type Kept = { readonly size: number; readonly show: () => Entry };

/** The last two thousand. It hears of notifications by itself. */
export function createJournal({ log }: Pick<Environment, 'log'>): Journal {
  const kept: Kept[] = [];
  let count = 0;
  let characters = 0;

  function keep(size: number, make: (id: number) => () => Entry): void {
    count += 1;
    kept.push({ size, show: make(count) });
    characters += size;
    while (kept.length > KEPT || characters > KEPT_CHARACTERS) {
      characters -= kept.shift()?.size ?? characters;
    }
  }

  log.onAdd((attempt) => {
    const size = attempt.notification.body?.length ?? 0;
    keep(size, (id) => () => notificationEntry(id, attempt));
  });

  return {
    add(request) {
      const entry: RequestEntry = { ...request, id: count + 1 };
      keep(JSON.stringify(request.body).length, () => () => entry);
      return entry;
    },
    read(query) {
      return kept.map(({ show }) => show()).filter((entry) => isWanted(entry, query));
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
