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

/** Details whose blocks are tabs, as a component for both transactions draws them. */
const inTabs = (id: string, at: string, related = ''): string => `
  <h3>Order summary</h3><p>Order ID e2e-made-up-1</p>
  <div role="tablist">${['Transaction details', 'Related transactions', 'Notes']
    .map(
      (tab) =>
        `<button role="tab" aria-selected="${tab === 'Transaction details'}" onclick="
          for (const it of this.parentElement.children) {
            const isThis = it === this;
            it.setAttribute('aria-selected', isThis);
            ${at}.querySelector('[data-of=&quot;' + it.textContent + '&quot;]').hidden = !isThis;
          }">${tab}</button>`,
    )
    .join('')}</div>
  <div role="tabpanel" data-of="Transaction details"><p>TID ${id}</p></div>
  <div role="tabpanel" data-of="Related transactions" hidden>${related}</div>
  <div role="tabpanel" data-of="Notes" hidden><p>Note on ${id}</p></div>`;

/** How libraries mark what lies over the page: of the last one is only the page behind marked. */
const drawers: Readonly<Record<string, readonly [behind: string, drawer: string, sheet: string]>> =
  {
    'that is a dialog': ['', '', 'role="dialog" aria-modal="true"'],
    'over a page that is hidden from assistive technology': [
      'aria-hidden="true"',
      'role="presentation"',
      '',
    ],
  };

for (const [which, [behind, marks, sheet]] of Object.entries(drawers)) {
  test(`a refund is read in a drawer ${which}, over the tabs of its original`, async ({
    page: tab,
  }) => {
    tab.setDefaultTimeout(5_000);
    const opens = `event.preventDefault(); drawer.hidden = false; ${behind && "original.setAttribute('aria-hidden', true)"}`;
    const link = `<a href="#" onclick="${opens}">${refund}</a>`;
    await tab.setContent(`
      <main id="original">${inTabs(payment, 'original', link)}</main>
      <div id="drawer" ${marks} hidden style="position: fixed; inset: 0">
        <div style="position: fixed; inset: 0; background: #0008"></div>
        <section ${sheet} style="position: fixed; inset: 0 0 0 50%; background: white">
          ${inTabs(refund, 'drawer', `<p>${payment}</p>`)}</section>
      </div>`);
    const related = await new TransactionPage(tab).openRelated(refund);
    const { pspId, related: listed, notes } = await related.read();
    expect({ pspId, listed, notes }).toEqual({
      pspId: refund,
      listed: payment,
      notes: `Note on ${refund}`,
    });
  });
}

test('a tab that slips away from the mouse is clicked again', async ({ page: tab }) => {
  tab.setDefaultTimeout(5_000);
  // A library takes its row of tabs back to the left as soon as one of them has the focus.
  const name = (text: string): string => `<div role="tab" tabindex="0" aria-selected="false"
    style="display: inline-block; width: 200px" onfocus="this.parentElement.scrollLeft = 0" onclick="
      this.setAttribute('aria-selected', true); notes.hidden = false">${text}</div>`;
  await tab.setContent(`${shown(payment)}
    <div role="tablist" style="width: 250px; overflow: hidden; white-space: nowrap">
      <div role="tab" aria-selected="true" style="display: inline-block; width: 200px">Customer details</div>
      ${name('Notes')}</div>
    <div role="tabpanel" id="notes" hidden>Goods came back</div>`);
  expect((await new TransactionPage(tab).read()).notes).toBe('Goods came back');
});
