import { expect, test } from '@playwright/test';
import { TransactionPage } from '../../../pages/dashboard/transaction-page.ts';

const [payment, refund] = ['1756461600123456', '1756461600123457'];
const short = '1756…3457';

const shown = (id: string): string =>
  `<h2>Transaction details</h2><p>TID ${id}</p><h2>Order summary</h2><p>Order ID e2e-made-up-1</p>`;
const open = 'onclick="event.preventDefault(); details.innerHTML = other"';

const page = (related: string, { list = '', modal = '' } = {}): string => `${list}
  <div id="details" ${modal}>${shown(payment)}<h2>Related transactions</h2>${related}</div>
  <script>const other = \`${shown(refund)}\`</script>`;

const onTop = 'role="dialog" style="position: fixed; inset: 0; background: white"';
const list = (cell: string): string => `<table><tr><td>${cell}<td>Refund</tr></table>`;

/** How the page shows the id of a refund, which opens it. */
const pages: Readonly<Record<string, string>> = {
  'shortened, with a title': page(`<a href="#" title="${refund}" ${open}>${short}</a>`),
  'shortened, in its address': page(`<a href="/transaction/${refund}" ${open}>${short}</a>
    <a href="/transaction/${refund}/receipt.pdf">PDF</a>`),
  'shortened, in a row that opens it': page(
    `<ul><li ${open}><span title="${refund}">${short}</span> Refund</li></ul>`,
  ),
  'over a list with the same id': page(`<a href="#" ${open}>${refund}</a>`, {
    list: list(`<a href="#">${refund}</a>`),
    modal: onTop,
  }),
  'a while later, over a list with the same id': page(
    `<ul></ul><script>setTimeout(() => { document.querySelector('ul').innerHTML =
      \`<a href="#" title="${refund}" ${open}>${short}</a>\`; }, 1_500)</script>`,
    { list: list(`<span title="${refund}">${short}</span>`), modal: onTop },
  ),
};

for (const [how, html] of Object.entries(pages)) {
  test(`a refund is opened by its id ${how}`, async ({ page: tab }) => {
    tab.setDefaultTimeout(5_000);
    await tab.setContent(html);
    const related = await new TransactionPage(tab).openRelated(refund);
    expect((await related.read()).pspId).toBe(refund);
  });
}
