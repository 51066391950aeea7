import type { Locator } from '@playwright/test';
import type { Scope } from '../../controls/control.ts';
import type { DateParts } from './date-parts.ts';
/** Types a text into a field. */
type Type = (field: Locator, text: string) => Promise<void>;
/**
 * Enters a date, given as DD-MM-YYYY, in three controls. Fields are filled in page order. Lists are
 * filled year first and day last, because year and month decide which days the list offers.
 */
export declare function enterDateParts(scope: Scope, parts: DateParts, date: string, type: Type): Promise<void>;
export {};
