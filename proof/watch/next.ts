import type { Notice } from '../../reporters/notice/notice.ts';
import type { Failure } from './look.ts';
import type { Memory, State } from './state.ts';

/** What an hour brings: what holds now, and what has to be said of it. */
export interface Hour {
  readonly state: State;
  /** Absent if nothing has changed since it was last said. */
  readonly notice?: Notice;
  /** Whether the notice says that something broke. */
  readonly isBad: boolean;
}

/** What the account has shown. */
interface Seen {
  readonly outage: boolean;
  readonly failures: readonly Failure[];
}

/**
 * Says once that an outage begins or is over, once of each flow that it fails, and once that all work again. A flow that
 * works while another fails stays in what was said, so that flows that fail in turn are no news every hour. An outage
 * says nothing of the flows: what failed before it is neither repeated nor forgotten. Where it is not known what was
 * said before, what is wrong is said, and what works is not.
 *
 * @param at when the account was looked at
 */
export function next({ state, problem }: Memory, { outage, failures }: Seen, at: string): Hour {
  const isWell = !outage && failures.length === 0;
  const began = outage && state.outage === undefined;
  const ended = outage ? undefined : state.outage;
  const fresh = failures.filter(({ id }) => !(id in state.failing));
  const known = Object.values(state.failing);
  const isBad = began || fresh.length > 0;
  const said: State = {
    ...(outage && { outage: state.outage ?? at }),
    failing: isWell
      ? {}
      : {
          ...state.failing,
          ...Object.fromEntries(fresh.map(({ id, name }) => [id, { name, since: at }])),
        },
  };
  const news = [
    ...(began ? [`Outage: the environment is unavailable, seen ${time(at)}.`] : []),
    ...(ended === undefined ? [] : [`The outage is over, which was seen ${time(ended)}.`]),
    ...(fresh.length > 0 ? [`${flows(fresh.length, known.length > 0)} failing.`] : []),
    ...(isWell && known.length > 0 ? ['All flows work again.'] : []),
  ];
  if (news.length === 0) return { state: said, isBad };
  const notice: Notice = {
    verdict: news.join(' '),
    changes: [
      ...fresh.map(({ name, cause }) => `${name}: ${cause}`),
      ...known.map(
        ({ name, since }) =>
          `${name}: ${isWell ? 'failed' : 'already failing'} since ${time(since)}`,
      ),
      ...(isBad && problem !== undefined ? [`This may be a repetition: ${problem}`] : []),
    ],
    cause: causeOf(began, fresh),
    todo: todoOf(began, fresh, isWell),
  };
  return { state: said, notice, isBad };
}

function causeOf(began: boolean, fresh: readonly Failure[]): string | undefined {
  const causes = new Set(fresh.map(({ cause }) => cause));
  if (began) causes.add('the environment was unavailable: an outage, no defect');
  return causes.size === 0 ? undefined : [...causes].join('; ');
}

function todoOf(began: boolean, fresh: readonly Failure[], isWell: boolean): string {
  if (fresh.length > 0)
    return 'Open the run: its report shows what was seen, and what was expected.';
  if (began) return 'Nothing here: the watch says when it is over.';
  return isWell ? 'Nothing.' : 'Look at what still fails.';
}

const flows = (count: number, more: boolean): string =>
  `${count} ${more ? 'more ' : ''}${count === 1 ? 'flow is' : 'flows are'}`;

/** "29 Nov, 10:17 UTC". */
const time = (at: string): string => {
  const [hour, day] = [at.slice(11, 16), new Date(at)];
  const date = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return `${date}, ${hour} UTC`;
};
