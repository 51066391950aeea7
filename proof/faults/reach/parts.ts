import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import type { Notification } from '../../../sandbox/notifications/delivery.ts';
import type { Parts } from '../../../sandbox/parts.ts';
import type { Fault } from '../fault.ts';

/** Told the name of a fault each time when it would have made a difference. */
export type Reached = (fault: string) => void;

interface Faulty {
  readonly name: string;
  readonly parts: Partial<Parts>;
}

/** What a faulty part has sent instead of the network: nothing of it leaves. */
const sent = new AsyncLocalStorage<Notification[]>();

/**
 * The right parts. Wherever a fault has replaced one, that is asked as well, and a difference is told:
 * another value, an error, or notifications other than the one that was to be sent.
 */
export function watchedParts(
  parts: Parts,
  faults: readonly Fault[],
  reached: Reached,
): Partial<Parts> {
  const muted: Parts = {
    ...parts,
    deliver(notification) {
      sent.getStore()?.push(notification);
      return Promise.resolve({ accepted: true, result: 'HTTP 200, OK' });
    },
  };
  const all = faults.flatMap(({ name, defect: { replace } }) =>
    replace ? [{ name, parts: replace(muted) }] : [],
  );
  const keys = [...new Set(all.flatMap((it) => Object.keys(it.parts)))] as (keyof Parts)[];
  const watched = keys.map((key) => {
    const others = all.filter((it) => key in it.parts);
    return [
      key,
      key === 'deliver' ? delivering(parts, others, reached) : asking(parts, key, others, reached),
    ];
  });
  return Object.fromEntries(watched) as Partial<Parts>;
}

/** A function is asked beside the right one; of anything else each look is a difference. */
function asking(parts: Parts, key: keyof Parts, others: readonly Faulty[], reached: Reached) {
  const right = parts[key];
  const differ = (): void => others.forEach(({ name }) => reached(name));
  if (typeof right !== 'function') {
    if (typeof right !== 'object') throw new Error(`"${key}" cannot be watched`);
    return new Proxy(right, {
      get(target, index) {
        differ();
        return Reflect.get(target, index) as unknown;
      },
    });
  }
  return (...asked: readonly unknown[]) => {
    const answer = call(right, asked);
    for (const { name, parts: faulty } of others) {
      try {
        if (!isDeepStrictEqual(call(faulty[key], asked), answer)) reached(name);
      } catch {
        reached(name);
      }
    }
    return answer;
  };
}

const call = (part: unknown, asked: readonly unknown[]): unknown =>
  (part as (...args: readonly unknown[]) => unknown)(...asked);

const delivering =
  (parts: Parts, others: readonly Faulty[], reached: Reached): Parts['deliver'] =>
  (notification, stopped) => {
    for (const { name, parts: faulty } of others) {
      const other: Notification[] = [];
      const compare = (): void => {
        if (!isDeepStrictEqual(other, [notification])) reached(name);
      };
      const delivered = sent.run(other, () => faulty.deliver?.(notification, stopped));
      void Promise.resolve(delivered).then(compare, () => reached(name));
    }
    return parts.deliver(notification, stopped);
  };
