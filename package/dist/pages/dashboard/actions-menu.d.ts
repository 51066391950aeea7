import type { Page } from '@playwright/test';
import type { Control } from '../controls/control.ts';
/** If the action is not visible, opens the menu that contains it, if there is one. */
export declare function openMenuOf(page: Page, { words }: Control): Promise<void>;
