import type { FullProject } from '@playwright/test';
import { openRun } from '../fixtures/run/open-run.ts';
import { EnvironmentError, readEnvironment } from '../fixtures/target/environment.ts';
import { isInRun, withholdSecrets } from '../fixtures/secrets/withheld.ts';

/** How to reach a sandbox. */
interface Sandbox {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly dashboardUrl: string;
  readonly dashboardEmail: string;
  readonly dashboardPassword: string;
  readonly controlUrl?: string;
}

/** Whether the environment names no account. Where it is wrong, the run's start says so. */
export function needsSandbox(): boolean {
  try {
    return readEnvironment(withholdSecrets()).target === 'sandbox';
  } catch (error) {
    if (error instanceof EnvironmentError) return false;
    throw error;
  }
}

/** Makes a sandbox the account that the tests run against. */
export function runAgainst(sandbox: Sandbox, env: NodeJS.ProcessEnv = process.env): void {
  env.MULTISAFEPAY_TARGET = 'account';
  env.MULTISAFEPAY_API_URL = sandbox.apiUrl;
  env.MULTISAFEPAY_API_KEY = sandbox.apiKey;
  env.MULTISAFEPAY_DASHBOARD_URL = sandbox.dashboardUrl;
  env.MULTISAFEPAY_DASHBOARD_EMAIL = sandbox.dashboardEmail;
  env.MULTISAFEPAY_DASHBOARD_PASSWORD = sandbox.dashboardPassword;
  if (sandbox.controlUrl !== undefined) env.MULTISAFEPAY_CLOCK_URL = `${sandbox.controlUrl}clock`;
}

/**
 * Opens the run in a worker where the configuration has not opened it for all of them: with the account of the
 * environment, or a sandbox of the worker's own. It ends with the worker's process.
 */
export async function openRunOnce(project: Pick<FullProject, 'outputDir' | 'use'>): Promise<void> {
  if (isInRun(process.env)) return;
  const reachesHere = needsSandbox();
  if (reachesHere) {
    const { startSandbox } = await import('multisafepay-e2e/sandbox');
    runAgainst(await startSandbox({ control: true }));
  }
  await openRun({ projects: [project], workers: 1 }, { reachesHere });
}
