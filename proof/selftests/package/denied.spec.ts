import { expect, test, type ExpectMatcherState } from '@playwright/test';
import { verdict, type Claim } from '../../../package/verdict.ts';
import { check, is, oneOf, type Check } from '../../../fixtures/verdict/check.ts';

const denying = { isNot: true } as ExpectMatcherState;
const subject = { statement: 'Visa 4111 ends as completed', source: 'the test' };
const status: Claim = ['api.status', 'dashboard.order_status'];

const api = (seen: string): Check => check('api.status', oneOf('completed'), seen);
const dashboard = (seen: string | undefined): Check =>
  check('dashboard.order_status', is('completed'), seen);

/** Whether `.not` passes: Playwright turns what a matcher says into its opposite. */
async function isDenied(...checks: Check[]): Promise<boolean> {
  const { pass } = await verdict(denying, 'toEndAs', subject, checks, [status]);
  return !pass;
}

test('what each witness contradicts is denied', async () => {
  expect(await isDenied(api('declined'))).toBe(true);
  expect(await isDenied(api('declined'), dashboard('declined'))).toBe(true);
});

test('what holds is not denied because something else disagrees', async () => {
  const amount = check('api.amount', is(137), 138);
  expect(await isDenied(api('completed'), amount)).toBe(false);
});

test('witnesses that disagree deny nothing', async () => {
  expect(await isDenied(api('declined'), dashboard('completed'))).toBe(false);
});

test('a witness that could not be read denies nothing', async () => {
  const unreadable = check('dashboard.page', is('readable'), 'no such page');
  expect(await isDenied(api('declined'), unreadable)).toBe(false);
  expect(await isDenied(api('declined'), dashboard(undefined))).toBe(false);
  const none = check('notification.received', is('at least 1'), 0);
  expect(await isDenied(api('declined'), none)).toBe(false);
  const contradicted = check('notification.status', is('declined'), 'completed');
  expect(await isDenied(api('declined'), contradicted)).toBe(false);
});

test('the message says why nothing is denied', async () => {
  const none = check('notification.received', is('at least 1'), 0);
  const { message } = await verdict(denying, 'toEndAs', subject, [api('declined'), none], [status]);
  expect(message()).toContain('the notification cannot be asked');
});

test('a matcher that claims nothing in particular cannot be denied', async () => {
  await expect(verdict(denying, 'toBeReserved', subject, [api('declined')])).rejects.toThrow(
    'toBeReserved has no .not',
  );
});
