import type { Delivered } from '../../reporters/notice/send.ts';
import type { Notice } from '../../reporters/notice/notice.ts';
import { isWell, type Look } from './look.ts';
import { next } from './next.ts';
import type { Memory, State } from './state.ts';

/** What the watch does in the world. */
interface World {
  /** Looks at the account: at all flows, or at those that failed in the look before. */
  readonly look: (which: 'all' | 'failed') => Promise<Look>;
  /** Waits before the second look. */
  readonly pause: () => Promise<void>;
  readonly send: (notice: Notice) => Promise<Delivered>;
  /** Says a line where people read it. */
  readonly say: (line: string) => void;
  /** Says a line that must be seen on the page of the run. */
  readonly point: (line: string) => void;
  readonly memory: Memory;
  readonly now: () => Date;
}

/** How an hour ended. */
interface Ended {
  /** What to keep for the next hour. */
  readonly state: State;
  readonly exitCode: 0 | 1;
}

/**
 * One hour: looks at the account, once more after a pause at what failed, and says what is new. Red only in the hour in
 * which something broke: CI systems send mails for red runs, too. What could not be delivered is said in the next hour.
 */
export async function watch({ look, pause, send, say, point, memory, now }: World): Promise<Ended> {
  const { state } = memory;
  const at = now().toISOString();
  const seen = await lookTwice(look, pause, say);
  if (seen.kind === 'nothing') {
    point(`Nothing was checked: ${seen.why}`);
    return { state, exitCode: 0 };
  }
  if (memory.problem !== undefined) say(`What was said before is not known: ${memory.problem}`);
  const hour = next(memory, seen, at);
  say(isWell(seen) ? 'Every flow works' : describe(hour.state));
  if (hour.notice === undefined) return { state: hour.state, exitCode: 0 };
  say([hour.notice.verdict, ...hour.notice.changes].join(' | '));
  const delivered = await send(hour.notice);
  say(delivered.says);
  return {
    state: delivered.state === 'failed' ? state : hour.state,
    exitCode: hour.isBad ? 1 : 0,
  };
}

/** A failure counts only if it is there after the pause, too. After an outage all flows are looked at again. */
async function lookTwice(
  look: World['look'],
  pause: World['pause'],
  say: World['say'],
): Promise<Look> {
  const first = await look('all');
  if (first.kind === 'nothing' || isWell(first)) return first;
  const names = first.failures.map(({ name }) => name);
  say(
    `Not well at first (${[...(first.outage ? ['an outage'] : []), ...names].join('; ')}): once more`,
  );
  await pause();
  return look(first.outage ? 'all' : 'failed');
}

/** What is wrong, and since when it is known. */
function describe({ outage, failing }: State): string {
  const flows = Object.values(failing).map(({ name, since }) => `${name} (since ${since})`);
  return [...(outage === undefined ? [] : [`Outage since ${outage}`]), ...flows].join('; ');
}
