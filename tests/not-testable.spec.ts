import { methods } from '../catalogue/index.ts';
import { aboutUntestable, test } from '../fixtures/index.ts';

for (const { method, untestable } of methods) {
  for (const row of untestable) {
    test(row.what, aboutUntestable(method, row), () => {
      test.skip(true, `${row.what}: ${row.why}`);
    });
  }
}
