import { limits } from './limits.js';
import { documented } from './methods/index.js';
/**
 * The core flows: a payment on each kind of page, each way in which one fails, and both ways of a refund. They
 * run again on other forms of the pages and under stress. A row or a limit is one by its property `core`.
 */
export const coreRows = documented()
    .filter(({ row }) => row.core)
    .map(({ row }) => row);
export const coreLimits = Object.values(limits).filter(({ core }) => core);
//# sourceMappingURL=core.js.map