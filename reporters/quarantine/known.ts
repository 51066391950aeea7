import { spawnSync } from 'node:child_process';
import type { FullConfig } from '@playwright/test/reporter';
import { z } from 'zod';
import { cli } from '../playwright-cli.ts';

interface Listed {
  readonly specs?: readonly { readonly title: string }[] | undefined;
  readonly suites?: readonly Listed[] | undefined;
}
const listed: z.ZodType<Listed> = z.object({
  specs: z.array(z.object({ title: z.string() })).optional(),
  get suites() {
    return z.array(listed).optional();
  },
});

/** The titles of all tests, also of those that this run leaves out. Takes some seconds. */
export function allTitles({ configFile }: Pick<FullConfig, 'configFile'>): ReadonlySet<string> {
  const chosen = configFile === undefined ? [] : ['--config', configFile];
  const parts = [cli, 'test', '--list', '--reporter', 'json', ...chosen];
  const { stdout } = spawnSync(process.execPath, parts, {
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
  });
  return new Set(titles(listed.parse(JSON.parse(stdout))));
}

const titles = ({ specs = [], suites = [] }: Listed): string[] => [
  ...specs.map(({ title }) => title),
  ...suites.flatMap(titles),
];
