import type { Page } from '@playwright/test';
/** Why a page does not continue: its alerts, otherwise the lines with an error word, otherwise the full text. */
export declare function reasonOn(page: Page): Promise<string>;
