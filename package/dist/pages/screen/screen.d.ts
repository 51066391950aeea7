import type { Page } from '@playwright/test';
import { Part } from './part.ts';
export interface Screen {
    readonly root: Part;
    /** Whether the page is still loading something: it shows a placeholder or says so. */
    readonly isBusy: boolean;
}
/** Reads everything visible on the screen in one pass. Documents from other sites come last. */
export declare function screenOf(page: Page): Promise<Screen>;
