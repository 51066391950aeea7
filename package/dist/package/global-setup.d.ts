import type { FullConfig } from '@playwright/test';
/** Before the first test of a shop: opens the run, against the account or the sandbox that was started for it. */
export default function globalSetup(config: FullConfig): Promise<() => Promise<void>>;
