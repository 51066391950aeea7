import { errors } from '@playwright/test';
/**
 * Waits for the first of several valid next states, and returns its name.
 *
 * @param states each resolves when its state is reached, and rejects on a timeout
 * @throws an error with the list of states, if none is reached in time
 */
export async function whichever(states) {
    const names = Object.keys(states);
    try {
        return await Promise.any(names.map((name) => states[name].then(() => name)));
    }
    catch (error) {
        const reasons = error instanceof AggregateError ? error.errors : [error];
        const other = reasons.find((reason) => !(reason instanceof errors.TimeoutError));
        if (other)
            throw other;
        throw new errors.TimeoutError(`none of the possible next states was reached: ${names.join('; ')}`);
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