import { documented, limits } from '../../catalogue/index.ts';
import { aboutLimit, expect, test } from '../../fixtures/index.ts';

/** Vouchers are listed only where they are asked for. Source: API reference, GET /gateways. */
const paying = documented('card', 'bancontact card', 'qr', 'scenario', 'dashboard refund');
const gateways = new Set(paying.map(({ method }) => method.gateway));

test(limits.methodList.statement, aboutLimit(limits.methodList), async ({ witnesses }) => {
  await expect(witnesses.api).toListMethods([...gateways], limits.methodList);
});
