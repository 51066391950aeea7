import type { Cause } from './cause.ts';

/** Who has to act; "ours" is the keepers of the suite, "yours" the owner of the account. */
export type Whose = 'yours' | 'ours' | 'MultiSafepay’s' | 'no one’s' | 'unknown';

/** Whose fault a cause is, and what to do next. */
interface Advice {
  readonly whose: Whose;
  readonly todo: string;
}

const advice: Readonly<Record<Cause['kind'], Advice>> = {
  product: {
    whose: 'MultiSafepay’s',
    todo: 'open the order; if it shows the same, report it to MultiSafepay with its id.',
  },
  account: { whose: 'yours', todo: 'run "npm run doctor", and mend the key, user or account.' },
  method: {
    whose: 'yours',
    todo: 'enable the method in the dashboard, or ask support; if it was withdrawn, do nothing.',
  },
  drift: {
    whose: 'ours',
    todo: 'teach the suite the new page: CONTRIBUTING.md, "A page changed".',
  },
  documentation: {
    whose: 'ours',
    todo: 'follow the documentation: CONTRIBUTING.md, "The documentation changed".',
  },
  page: {
    whose: 'unknown',
    todo: 'look at the picture in the test: did the page change, or is it broken?',
  },
  time: {
    whose: 'unknown',
    todo: 'look at the last step in the test: what did it wait for?',
  },
  unknown: { whose: 'unknown', todo: 'open the test and read its first error.' },
  outage: {
    whose: 'no one’s',
    todo: 'wait for the next night; if it lasts, ask MultiSafepay whether the test environment is down.',
  },
  quarantine: { whose: 'ours', todo: 'its owner mends it before its last day.' },
};

/** Whose fault a cause is, and what to do next. */
export const adviceOf = ({ kind }: Cause): Advice => advice[kind];

/** In one sentence: "MultiSafepay’s: open the order, ...". */
export const adviceText = (cause: Cause): string => {
  const { whose, todo } = adviceOf(cause);
  return `${whose === 'unknown' ? 'Whose fault is unknown' : `${whose.charAt(0).toUpperCase()}${whose.slice(1)}`}: ${todo}`;
};
