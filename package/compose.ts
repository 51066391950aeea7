import type { TestInfo, WorkerInfo } from '@playwright/test';

/** A fixture as Playwright takes it: it calls `use` with its value, and cleans up after that. */
type Fixture<T> = (
  args: never,
  use: (value: T) => Promise<void>,
  info: never,
) => Promise<void> | void;

/**
 * Sets up fixtures one in the other, in this order, each with those before it, and tears them down in the
 * opposite one. So one fixture of a shop's `test` holds those of the suite, and none of their names is taken.
 *
 * @param args what Playwright gives to the one that holds them
 */
export async function compose<All extends object>(
  fixtures: { readonly [Name in keyof All]: unknown },
  args: object,
  info: TestInfo | WorkerInfo,
  use: (all: All) => Promise<void>,
): Promise<void> {
  const names = Object.keys(fixtures) as (keyof All)[];
  const setUp = async (at: number, made: Partial<All>): Promise<void> => {
    const name = names[at];
    if (name === undefined) return use(made as All);
    const fixture = fixtures[name] as Fixture<All[typeof name]>;
    await fixture(
      { ...args, ...made } as never,
      (value) => setUp(at + 1, { ...made, [name]: value }),
      info as never,
    );
  };
  await setUp(0, {});
}
