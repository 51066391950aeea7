import { amsterdam } from './core/clock.ts';
import { WrongOption } from './wrong-option.ts';

/**
 * Reads how the time goes: `moving` like the wall clock, `fixed` at the moment of the start, or fixed at a
 * moment. One without a zone is Amsterdam's time, as are all of the API's (docs/facts/api.md#order-object).
 *
 * @returns the fixed time in milliseconds since the epoch; undefined when the clock moves
 */
export function readClock(text: string): number | undefined {
  if (text === 'moving') return undefined;
  if (text === 'fixed') return Math.floor(Date.now() / 1000) * 1000;
  const moment = readMoment(text);
  if (moment !== undefined) return moment;
  throw new WrongOption(
    `there is no clock "${text}"; it is moving, fixed, or a moment as 2026-01-01T12:00:00 (Amsterdam) or 2026-01-01T11:00:00Z`,
  );
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/;
const AMSTERDAM_ZONES = ['+01:00', '+02:00'];

function readMoment(text: string): number | undefined {
  const [, zone] = MOMENT.exec(text) ?? ['', 'unreadable'];
  if (zone === undefined) {
    const candidates = AMSTERDAM_ZONES.map((offset) => Date.parse(text + offset));
    return candidates.find((moment) => !Number.isNaN(moment) && amsterdam(moment) === text);
  }
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}
