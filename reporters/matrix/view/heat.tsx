/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { outcomeOf, outcomes } from '../../night/outcome.ts';
import { columns } from '../evidence.ts';
import type { MatrixRow } from '../row.ts';

/** Who is asked, in the order of a sign's quarters: from the left, the upper row first. */
const witnesses = ['shopper', 'API', 'dashboard', 'notification'] as const;

/** What a quarter shows. Each has a colour and a shape. */
const states = { p: 'agrees', f: 'disagrees', r: 'recorded only', m: 'not made', n: 'no check' };
type State = keyof typeof states;

/** Left upper corners of the quarters, in a square of 16. */
const corners = [
  [0, 0],
  [8.5, 0],
  [0, 8.5],
  [8.5, 8.5],
] as const;

/** Whole signs of what has no quarters. */
const wholes = { x: 'failed before any check', o: 'skipped or not run', t: 'not testable' };

/**
 * Every scenario as a sign: a row for each method, a column for each outcome, and in each sign a quarter for
 * each witness. A sign leads to its row in the matrix.
 */
export const HeatMap: FC<{ rows: readonly MatrixRow[] }> = ({ rows }) => {
  const signs = new Set(rows.map(signOf));
  const used = outcomes.filter((it) => rows.some(({ result }) => outcomeOf(result) === it));
  const methods = [...new Set(rows.map(({ result }) => result.method))];
  return (
    <section class="map" aria-labelledby="map">
      <h2 id="map">Every scenario</h2>
      <svg class="unseen" aria-hidden="true">
        {[...signs, 'pppp', 'f', 'r', 'm', ...Object.keys(wholes)]
          .filter((sign, index, all) => all.indexOf(sign) === index)
          .map((sign) => (
            <symbol id={`sign-${sign}`} viewBox="0 0 16 16">
              <Shapes sign={sign} />
            </symbol>
          ))}
      </svg>
      <Legend />
      <table class="heat">
        <caption class="unseen">
          Scenarios by method and outcome; each sign shows what the witnesses said
        </caption>
        <thead>
          <tr>
            <th scope="col">method</th>
            {used.map((outcome) => (
              <th scope="col">{outcome}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {methods.map((method) => {
            const own = rows.filter(({ result }) => result.method === method);
            return (
              <tr>
                <th scope="row">{method}</th>
                {used.map((outcome) => (
                  <td>
                    {own
                      .filter(({ result }) => outcomeOf(result) === outcome)
                      .map((row) => (
                        <a href={`#${row.result.id}`}>
                          <Sign sign={signOf(row)} words={wordsOf(row)} />
                        </a>
                      ))}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};

const Sign: FC<{ sign: string; words: string }> = ({ sign, words }) => (
  <svg class="sign" role="img" aria-label={words}>
    <title>{words}</title>
    <use href={`#sign-${sign}`} />
  </svg>
);

const Legend: FC = () => (
  <ul class="legend" aria-label="Legend">
    <li>
      <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
        <Shapes sign="pppp" />
      </svg>{' '}
      all agree: shopper, API, below them dashboard, notification
    </li>
    {(['f', 'r', 'm'] as const).map((state) => (
      <Entry sign={state} words={states[state]} />
    ))}
    {Object.entries(wholes).map(([sign, words]) => (
      <Entry sign={sign} words={words} />
    ))}
  </ul>
);

const Entry: FC<{ sign: string; words: string }> = ({ sign, words }) => (
  <li>
    <svg class="sign" aria-hidden="true">
      <use href={`#sign-${sign}`} />
    </svg>{' '}
    {words}
  </li>
);

/** A sign of four quarters, of one in the middle, or a whole one. */
const Shapes: FC<{ sign: string }> = ({ sign }) => {
  if (sign.length === 4)
    return (
      <>
        {corners.map(([x, y], index) => (
          <Quarter state={sign[index] as State} x={x} y={y} />
        ))}
      </>
    );
  switch (sign) {
    case 'x':
      return (
        <>
          <rect class="f" width="16" height="16" rx="2" />
          <path class="cross" d="M4 4l8 8M12 4l-8 8" />
        </>
      );
    case 'o':
      return <circle class="m" cx="8" cy="8" r="5" />;
    case 't':
      return <path class="t" d="M4 8h8" />;
    default:
      return <Quarter state={sign as State} x={4} y={4} />;
  }
};

const Quarter: FC<{ state: State; x: number; y: number }> = ({ state, x, y }) => {
  switch (state) {
    case 'p':
      return <rect class="p" x={x} y={y} width="7.5" height="7.5" rx="1.5" />;
    case 'f':
      return (
        <>
          <rect class="f" x={x} y={y} width="7.5" height="7.5" />
          <path class="cross" d={`M${x + 1.75} ${y + 1.75}l4 4m0-4l-4 4`} />
        </>
      );
    case 'r':
      return <circle class="r" cx={x + 3.75} cy={y + 3.75} r="2.75" />;
    case 'm':
      return <rect class="m" x={x + 1} y={y + 1} width="5.5" height="5.5" rx="1" />;
    case 'n':
      return <circle class="n" cx={x + 3.75} cy={y + 3.75} r="1" />;
  }
};

/** The sign of a row: a whole one, or a state for each witness, of payment and refund together. */
function signOf({ result, cells }: MatrixRow): string {
  if (result.status === 'not-testable') return 't';
  if (result.status === 'skipped') return 'o';
  const checks = columns.flatMap((column) => cells[column].checks);
  if (result.status === 'failed' && checks.length === 0) return 'x';
  return witnesses
    .map((witness): State => {
      const own = checks.filter((check) => check.witness === witness);
      const asserted = own.filter(({ recorded }) => recorded === undefined);
      if (asserted.some(({ agrees }) => !agrees)) return 'f';
      if (asserted.length > 0) return 'p';
      if (own.length > 0) return 'r';
      return cells[witness].state === 'not made' ? 'm' : 'n';
    })
    .join('');
}

/** "Visa 4111 is Completed: failed; API disagrees". */
function wordsOf(row: MatrixRow): string {
  const { input, scenario, status } = row.result;
  const sign = signOf(row);
  const seen =
    sign.length === 1 ? [] : witnesses.map((it, index) => [it, sign[index] as State] as const);
  const notable = seen
    .filter(([, state]) => state !== 'p' && state !== 'n')
    .map(([witness, state]) => `; ${witness} ${states[state]}`);
  return `${input} ${scenario}: ${status}${notable.join('')}`;
}
