import type { Course, Outcome } from '../../core/outcomes.ts';

/** How a payment ends, in words. */
export function outcomeText(outcome: Outcome): string {
  if (outcome.result === 'declined') return `Declined: ${outcome.decline.reason}`;
  return outcome.result.charAt(0).toUpperCase() + outcome.result.slice(1);
}

/** What becomes of a payment: `Uncleared after 2 minutes, Completed after 3 minutes`. */
export function courseText({ now, later = [] }: Course): string {
  const steps = later.map(({ after, outcome }) => `${outcomeText(outcome)} after ${span(after)}`);
  return [...(now ? [outcomeText(now)] : []), ...steps].join(', ');
}

const HOUR = 60;
const DAY = 24 * HOUR;

function span(minutes: number): string {
  if (minutes < HOUR) return `${minutes} minutes`;
  return minutes % DAY === 0 ? `${minutes / DAY} days` : `${minutes / HOUR} hours`;
}
