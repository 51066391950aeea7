import { documented } from '../catalogue/index.js';
import { cardIds, names, scenarioIds } from './names.js';
/** Every documented input that a shopper can pay with, by its id. */
export const inputs = Object.fromEntries(documented()
    .filter(({ row }) => row.id in names)
    .map(({ method, row }) => [row.id, { ...row, method }]));
/** Every documented card, by scheme and by what becomes of the payment: `cards.visa.insufficientFunds`. */
export const cards = named(cardIds);
/** Every scenario of the test platform, by method: `scenarios.ideal.failure`. */
export const scenarios = named(scenarioIds);
function named(groups) {
    return mapped(groups, (ids) => mapped(ids, (id) => inputs[id]));
}
function mapped(record, map) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
/**
 * The documented input that is meant.
 *
 * @param input itself, its id or its value
 * @throws when there is none or there are several; the error says how they are named
 */
export function inputNamed(input) {
    if (typeof input !== 'string')
        return input;
    if (isId(input))
        return inputs[input];
    const meant = Object.entries(names).filter(([, value]) => value === input);
    const ids = meant.map(([id]) => id).filter(isId);
    const [only, ...others] = preferred(ids);
    if (only !== undefined && others.length === 0)
        return inputs[only];
    if (only !== undefined) {
        throw new Error(`"${input}" is several documented inputs. Name one by its id: ${ids.join(', ')}`);
    }
    throw new Error(`"${input}" is no documented input. There are: ${Object.entries(names)
        .map(([id, value]) => `${id} (${value})`)
        .join(', ')}`);
}
const isId = (name) => name in names;
/** A card whose shopper refuses on the 3-D Secure page is meant by its id only. */
function preferred(ids) {
    const authenticating = ids.filter((id) => inputs[id].kind !== 'refusal');
    return authenticating.length > 0 ? authenticating : ids;
}
//# sourceMappingURL=inputs.js.map