import { combinations, EVERYTHING, optionsFor } from '../../proof/looks/combinations.ts';
import { coveringSet, pairsOf } from '../../proof/looks/covering.ts';
import { fewest } from '../../proof/looks/fewest.ts';
import { drives, FLOWS, unmet, type Flow } from '../../proof/looks/flows.ts';
import type { FlowPages } from '../../proof/looks/met.ts';
import { SWITCHES, USUAL } from '../pages/view/variants.ts';
import type { SandboxOptions } from '../start.ts';
import { startSandbox } from '../start.ts';
import { Browser } from './support/browser.ts';
import { BANCONTACT, Client, confirmCard } from './support/client.ts';
import { Merchant } from './support/merchant.ts';
import { expect, test } from './support/test.ts';

test.describe('Choosing variants', () => {
  test('the first value of every switch is the usual look', async () => {
    for (const [name, [first]] of Object.entries(SWITCHES)) {
      expect(USUAL).toHaveProperty(name, first);
    }
  });

  test('every mistake is named at once, with all that there is', async () => {
    const start = startSandbox({ variants: { nameing: 'x', naming: 'aria', refund: 'dialog' } });
    await expect(start).rejects.toThrow(
      /no variant "nameing"; variant "naming" has no value "aria"[^]*qrLook +normal \| small/,
    );
  });

  test('secrets of the sign-in are told only where it asks for them', async ({ sandbox }) => {
    expect(sandbox).not.toHaveProperty('dashboardSecurityCode');
    expect(sandbox).not.toHaveProperty('dashboardTotpSecret');
    const other = await startSandbox({ variants: { login: 'one-time-code' } });
    expect(other.dashboardTotpSecret).toMatch(/^[A-Z2-7]{16,}$/);
    expect(other).not.toHaveProperty('dashboardSecurityCode');
    await other.close();
  });
});

test.describe('What may differ', () => {
  test('buttons follow the locale, documented labels stay', async ({ client, shopper }) => {
    const customer = { locale: 'nl_BE', country: 'BE' };
    const { payment_url: link } = (await client.order({ customer })).body.data;
    await shopper.open(link);
    expect(shopper.text()).toMatch(/Card number.*Expiry date.*Bevestigen.*Annuleren/);
  });

  test('a refund may begin as Initialized, and is accepted all the same', async () => {
    const sandbox = await startSandbox({ replace: () => ({ refundsBegin: 'initialized' }) });
    const client = new Client(sandbox);
    const id = await client.paid();
    const { refund_id: refund } = (await client.refund(id, { amount: 137 })).body.data;
    const begun = (await client.get(id)).related_transactions;
    expect(begun).toEqual([expect.objectContaining({ status: 'initialized' })]);

    await (await Merchant.signIn(sandbox)).accept(refund);
    expect((await client.get(id)).status).toBe('refunded');
    await sandbox.close();
  });
});

test.describe('The covering set', () => {
  const rows = combinations().map(({ values }) => values as Record<string, string>);

  test('has every pair of values, counted one by one', () => {
    const missing: string[] = [];
    let pairs = 0;
    const switches = Object.entries(EVERYTHING) as [string, readonly string[]][];
    for (const [name, values] of switches) {
      for (const [other, otherValues] of switches.filter(([it]) => it > name)) {
        for (const value of values) {
          for (const otherValue of otherValues) {
            pairs += 1;
            const met = rows.some((row) => row[name] === value && row[other] === otherValue);
            if (!met) missing.push(`${name}=${value} with ${other}=${otherValue}`);
          }
        }
      }
    }
    expect(missing).toEqual([]);
    expect(pairs).toBe(pairsOf(EVERYTHING).length);
  });

  test('is little more than the two longest switches need', () => {
    const [first = 0, second = 0] = Object.values(EVERYTHING)
      .map((values) => values.length)
      .sort((one, other) => other - one);
    expect(rows.length).toBeLessThanOrEqual(first * second + 2);
  });

  test('gives every switch one of its own values', () => {
    for (const row of rows) {
      for (const [name, values] of Object.entries(EVERYTHING)) expect(values).toContain(row[name]);
    }
  });

  test('is the same for the same seed, and complete for any', () => {
    const factors = { a: ['1', '2', '3'], b: ['1', '2'], c: ['1', '2', '3', '4'] } as const;
    for (let seed = 0; seed < 50; seed += 1) {
      const set = coveringSet(factors, seed);
      expect(coveringSet(factors, seed)).toEqual(set);
      const met = pairsOf(factors).filter(([name, value, other, otherValue]) =>
        set.some((row: Record<string, string>) => row[name] === value && row[other] === otherValue),
      );
      expect(met).toHaveLength(pairsOf(factors).length);
    }
  });
});

