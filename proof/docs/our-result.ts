import type { Row } from '../../catalogue/index.ts';
import type { Result } from './facts.ts';

/** What becomes of an order that a row pays. */
export const resultIn = ({ expected, later }: Row): Result => ({
  stages: [{ minutes: 0, expected }, ...later].map((stage) => ({
    minutes: stage.minutes,
    statuses: stage.expected.order ?? [],
  })),
  cause: expected.cause,
});
