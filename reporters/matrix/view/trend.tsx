/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Night, Trend } from '../../night/compare.ts';
import type { End } from '../../night/history.ts';
import { day, plural } from '../../night/words.ts';

const failing = new Set<End | undefined>(['failed', 'flaky', 'outage', 'quarantined']);
const failed = ({ end }: Trend): boolean => failing.has(end);

/** Width of a night's bar, and height of the longest one. */
const step = 3;
const height = 14;

/**
 * The nights of one scenario: a bar each, as high as it took long; a failed one is as high as can be, with a
 * gap in it. None if no earlier night is known.
 */
export const TrendView: FC<{ trend: readonly Trend[] }> = ({ trend }) => {
  const ran = trend.filter(({ end }) => end !== undefined && end !== 'skipped');
  if (ran.length < 2) return <></>;
  const times = ran.map(({ durationMs }) => durationMs);
  const longest = Math.max(...times, 1);
  const bars = { good: '', bad: '' };
  trend.forEach((night, index) => {
    const x = 1 + index * step;
    if (failed(night)) bars.bad += `M${x} 14V7M${x} 5V0`;
    else if (night.end === 'passed')
      bars.good += `M${x} 14v-${Math.max(2, Math.round((height * night.durationMs) / longest))}`;
  });
  const words = `${plural(ran.length, 'night')}: failed in ${ran.filter(failed).length}, ${seconds(Math.min(...times))} to ${seconds(longest)} s`;
  return (
    <svg
      class="trend"
      role="img"
      aria-label={words}
      viewBox={`0 0 ${trend.length * step} ${height}`}
    >
      <title>{words}</title>
      <path d={bars.good} />
      {bars.bad && <path class="bad" d={bars.bad} />}
    </svg>
  );
};

const seconds = (ms: number): string => (ms / 1_000).toFixed(1);

/** Each night that is known: how many failed. Absent if this is the only one. */
export const Nights: FC<{ night: Night }> = ({ night: { trends, earlier } }) => {
  if (earlier === 0) return <></>;
  const all = [...trends.values()];
  const nights = (all[0] ?? []).map(({ at }, index) => ({
    at,
    failed: all.filter((trend) => trend[index] && failed(trend[index])).length,
  }));
  const most = Math.max(1, ...nights.map((it) => it.failed));
  const words = nights.map((it) => `${day(it.at)}: ${it.failed}`).join(', ');
  return (
    <figure class="nights">
      <svg
        role="img"
        aria-label={`Failed, by night: ${words}`}
        viewBox={`0 0 ${nights.length * 6} 34`}
      >
        <title>{`Failed, by night: ${words}`}</title>
        {nights.map((it, index) =>
          it.failed === 0 ? (
            <circle cx={3 + index * 6} cy="31" r="1.5" />
          ) : (
            <path
              class="bad"
              d={`M${3 + index * 6} 33v-${5 + Math.round((27 * it.failed) / most)}`}
            />
          ),
        )}
      </svg>
      <figcaption>failed in {plural(nights.length, 'night')}</figcaption>
    </figure>
  );
};
