import type { RowData } from '../schema/define.ts';
import { cancelled, completed } from './outcomes.ts';

interface Named {
  /** Beginning of the ids in the list of documented inputs. */
  readonly answers: string;
  /** Part of the testing page. */
  readonly part: string;
}

/** Scenario Completed of a method whose link leads straight to the test platform. */
export const completes = (id: string, { answers, part }: Named): RowData => ({
  kind: 'scenario',
  id: `${id}-completed`,
  answers: [`${answers}-scenario-completed`],
  option: 'Completed',
  expected: completed,
  statement: 'is Completed',
  source: `testing page, ${part}`,
});

/** Scenario Cancelled, as the guide to cancelling lists it for this method. */
export const cancels = (id: string, answers: string): RowData => ({
  kind: 'scenario',
  id: `${id}-cancelled`,
  answers: [`${answers}-scenario-cancelled`],
  option: 'Cancelled',
  expected: cancelled,
  statement: 'is Void',
  source: 'testing page, cancelling an order',
});
