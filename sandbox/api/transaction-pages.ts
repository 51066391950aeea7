import { ValidationError } from './errors.ts';
import type { TransactionEntry } from './transaction-entry.ts';

/** A place in the list: beside this transaction. */
export interface Cursor {
  readonly attribute: 'after' | 'before';
  readonly value: string;
  readonly id: number;
}

/** Which part of the list is asked for: what is older than `after`, or newer than `before`. */
interface PageRequest {
  readonly after: Cursor | undefined;
  readonly before: Cursor | undefined;
  readonly limit: number;
}

const LARGEST_PAGE = 1000;

export function readPage(query: URLSearchParams): PageRequest {
  const limit = query.get('limit') || '100';
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > LARGEST_PAGE) {
    const message = `must be a number from 1 to ${LARGEST_PAGE}`;
    throw new ValidationError([{ attribute: 'limit', value: limit, message }]);
  }
  return {
    after: readCursor(query, 'after'),
    before: readCursor(query, 'before'),
    limit: Number(limit),
  };
}

function readCursor(query: URLSearchParams, attribute: Cursor['attribute']): Cursor | undefined {
  const value = query.get(attribute);
  if (!value) return undefined;
  return { attribute, value, id: Number(Buffer.from(value, 'base64url').toString()) };
}

export const notOfThisList = ({ attribute, value }: Cursor): ValidationError =>
  new ValidationError([{ attribute, value, message: 'is not a cursor of this list' }]);

/** Parameters that have no place in a pager's addresses; the filters do. */
const NOT_KEPT = new Set(['after', 'before', 'limit', 'api_key', 'locale']);

const cursorOf = (entry: TransactionEntry): string =>
  Buffer.from(String(entry.transaction_id)).toString('base64url');

/**
 * The pager of a page. The last page with data leads on to an empty one, and the empty one nowhere:
 * "Further requests to this page are successful, but won't return any data or new cursors" (pagination).
 */
export function pager(entries: readonly TransactionEntry[], limit: number, address: URL) {
  const [newest] = entries;
  const oldest = entries.at(-1);
  const cursor = {
    after: oldest ? cursorOf(oldest) : '',
    before: newest ? cursorOf(newest) : '',
  };
  const page = (direction: 'after' | 'before'): string => {
    if (!cursor[direction]) return '';
    const url = new URL(address.pathname, address);
    url.search = new URLSearchParams([
      [direction, cursor[direction]],
      ['limit', String(limit)],
      ...[...address.searchParams].filter(([name]) => !NOT_KEPT.has(name)),
    ]).toString();
    return url.href;
  };
  return { after: page('after'), before: page('before'), cursor, limit };
}
