import type { Locator } from '@playwright/test';
import type { Scope } from './control.ts';
/** Matches any visible option. */
export declare const anyOffered: (scope: Scope, name?: RegExp) => Locator;
/** The options that are visible now. */
export declare const offered: (scope: Scope, name?: RegExp) => Promise<Locator>;
/** The texts of all options. Scrolls, because a long list may render only what is in view. */
export declare function textsOffered(scope: Scope): Promise<string[]>;
/** Scrolls down and then up until the option is rendered. Returns whether it is. */
export declare function reveal(scope: Scope, name: RegExp): Promise<boolean>;
