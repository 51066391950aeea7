/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { useLook } from './look.tsx';
import type { Variants } from './variants.ts';

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

export interface RowData {
  readonly cells: readonly Child[];
  /** What the row is about has a page of its own, named by the first cell. */
  readonly address?: string;
}

interface Opening {
  /** The first cell, leading to the page. */
  readonly first: (cell: Child, address: string) => Child;
  /** What the row itself gets. */
  readonly row: (address: string) => Record<string, string>;
}

/** "Click a row" and "click the ID" are documented, not how (docs/facts/dashboard.md#transaction-overview). */
const OPENINGS: Record<Variants['rows'], Opening> = {
  link: { first: (cell, address) => <a href={address}>{cell}</a>, row: () => ({}) },
  // The page's script opens the address.
  click: { first: (cell) => cell, row: (address) => ({ 'data-address': address }) },
};

interface TableProps {
  caption: string;
  columns: readonly string[];
  rows: readonly RowData[];
  empty: string;
}

/** A table that becomes a list of cards on a phone: each cell carries its column's name. */
export const Table: FC<TableProps> = ({ caption, columns, rows, empty }) => {
  const opening = OPENINGS[useLook().rows];
  return rows.length === 0 ? (
    <p class="empty">{empty}</p>
  ) : (
    // The roles survive the change of display on a phone.
    <table role="table">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells, address }) => (
          <tr role="row" {...(address && opening.row(address))}>
            {cells.map((cell, index) => (
              <td role="cell" data-label={columns[index]}>
                {address && index === 0 ? opening.first(cell, address) : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface BlockProps {
  title: string;
  id: string;
  width?: 'third' | 'half' | 'two-thirds' | 'full';
  children?: Child;
}

/** A titled block of the dashboard; its heading names it for everybody. */
export const Block: FC<BlockProps> = ({ title, id, width = 'third', children }) => (
  <section class={`block ${width}`} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/**
 * `partial_refunded` is shown as `Partial_refunded`, `completed` as `Completed`
 * (docs/facts/statuses.md#spelling-in-the-api).
 */
export const Status: FC<{ status: string }> = ({ status }) => (
  <span class={`status ${status}`}>{status.charAt(0).toUpperCase() + status.slice(1)}</span>
);