test.describe('The flows that are driven', () => {
  const chosen = drives();
  const flows = Object.keys(FLOWS) as Flow[];
  /** What a flow comes across, counted without the choice's own functions. */
  const switchesOf = (flow: Flow): string[] => {
    const { meets, passes = [] }: FlowPages = FLOWS[flow];
    return [...meets, ...passes];
  };
  const rowsOf = (flow: Flow): Readonly<Record<string, string>>[] =>
    chosen.filter((it) => it.flow === flow).map(({ member }) => member.values);

  test('meet every pair of values that a flow has on its pages', () => {
    const switches = Object.entries(EVERYTHING) as [string, readonly string[]][];
    const missing: string[] = [];
    for (const flow of flows) {
      const own = switches.filter(([name]) => FLOWS[flow].meets.some((it) => it === name));
      for (const [name, value, other, otherValue] of pairsOf(Object.fromEntries(own))) {
        const met = flows
          .filter((it) => switchesOf(it).includes(name) && switchesOf(it).includes(other))
          .flatMap(rowsOf)
          .some((row) => row[name] === value && row[other] === otherValue);
        if (!met) missing.push(`${flow}: ${name}=${value} with ${other}=${otherValue}`);
      }
    }
    expect(missing).toEqual([]);
  });

  test('meet every value that a flow has on its pages in that very flow', () => {
    for (const flow of flows) {
      for (const name of FLOWS[flow].meets) {
        const values = new Set(rowsOf(flow).map((row) => row[name]));
        expect(values, `${flow}: ${name}`).toEqual(new Set(EVERYTHING[name]));
      }
    }
  });

  test('leave no switch out', () => {
    expect(unmet()).toEqual([]);
  });

  test('leave no combination out', () => {
    const driven = new Set(chosen.map(({ member }) => member.name));
    expect([...driven]).toEqual(combinations().map(({ name }) => name));
  });

  test('are as few as their effort allows', () => {
    const candidates = [
      { item: 'all, but dear', covers: new Set(['1', '2', '3']), effort: 9 },
      { item: 'first', covers: new Set(['1', '2']), effort: 1 },
      { item: 'needless', covers: new Set(['2']), effort: 1 },
      { item: 'second', covers: new Set(['3']), effort: 1 },
    ];
    expect(fewest(candidates)).toEqual(['first', 'second']);
  });
});

test.describe('What a payment means', () => {
  const all = combinations();
  const some = [all[4], all[12], all[20]].filter((member) => member !== undefined);

  for (const member of some) {
    test(`is the same in combination ${member.name}`, async () => {
      const usual = { variants: USUAL };
      for (const card of [BANCONTACT.completed, BANCONTACT.insufficientFunds]) {
        const story = await payIn(optionsFor(member), card);
        expect(story).toEqual(await payIn(usual, card));
      }
    });
  }
});

/** Orders and pays, and tells what the API tells of it but for ids, times and where to look. */
async function payIn(options: SandboxOptions, card: string): Promise<object> {
  const sandbox = await startSandbox({ ...options, seed: 'story' });
  const client = new Client(sandbox);
  const { order_id: id, payment_url: link } = (await client.order()).body.data;
  const shopper = await new Browser().open(`${link}&method=MISTERCASH`);
  await confirmCard(shopper, card);
  const frame = /<iframe[^>]* src="([^"]+)"/.exec(shopper.html)?.[1];
  if (frame) await shopper.open(new URL(frame, shopper.url).href);
  if (shopper.html.includes('id="PaReqForm"')) await shopper.submit('PaReq');
  if (shopper.html.includes('name="PaRes"')) await shopper.submit('PaRes', { PaRes: 'Y' });
  const told = JSON.stringify(await client.get(id));
  await sandbox.close();
  return JSON.parse(told, (name, value: unknown) => (VARYING.test(name) ? '' : value)) as object;
}

const VARYING =
  /_id$|_url$|^(created|modified|completed|.*token|.*reference.*|.*authorization.*)$|^(acs|ds)/i;
