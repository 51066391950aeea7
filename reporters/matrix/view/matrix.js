// Sorts and filters the table, which is complete without this script.
const table = document.querySelector('#matrix');
const [body] = table.tBodies;
const rows = [...body.rows];
const headings = [...table.tHead.rows[0].cells];
const { compare } = new Intl.Collator('en', { numeric: true });

const keyOf = ({ cells }, column) => cells[column].dataset.sort ?? cells[column].textContent.trim();

function sort(heading) {
  const column = headings.indexOf(heading);
  const descending = heading.getAttribute('aria-sort') === 'ascending';
  for (const other of headings) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  const sign = descending ? -1 : 1;
  const sorted = rows.toSorted(
    (one, other) => sign * compare(keyOf(one, column), keyOf(other, column)),
  );
  body.append(...sorted);
}

for (const heading of headings) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...heading.childNodes);
  button.addEventListener('click', () => sort(heading));
  heading.append(button);
}

const form = document.querySelector('form');
const count = document.querySelector('[role="status"]');

function filter() {
  const { words, status, method } = Object.fromEntries(new FormData(form));
  const wanted = words.toLowerCase().split(/\s+/);
  for (const row of rows) {
    const text = row.dataset.words.toLowerCase();
    row.hidden =
      (status !== '' && row.dataset.status !== status) ||
      (method !== '' && row.dataset.method !== method) ||
      !wanted.every((word) => text.includes(word));
  }
  count.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} scenarios`;
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
// After a reload the browser may restore the fields.
filter();

// Where a style sheet cannot unfold what is printed.
addEventListener('beforeprint', () => {
  for (const it of document.querySelectorAll('details.more')) it.open = true;
});
