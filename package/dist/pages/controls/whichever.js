import { errors } from '@playwright/test';
/**
 * Waits for the first of several valid next states, and returns its name. All locators are waited for as one.
 *
 * @param states each rejects on a timeout
 * @throws an error with the list of states, if none is reached in time
 */
export async function whichever(states) {
    const names = Object.keys(states);
    const over = new AbortController();
    const shown = [];
    const waits = names.flatMap((name) => {
        const sign = states[name];
        if (typeof sign === 'function')
            return sign(over.signal).then(() => name);
        if (!('waitFor' in sign))
            return sign.then(() => name);
        shown.push([name, sign.first()]);
        return [];
    });
    if (shown.length > 0)
        waits.push(firstShown(shown, over.signal));
    try {
        return await Promise.any(waits);
    }
    catch (error) {
        const reasons = error instanceof AggregateError ? error.errors : [error];
        const other = reasons.find((reason) => !(reason instanceof errors.TimeoutError));
        if (other)
            throw other;
        throw new errors.TimeoutError(`none of the possible next states was reached: ${names.join('; ')}`);
    }
    finally {
        over.abort();
    }
}
/** Waits until one of the locators is visible, and returns its name. They must be of one frame. */
async function firstShown(all, signal) {
    const any = all.map(([, locator]) => locator).reduce((one, other) => one.or(other));
    for (;;) {
        await any.first().waitFor({ signal });
        if (all.length === 1 && all[0])
            return all[0][0];
        for (const [name, locator] of all)
            if (await locator.isVisible())
                return name;
    }
}
/** Whether it resolves in time. */
export async function comes(waiting) {
    try {
        await waiting;
        return true;
    }
    catch (error) {
        if (!(error instanceof errors.TimeoutError))
            throw error;
        return false;
    }
}
//# sourceMappingURL=whichever.js.map