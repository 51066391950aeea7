import type { Locator } from '@playwright/test';
import { type Scope } from '../../controls/control.ts';
import { type PartOfDate } from './date-options.ts';
/** The three controls for day, month and year. */
export type DateParts = Readonly<Record<PartOfDate, Locator>>;
/** Matches any control that may ask for a day. */
export declare const anyDay: (scope: Scope) => Locator;
/** Finds three adjacent controls for day, month and year, in any order. */
export declare function datePartsIn(scope: Scope): Promise<DateParts | undefined>;
