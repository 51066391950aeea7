import { bancontact } from './bancontact.ts';
import { maestro } from './maestro.ts';
import { visa } from './visa.ts';
import type { Card, MethodCatalogue } from './schema.ts';

export { bancontact, maestro, visa };
export { anyFutureExpiry, type Expiry } from './expiry.ts';
export { causeIn, declines } from './declines.ts';
export { declineCause } from './schema.ts';
export type * from './schema.ts';

/** Every method of the catalogue. */
export const methods: readonly MethodCatalogue[] = [bancontact, maestro, visa];

/** The one card of a method with this id, for a spec that needs a certain card. */
export function cardOf({ method, cards }: MethodCatalogue, id: string): Card {
  const found = cards.find((card) => card.id === id);
  if (!found) {
    const known = cards.map((card) => card.id).join(', ');
    throw new Error(`No card "${id}" in the catalogue of ${method.name}. There are: ${known}.`);
  }
  return found;
}
