import { expect, test } from '@playwright/test';
import { documented, ends, minutesOf, type Row } from '../../../catalogue/index.ts';
import { about } from '../../../fixtures/report/about.ts';

const flows = documented().filter(({ row }) => row.smoke);

/** What has to work for a shop to be in business, and by which rows it shows. */
const capabilities: Readonly<Record<string, (row: Row) => boolean>> = {
  paying: ({ expected }) => ends(expected, 'completed'),
  declining: ({ expected, kind }) => ends(expected, 'declined') && kind !== 'refusal',
  // A card may be paid without the step. A refusal needs it: its test is skipped where the page does not ask.
  '3-D Secure': ({ kind }) => kind === 'refusal',
  QR: ({ kind }) => kind === 'qr',
  refund: (row) => 'refund' in row,
  // Every payment is notified.
  notification: (row) => !('paidBy' in row),
};

for (const [name, shows] of Object.entries(capabilities)) {
  test(`the flows of the watch show that this works: ${name}`, () => {
    expect(flows.filter(({ row }) => shows(row)).length).toBeGreaterThan(0);
  });
}

test('no flow of the watch waits for documented minutes', () => {
  expect(flows.filter(({ row }) => minutesOf(row) > 0).map(({ row }) => row.id)).toEqual([]);
});

/** One worker, and 20 s a test as `npm run doctor` reckons: more than eight are more than three minutes. */
test('the flows of the watch are few, and core flows: they are tried on every form of the pages', () => {
  expect(flows.length).toBeLessThanOrEqual(8);
  expect(flows.filter(({ row }) => !row.core).map(({ row }) => row.id)).toEqual([]);
});

test('the tag @smoke is on the flows of the watch and on no other', () => {
  const tagged = documented().filter(({ method, row }) =>
    about(method, row).tag?.includes('@smoke'),
  );
  expect(tagged.map(({ row }) => row.id)).toEqual(flows.map(({ row }) => row.id));
});
