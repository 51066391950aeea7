import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { TurnQueue, type Leave } from '../../../fixtures/target/turns/queue.ts';
import { openTurns } from '../../../fixtures/target/turns/server.ts';
import { Turn, type Carried } from '../../../fixtures/target/turns/turn.ts';

base.describe('The queue for turns', () => {
  /** Notes who gets a turn; `ask` returns how to leave. */
  function notedQueue(count: number) {
    const queue = new TurnQueue(count);
    const granted: string[] = [];
    const ask = (worker: string, before?: number): Leave =>
      queue.ask({ worker, before }, ({ isSame, luggage }) =>
        granted.push([worker, isSame && 'again', luggage].filter(Boolean).join(' ')),
      );
    return { granted, ask };
  }

  base('lets so many in at a time, in the order in which they came', () => {
    const { granted, ask } = notedQueue(2);
    const leave = ['a', 'b', 'c', 'd'].map((worker) => ask(worker));
    expect(granted).toEqual(['a', 'b']);
    leave[1]?.();
    expect(granted).toEqual(['a', 'b', 'c']);
    leave[0]?.();
    expect(granted).toEqual(['a', 'b', 'c', 'd']);
  });

  base('lets those in first who have not long to look', () => {
    const { granted, ask } = notedQueue(1);
    const leave = ask('a');
    const waiting = [ask('b'), ask('c', 3_000), ask('d', 2_000), ask('e', 3_000)];
    leave();
    for (const it of [2, 1, 3, 0]) waiting[it]?.();
    expect(granted).toEqual(['a', 'd', 'c', 'e', 'b']);
  });

  base('forgets those who no longer wait', () => {
    const { granted, ask } = notedQueue(1);
    const leave = ask('a');
    ask('b')();
    ask('c');
    leave();
    expect(granted).toEqual(['a', 'c']);
  });

  base('gives a worker the turn that it had, and what it has left in it', () => {
    const { granted, ask } = notedQueue(2);
    const leave = ['a', 'b'].map((worker) => ask(worker));
    leave[0]?.("a's session");
    leave[1]?.("b's session");
    ask('b')("b's newer session");
    ask('c');
    ask('d');
    expect(granted).toEqual([
      'a',
      'b',
      "b again b's session",
      "c a's session",
      "d b's newer session",
    ]);
  });
});

/** The address of turns that are handed out, one at a time. */
const test = base.extend<{ path: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from here
  path: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'turns-'));
    const path = join(folder, 'turns');
    const turns = await openTurns(1, path);
    await use(path);
    await turns.close();
    rmSync(folder, { recursive: true });
  },
});

/** Something that goes with a turn, and what happens to it. */
function notedThing(name: string) {
  const happened: string[] = [];
  const carried: Carried = {
    pack: async () => {
      happened.push('packed');
      return name;
    },
    drop: async () => void happened.push('dropped'),
  };
  return { happened, carried };
}

test.describe('A turn', () => {
  test('is waited for until another worker gives it back', async ({ path }) => {
    const [one, other] = [new Turn(path, 'one'), new Turn(path, 'other')];
    const events: string[] = [];
    await one.take();
    const taken = other.take().then(() => events.push('other takes'));
    events.push('one gives back');
    await one.giveBack();
    await taken;
    expect(events).toEqual(['one gives back', 'other takes']);
    await other.giveBack();
  });

  test('is given back by a worker that is killed', async ({ path }) => {
    const worker = spawn(process.execPath, [
      '--import',
      'tsx',
      '--eval',
      `import('./fixtures/target/turns/turn.ts').then(async ({ Turn }) => {
        await new Turn(${JSON.stringify(path)}).take();
        console.log('taken');
      })`,
    ]);
    await once(worker.stdout, 'data');
    const turn = new Turn(path, 'other');
    const taken = turn.take();
    worker.kill('SIGKILL');
    await taken;
    await turn.giveBack();
  });

  test('is for others while its worker waits for minutes', async ({ path }) => {
    const [one, other] = [new Turn(path, 'one'), new Turn(path, 'other')];
    await one.take();
    await one.without(async () => {
      await other.take();
      await other.giveBack();
    });
    await one.giveBack();
  });

  test('carries what the next worker goes on with', async ({ path }) => {
    const [one, other] = [new Turn(path, 'one'), new Turn(path, 'other')];
    const { happened, carried } = notedThing('a session');
    one.carry(carried);
    await one.take();
    await one.giveBack();
    await one.take();
    await one.giveBack();
    // The one that had it before goes on with what is open.
    expect(happened).toEqual(['dropped', 'packed', 'packed']);
    await other.take();
    expect(other.unpack()).toBe('a session');
    expect(other.unpack()).toBe(undefined);
    await other.giveBack();
    await one.take();
    expect(happened.slice(3)).toEqual(['dropped']);
    expect(one.unpack()).toBe(undefined);
    await one.giveBack();
  });

  test('keeps what no worker has unpacked', async ({ path }) => {
    const [one, other, last] = ['one', 'other', 'last'].map((name) => new Turn(path, name));
    one?.carry(notedThing('a session\u2028').carried);
    for (const turn of [one, other]) {
      await turn?.take();
      await turn?.giveBack();
    }
    await last?.take();
    expect(last?.unpack()).toBe('a session\u2028');
    await last?.giveBack();
  });

  test('leaves nothing open while its worker waits for minutes', async ({ path }) => {
    const turn = new Turn(path);
    const { happened, carried } = notedThing('a session');
    turn.carry(carried);
    await turn.take();
    happened.length = 0;
    await turn.without(async () => void happened.push('waited'));
    expect(happened).toEqual(['packed', 'dropped', 'waited']);
    expect(turn.unpack()).toBe('a session');
    await turn.giveBack();
  });

  test('is nothing to wait for where all workers go at once', async () => {
    const turn = new Turn(undefined);
    const { happened, carried } = notedThing('a session');
    turn.carry(carried);
    await turn.take();
    await turn.without(async () => undefined);
    await turn.giveBack();
    expect(happened).toEqual([]);
  });
});
