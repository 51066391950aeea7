import { expect, test } from '@playwright/test';
import * as fc from 'fast-check';
import { SETTINGS } from './check.ts';
import type { Command } from './commands.ts';
import { plays } from './commands.ts';
import { perform } from './perform.ts';
import { setStage } from './stage.ts';

/** Everything that was said in the course of it. */
async function transcript(seed: string, commands: readonly Command[]): Promise<string> {
  const stage = await setStage(seed);
  for (const command of commands) await perform(stage, command);
  await stage.end();
  const { exchanges } = stage.client;
  return JSON.stringify({ exchanges, notifications: stage.notifications });
}

test('the same seed and the same commands give the same run, another seed another', async () => {
  const repeatable = fc.asyncProperty(plays, async (commands) => {
    const first = await transcript('one', commands);
    return (
      first === (await transcript('one', commands)) && first !== (await transcript('two', commands))
    );
  });
  const { failed, counterexample } = await fc.check(repeatable, { ...SETTINGS, numRuns: 10 });
  expect({ failed, counterexample }).toEqual({ failed: false, counterexample: null });
});
