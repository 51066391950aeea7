import { spawnSync } from 'node:child_process';
import type { FullConfig } from '@playwright/test/reporter';
import { z } from 'zod';
import { idOf } from '../../fixtures/report/about.ts';
import { cli } from '../playwright-cli.ts';

const annotations = z.array(z.object({ type: z.string(), description: z.string().optional() }));

interface Listed {
  readonly specs?: readonly Spec[] | undefined;
  readonly suites?: readonly Listed[] | undefined;
}
type Spec = z.output<typeof spec>;
const spec = z.object({ tests: z.array(z.object({ annotations })) });
const listed: z.ZodType<Listed> = z.object({
  specs: z.array(spec).optional(),
  get suites() {
    return z.array(listed).optional();
  },
});

/** The ids of all tests, also of those that this run leaves out. Takes some seconds. */
export function allIds({ configFile }: Pick<FullConfig, 'configFile'>): ReadonlySet<string> {
  const chosen = configFile === undefined ? [] : ['--config', configFile];
  const parts = [cli, 'test', '--list', '--reporter', 'json', ...chosen];
  const { stdout } = spawnSync(process.execPath, parts, {
    encoding: 'utf8',
    maxBuffer: 64 * 1_024 * 1_024,
  });
  return new Set(idsIn(listed.parse(JSON.parse(stdout))));
}

const idsIn = ({ specs = [], suites = [] }: Listed): string[] => [
  ...specs.flatMap(({ tests }) => tests.flatMap((test) => idOf(test) ?? [])),
  ...suites.flatMap(idsIn),
];
