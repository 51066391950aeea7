/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { columns } from '../evidence.ts';
import type { MatrixRow } from '../row.ts';
import type { Trend } from '../../night/compare.ts';
import { CellView } from './cell.tsx';
import { TrendView } from './trend.tsx';

/** Order of sorting: what needs attention first. */
const urgency = ['failed', 'flaky', 'skipped', 'not-testable', 'passed'];

/**
 * One row of the table. On a narrow screen it looks like a card, and each cell shows its heading; the
 * roles keep it a table for screen readers.
 */
export const RowView: FC<{ row: MatrixRow; trend: readonly Trend[] }> = ({ row, trend }) => {
  const { result, cells, tests } = row;
  const { id, rows, method, gateway, input, scenario, source, status, reason, durationMs } = result;
  const words = [id, ...rows, method, gateway, input, scenario, source, reason].join(' ');
  return (
    <tr role="row" id={id} data-status={status} data-method={method} data-words={words}>
      <td role="cell" class="method">
        {method} <small>{gateway}</small>
      </td>
      <th role="rowheader" scope="row" class="input">
        {input}
      </th>
      <td role="cell" class="scenario">
        {scenario}
      </td>
      {columns.map((column) => (
        <CellView column={column} cell={cells[column]} />
      ))}
      <td role="cell" class="status" data-sort={urgency.indexOf(status)}>
        <strong class={status}>{status}</strong>
        {tests.map(({ title, address }) => (
          <>
            {' '}
            <a href={address}>
              test <span class="unseen">{title}</span>
            </a>
          </>
        ))}
        {reason && (
          <p class={status === 'passed' ? 'not-made' : ''}>
            {status === 'passed' && 'not made: '}
            {reason}
          </p>
        )}
      </td>
      <td role="cell" class="duration" data-sort={durationMs}>
        {tests.length === 0 ? '' : inWords(durationMs)}
        <TrendView trend={trend} />
      </td>
      <td role="cell" class="source">
        {source}
      </td>
    </tr>
  );
};

/** "0.4 s", "59.9 s", "1 min 5 s". */
function inWords(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
