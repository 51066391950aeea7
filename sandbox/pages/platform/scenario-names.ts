import type { GatewayId } from '../../core/gateways.ts';
import type { Variants } from '../view/variants.ts';

type Names = Readonly<Record<string, string>>;

/**
 * iDEAL's names until 2025, and the one that the guide's steps for PayPal give (docs/facts/simulators.md#scenarios).
 */
const OLDER: { readonly [Id in GatewayId]?: Names } = {
  IDEAL: { Success: 'Completed', Failure: 'Declined' },
  PAYPAL: { Approved: 'Completed' },
};

const NAMES: Record<Variants['names'], (name: string, gateway: GatewayId) => string> = {
  current: (name) => name,
  older: (name, gateway) => OLDER[gateway]?.[name] ?? name,
};

/** A scenario's name as this account's test platform writes it. */
export function scenarioText(name: string, gateway: GatewayId, { names }: Variants): string {
  return NAMES[names](name, gateway);
}
