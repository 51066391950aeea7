import { adviceText } from '../night/advice.ts';
import type { Group, Night } from '../night/compare.ts';
import { changesIn, verdictOf } from '../night/words.ts';
import type { Notice } from './notice.ts';

/**
 * The notice of a night, in the words of its page; undefined if it changed nothing. News is what newly
 * fails, is fixed or is skipped, and a run that is not whole; what is still failing was news before.
 *
 * @param always also when nothing changed
 */
export function noticeOf(night: Night, always = false): Notice | undefined {
  if (!always && !hasNews(night)) return undefined;
  const changes = changesIn(night)
    .filter(({ kind }) => kind !== 'slower')
    .flatMap(({ title, lines }) =>
      lines.map(({ item, detail }) => {
        const more = withoutOrders(detail);
        return `${title}: ${item.name}${more && `: ${more}`}`;
      }),
    );
  const causes = night.groups.map(({ cause }) => withoutOrders(cause.words));
  return {
    verdict: withoutOrders(verdictOf(night).sentence),
    changes,
    ...(causes.length > 0 && { cause: causes.join('; ') }),
    todo: todoOf(night),
  };
}

/** Without an earlier night, what fails is news. */
function hasNews(night: Night): boolean {
  const { failing, fixed, skipped } = night.changes;
  if (failing.length + fixed.length + skipped.length > 0) return true;
  return isBroken(night) || (!night.last && night.groups.some(isUrgent));
}

/** Whether the run is not whole, failed outside of its tests, or saw what no page with card fields may have. */
const isBroken = (night: Night): boolean =>
  night.missing !== undefined ||
  night.errors.length > 0 ||
  hasAlarm(night) ||
  night.items.every(({ end }) => end === undefined || end === 'skipped');

const hasAlarm = ({ findings }: Night): boolean =>
  (findings?.pages ?? []).some(({ isAlarm }) => isAlarm);

const isUrgent = ({ cause }: Group): boolean => cause.kind !== 'quarantine';

function todoOf(night: Night): string {
  if (hasAlarm(night)) return 'Look at the pages with card fields: docs/observations.md.';
  if (isBroken(night)) return 'Read in the log of the run why it is not whole.';
  const causes = [
    ...night.groups.filter(isUrgent).map(({ cause }) => cause),
    ...night.changes.skipped.flatMap(({ cause }) => cause ?? []),
  ];
  const [first] = causes;
  if (first) return adviceText(first);
  return night.changes.skipped.length > 0 ? 'Read in the report why it is skipped.' : 'Nothing.';
}

/** Ids of orders, with or without their digits, of transactions, and amounts of money; names of rows are no such text. */
const ofOrders =
  /\be[2…]e-[^\s"']+|\b\d{7,}\b|\b\d{3,}…|(?:€|\b(?:EUR|USD|GBP)\b)\s?[\d…]+(?:[.,][\d…]+)*|[\d…]+(?:[.,][\d…]+)*\s?(?:€|(?:EUR|USD|GBP)\b)/g;

const withoutOrders = (text: string): string => text.replace(ofOrders, '…');
