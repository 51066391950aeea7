/** @jsxImportSource hono/jsx */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Unknown } from '../../../fixtures/report/unknown.ts';
import { columns } from '../evidence.ts';
import { scenarioStatuses } from '../results.ts';
import type { LeftOrders } from '../../left-behind.ts';
import type { MatrixRow } from '../row.ts';
import type { Night } from '../../night/compare.ts';
import { HeatMap } from './heat.tsx';
import { ChangesView, Failures, Verdict } from './night.tsx';
import { LeftBehind } from './left.tsx';
import { RowView } from './row.tsx';
import { UnknownView } from './unknown.tsx';

const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const style = asset('matrix.css') + asset('night.css');
const script = asset('matrix.js');

/** The page may use its own style and script, and load nothing. */
const policy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const headings = ['method', 'input', 'scenario', ...columns, 'status', 'duration', 'source'];

/**
 * One HTML file: the night at a glance, and the matrix below it. It is complete without its script, which sorts and
 * filters.
 */
export async function matrixPage(
  rows: readonly MatrixRow[],
  night: Night,
  left: readonly LeftOrders[] = [],
  unknown: readonly Unknown[] = [],
): Promise<string> {
  const rendered = <Page rows={rows} night={night} left={left} unknown={unknown} />;
  const page = (await rendered).toString();
  // Quotation marks need no escape outside of a tag, and checks have 17,000 of them. No attribute holds a ">".
  const plain = page.replace(/>[^<]*/g, (text) => text.replaceAll('&quot;', '"'));
  return `<!doctype html>\n${plain}\n`;
}

interface Shown {
  readonly rows: readonly MatrixRow[];
  readonly night: Night;
  readonly left: readonly LeftOrders[];
  readonly unknown: readonly Unknown[];
}

const Page: FC<Shown> = ({ rows, night, left, unknown }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Scenario matrix</title>
      <style>{raw(style)}</style>
    </head>
    <body>
      <Verdict night={night} />
      <main>
        <div class="glance">
          <div>
            <Failures night={night} />
            <ChangesView night={night} />
          </div>
          <HeatMap rows={rows} />
        </div>
        <LeftBehind left={left} />
        <section aria-labelledby="matrix-title">
          <h2 id="matrix-title">Scenario matrix</h2>
          <p>Every documented input, and what each witness saw. {counts(rows)}</p>
          <Filter rows={rows} />
          <p role="status">
            {rows.length} of {rows.length} scenarios
          </p>
          <table role="table" id="matrix">
            <thead role="rowgroup">
              <tr role="row">
                {headings.map((heading) => (
                  <th role="columnheader" scope="col" class={heading.toLowerCase()}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map((row) => (
                <RowView row={row} trend={night.trends.get(row.result.id) ?? []} />
              ))}
            </tbody>
          </table>
        </section>
        <UnknownView unknown={unknown} />
      </main>
      <script>{raw(script)}</script>
    </body>
  </html>
);

/** Hidden until the script runs. */
const Filter: FC<{ rows: readonly MatrixRow[] }> = ({ rows }) => (
  <form role="search" hidden>
    <label>
      Search <input type="search" name="words" />
    </label>
    <label>
      Status{' '}
      <select name="status">
        <option value="">all</option>
        {scenarioStatuses.map((status) => (
          <option>{status}</option>
        ))}
      </select>
    </label>
    <label>
      Method{' '}
      <select name="method">
        <option value="">all</option>
        {[...new Set(rows.map(({ result }) => result.method))].map((method) => (
          <option>{method}</option>
        ))}
      </select>
    </label>
  </form>
);

/** "118 passed, 8 failed, 4 skipped". */
function counts(rows: readonly MatrixRow[]): string {
  const passed = rows.filter(({ result }) => result.status === 'passed');
  const lacking = passed.filter(({ result }) => result.reason !== undefined).length;
  const all = scenarioStatuses
    .map((status) => ({ status, ended: rows.filter(({ result }) => result.status === status) }))
    .filter(({ ended }) => ended.length > 0)
    .map(({ status, ended }) => `${ended.length} ${status}`)
    .join(', ');
  return lacking === 0 ? all : `${all}. Something was not made in ${lacking} that passed`;
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
