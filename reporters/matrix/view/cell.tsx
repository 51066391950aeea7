/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Cell } from '../cell.ts';
import type { AttachedCheck, Column } from '../evidence.ts';

/** Order of sorting: what needs attention first. */
const urgency = ['failed', 'not made', 'not testable', 'recorded', 'passed', 'none'];

/** A cell: its state, its failed and recorded checks, and all checks on a click. */
export const CellView: FC<{ column: Column; cell: Cell }> = ({ column, cell }) => {
  const { state, checks, why } = cell;
  const shown = checks.filter(({ agrees, recorded }) => recorded ?? !agrees);
  return (
    <td role="cell" class="check" data-label={column} data-sort={urgency.indexOf(state)}>
      {state === 'none' ? (
        <NoCheck />
      ) : (
        <details name="checks">
          <summary class={state.replace(' ', '-')}>{state}</summary>
          <ul>
            {why.map((reason) => (
              <li>{state === 'not testable' ? reason : `not made: ${reason}`}</li>
            ))}
            {checks.map((check) => (
              // Nearly all pass: the list's own colour is theirs.
              <li class={kind(check) === 'passed' ? undefined : kind(check)}>
                {inWords(check, column)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {state !== 'not made' &&
        state !== 'not testable' &&
        why.map((reason) => <p class="not-made">not made: {reason}</p>)}
      {shown.map((check) => (
        <p class={kind(check)}>{inWords(check, column)}</p>
      ))}
    </td>
  );
};

const NoCheck: FC = () => (
  <>
    <span aria-hidden="true">–</span>
    <span class="unseen">no check</span>
  </>
);

function kind({ agrees, recorded }: AttachedCheck): string {
  if (recorded) return 'recorded';
  return agrees ? 'passed' : 'failed';
}

/** One check in words; in the refund column, with its witness. */
function inWords(check: AttachedCheck, column: Column): string {
  const { witness, field, seen, expected } = check;
  const what = column === 'refund' ? `${witness}: ${field}` : field;
  switch (kind(check)) {
    case 'recorded':
      return `${what} "${seen}", recorded only`;
    case 'passed':
      return `${what} "${seen}"`;
    default:
      return `${what} "${seen}", expected "${expected}"`;
  }
}
