/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';

export interface Labelled {
  label: string;
  value: Child;
}

/** Labels and their values, as the blocks of the dashboard show them. */
export const DataList: FC<{ entries: readonly Labelled[] }> = ({ entries }) => (
  <dl class="data">
    {entries.map(({ label, value }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

interface TableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Child[])[];
  empty: string;
}

/** A table that becomes a list of cards on a phone: each cell carries its column's name. */
export const Table: FC<TableProps> = ({ caption, columns, rows, empty }) =>
  rows.length === 0 ? (
    <p class="empty">{empty}</p>
  ) : (
    <table>
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr>
            {cells.map((cell, index) => (
              <td data-label={columns[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

/** A titled block of the dashboard; its heading names it for everybody. */
export const Block: FC<{ title: string; id: string; children?: Child }> = ({
  title,
  id,
  children,
}) => (
  <section class="block" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** `partial_refunded` is shown as `Partial_refunded`, `completed` as `Completed` (api.md 8). */
export const Status: FC<{ status: string }> = ({ status }) => (
  <span class={`status ${status}`}>{status.charAt(0).toUpperCase() + status.slice(1)}</span>
);
