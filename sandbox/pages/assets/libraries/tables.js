// A table that can be sorted by its columns and shows a few rows at a time.
import { build, fill, nextNumber } from './html.js';

/** Rows on one page of a table. */
const FEW = 5;

export function drawTable(table, { around, header, footer, classes }, drawSelects) {
  for (const [css, className] of Object.entries(classes)) {
    for (const it of table.parentElement.querySelectorAll(css))
      if (table.contains(it) || it === table) it.className = className;
  }
  for (const it of table.querySelectorAll('[role]')) it.removeAttribute('role');
  table.removeAttribute('role');
  table.querySelector('caption')?.remove();
  const body = table.tBodies[0];
  const rows = [...body.rows];
  let from = 0;
  const drawn = build(around({}));
  table.replaceWith(drawn);
  fill(drawn, 'table', table);

  const bar = build(footer({ number: nextNumber(), count: rows.length, few: FEW }));
  if (!fill(drawn, 'footer', bar)) drawn.append(bar);
  const [previous, next] = bar.querySelectorAll('[data-turns]');
  const range = bar.querySelector('[data-range]');
  const show = () => {
    body.replaceChildren(...rows.slice(from, from + FEW));
    if (range)
      range.textContent = `${from + 1}–${Math.min(from + FEW, rows.length)} of ${rows.length}`;
    previous.disabled = from === 0;
    next.disabled = from + FEW >= rows.length;
  };
  previous.addEventListener('click', () => ((from -= FEW), show()));
  next.addEventListener('click', () => ((from += FEW), show()));

  table.querySelectorAll('th').forEach((th, column) => {
    th.innerHTML = header({ text: th.textContent });
    if (th.querySelector('[role=button]') === null) th.tabIndex = 0;
    th.addEventListener('click', () => {
      const down = th.getAttribute('aria-sort') === 'ascending';
      for (const other of table.querySelectorAll('th')) other.removeAttribute('aria-sort');
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const text = (row) => row.cells[column].textContent;
      rows.sort((one, other) => text(one).localeCompare(text(other)) * (down ? -1 : 1));
      show();
    });
  });
  drawSelects(bar);
  show();
}
