import { causeIn, declineCause } from '../../catalogue/index.ts';
import type { Result } from './facts.ts';

const status = /\b(initialized|completed|uncleared|declined|cancelled|void|expired|reserved)\b/gi;
const inMinutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 24 * 60 };

/** What a row of a table says of an order. */
interface Told {
  /** The column that names a scenario or a status. */
  readonly name: string;
  readonly description: string;
  readonly balance: string | undefined;
  /** Name of the card scheme, if one row covers several. */
  readonly label: string | undefined;
}

/** Reads what becomes of an order: statuses, the minutes between them, the cause, the balance. */
export function resultOf({ name, description, balance, label }: Told): Result | undefined {
  const named = statusesIn(name);
  const changes = changesIn(description, label);
  const shown = /show as \*\*(\w+)\*\*/i.exec(description)?.[1]?.toLowerCase();
  const began = /\bis uncleared\b/i.test(description) ? 'uncleared' : 'initialized';
  const only = shown ?? named[0] ?? statusesIn(description)[0];
  const first = changes.length > 0 ? (shown ?? began) : only;
  const stages = first === undefined ? [] : [{ minutes: 0, statuses: [first] }, ...changes];
  const money = balance === undefined ? undefined : balanceIn(balance);
  if (stages.length === 0 && money === undefined) return undefined;
  return {
    stages,
    named,
    cause: first === 'declined' ? cause(description) : undefined,
    balance: money,
  };
}

/** "After 2 minutes, this changes to **Uncleared**. After 1 more minute, it changes to ..." */
function changesIn(text: string, label: string | undefined): Result['stages'] {
  let minutes = 0;
  return [...text.matchAll(/after (\d+) (more )?(minute|hour|day)s?\b([^.]*)/gi)].flatMap(
    ([, count, more, unit = '', says = '']) => {
      const passed = Number(count) * (inMinutes[unit.toLowerCase()] ?? 0);
      minutes = more === undefined ? passed : minutes + passed;
      const own = [...says.matchAll(/for ([^*]+?) to \*\*(\w+)\*\*/gi)].find(([, who = '']) =>
        label?.toLowerCase().includes(who.toLowerCase()),
      )?.[2];
      const to = (own ?? statusesIn(says)[0])?.toLowerCase();
      return to === undefined ? [] : [{ minutes, statuses: [to] }];
    },
  );
}

const cause = (text: string): string | undefined =>
  declineCause.options.find((one) => one === causeIn(text));

const balanceIn = (text: string): number | undefined => {
  if (/no balance/i.test(text)) return 0;
  const [, euros] = /(\d+(?:\.\d\d)?)/.exec(text) ?? [];
  return euros === undefined ? undefined : Math.round(Number(euros) * 100);
};

export const statusesIn = (text: string): string[] =>
  (text.match(status) ?? []).map((word) => word.toLowerCase());
