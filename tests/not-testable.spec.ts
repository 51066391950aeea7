import { methods } from '../catalogue/index.ts';
import { aboutUntestable, test } from '../fixtures/index.ts';

for (const { method, untestable } of methods) {
  for (const row of untestable) {
    test.describe(() => {
      // Said of the group, the test is never begun: no browser context is made for it.
      test.skip(true, `${row.what}: ${row.why}`);
      test(row.what, aboutUntestable(method, row), () => undefined);
    });
  }
}
