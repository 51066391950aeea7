import { createAgenda } from './agenda.ts';
import type { Restore } from './memento.ts';

/** Time of the sandbox: moving like the wall clock, or fixed. Both can be moved forward. */
export interface Clock {
  /** Milliseconds since the epoch, in the sandbox's own time. */
  now(): number;
  /** Runs a task once this moment is reached, by waiting or by `advance`. It may say what it is about. */
  at(moment: number, task: Task, about?: object): void;
  /** Forgets the pending tasks that are about any of these. */
  forget(subjects: ReadonlySet<object>): void;
  /**
   * Moves time forward, running every task that falls due on the way, each at its own moment.
   *
   * @param between awaited after each such moment, before time goes on
   */
  advance(milliseconds: number, between?: () => Promise<void>): Promise<void>;
  /** Forgets all pending tasks. */
  stop(): void;
  /** Back to the beginning: every advance is undone, and pending tasks are forgotten. */
  rewind(): void;
  /** Restoring brings back the time and the pending tasks. */
  save(): Restore;
}

type Task = () => void | Promise<void>;

interface Appointment {
  readonly task: Task;
  readonly about: object | undefined;
}

/** setTimeout overflows beyond 2^31 ms, and links live for up to a year: wait in slices. */
const LONGEST_WAIT = 60 * 60 * 1000;

/**
 * Wall time plus whatever it was advanced by.
 *
 * @param fixed a moment at which it is fixed instead, until it is advanced. Milliseconds since the epoch.
 */
export function createClock(fixed?: number): Clock {
  const agenda = createAgenda<Appointment>();
  let offset = 0;
  let timer: NodeJS.Timeout | undefined;

  const now = (): number => (fixed ?? Date.now()) + offset;

  /** When the next task falls due, if it does by then. */
  function dueBy(moment: number): number | undefined {
    const due = agenda.due();
    return due !== undefined && due <= moment ? due : undefined;
  }

  function runDue(): Promise<void>[] {
    const started: Promise<void>[] = [];
    while (dueBy(now()) !== undefined) started.push(Promise.resolve(agenda.take()?.task()));
    rearm();
    return started;
  }

  function rearm(): void {
    clearTimeout(timer);
    const due = agenda.due();
    if (due === undefined || (fixed !== undefined && due > now())) return;
    const wait = Math.min(Math.max(due - now(), 0), LONGEST_WAIT);
    timer = setTimeout(runDue, wait);
    timer.unref();
  }

  function stop(): void {
    clearTimeout(timer);
    agenda.clear();
  }

  return {
    now,
    at(moment, task, about) {
      const first = agenda.due() ?? Infinity;
      agenda.add(moment, { task, about });
      if (moment < first) rearm();
    },
    forget(subjects) {
      if (subjects.size === 0) return;
      agenda.keep(({ about }) => !about || !subjects.has(about));
      rearm();
    },
    async advance(milliseconds, between) {
      const target = now() + milliseconds;
      for (let due = dueBy(target); due !== undefined; due = dueBy(target)) {
        offset += Math.max(due - now(), 0);
        await Promise.all(runDue());
        await between?.();
      }
      offset += Math.max(target - now(), 0);
      rearm();
    },
    stop,
    rewind() {
      stop();
      offset = 0;
    },
    save() {
      const [moment, restore] = [now(), agenda.save()];
      return () => {
        offset += moment - now();
        restore();
        rearm();
      };
    },
  };
}

const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/**
 * `2025-08-29T12:00:00`: Amsterdam local time without a zone, as every timestamp of the API
 * (docs/facts/api.md#order-object).
 */
export function amsterdam(moment: number): string {
  return AMSTERDAM.format(moment).replace(' ', 'T');
}
