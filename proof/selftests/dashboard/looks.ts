/** The facts of one transaction on a details page. */
export interface Facts {
  readonly pspId: string;
  readonly orderId: string;
  readonly orderStatus: string;
  readonly transactionStatus: string;
  readonly method: string;
  /** Minor units. */
  readonly total: number;
  readonly description: string;
  readonly note: string;
  readonly refund: { readonly id: string; readonly amount: number; readonly status: string };
  readonly notified: string;
}

export const facts: Facts = {
  pspId: '1756461600123456',
  orderId: 'e2e-Made-up_1',
  orderStatus: 'Partial refunded',
  transactionStatus: 'Completed',
  method: 'Visa',
  total: 158500,
  description: 'Order 12 of a shop',
  note: 'Insufficient funds (3001)',
  refund: { id: '1756461600999999', amount: 1237, status: 'Reserved' },
  notified: 'POST 200 OK',
};

type Entry = readonly [label: string, value: string];

/** How a page is built: each function draws one part of it. */
export interface Look {
  shell(content: string, real: Facts): string;
  block(title: string, body: string): string;
  list(entries: readonly Entry[]): string;
  table(columns: readonly string[], rows: readonly (readonly string[])[]): string;
  note(text: string): string;
  money(minor: number): string;
  status(status: string): string;
  id(id: string): string;
  readonly labels: Readonly<Record<string, string>>;
}

const dotted = (minor: number): string =>
  (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
const dutch = (minor: number): string =>
  (minor / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 });

const cells = (texts: readonly string[], cell = 'td'): string =>
  texts.map((it) => `<${cell}>${it}</${cell}>`).join('');
const definitionList = (entries: readonly Entry[]): string =>
  `<dl>${entries.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const each = (entries: readonly Entry[], html: (label: string, value: string) => string): string =>
  entries.map(([label, value]) => html(label, value)).join('');

const usual: Look = {
  shell: (content) => `<main><h1>Transaction</h1>${content}</main>`,
  block: (title, body) => `<section><h2>${title}</h2>${body}</section>`,
  list: definitionList,
  table: (columns, rows) =>
    `<table><thead><tr>${cells(columns, 'th')}</tr></thead><tbody>${rows
      .map((row) => `<tr>${cells(row)}</tr>`)
      .join('')}</tbody></table>`,
  note: (text) => `<p>${text}</p>`,
  money: (minor) => `EUR ${dotted(minor)}`,
  status: (status) => status,
  id: (id) => id,
  labels: {},
};

/** An overview next to the open details. Its columns have the same labels as the details. */
const overview = (real: Facts): string => `
  <nav><a href="#">Transactions</a></nav>
  <table><tr>${cells(['ID', 'Order ID', 'Order status', 'Transaction status', 'Payment method', 'Total', 'Notes'], 'th')}</tr>
  <tr>${cells([real.pspId, real.orderId, real.orderStatus, real.transactionStatus, real.method, 'EUR 1,585.00', real.note])}</tr></table>`;

const tabScript = `<script>{
  const tabs = [...document.querySelectorAll('.tab')], panels = [...document.querySelectorAll('.panel')];
  const open = (index) => {
    panels.forEach((it, at) => { it.hidden = at !== index; });
    tabs.forEach((it, at) => it.role === 'tab' && it.setAttribute('aria-selected', at === index));
  };
  tabs.forEach((it, index) => { it.onclick = () => open(index); });
  open(0);
}</script>`;
/** Blocks as tabs: all titles first, then all panels. */
const inTabs =
  (role: string) =>
  (content: string): string => {
    const blocks = [...content.matchAll(/<block title="(.*?)">(.*?)<\/block>/gs)];
    const list = role === 'tab' ? 'role="tablist"' : 'class="tabs"';
    return `<main><h1>Transaction</h1><div ${list}>${blocks.map(([, title]) => `<button class="tab" role="${role}">${title}</button>`).join('')}</div>
      ${blocks.map(([, , body]) => `<div class="panel" ${role === 'tab' ? 'role="tabpanel"' : ''}>${body}</div>`).join('')}</main>${tabScript}`;
  };
const asTab = (title: string, body: string): string => `<block title="${title}">${body}</block>`;

const component = (name: string, inside: string): string =>
  `<${name}><template shadowrootmode="open">${inside}</template></${name}>`;

const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Layouts of the details page, as different teams could write them. */
export const looks: Readonly<Record<string, Partial<Look>>> = {
  'definition lists in sections': {},
  'tables with headings in front': {
    list: (entries) =>
      `<table>${each(entries, (label, value) => `<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</table>`,
    money: (minor) => `€ ${dutch(minor)}`,
  },
  'tables whose headings are plain cells of one class': {
    list: (entries) =>
      `<table>${each(entries, (label, value) => `<tr><td class="MuiTableCell-root">${label}</td><td class="MuiTableCell-root">${value}</td></tr>`)}</table>`,
    money: (minor) => `${dutch(minor)} €`,
  },
  'tables with headings on top': {
    list: (entries) =>
      usual.table(
        entries.map(([it]) => it),
        [entries.map(([, it]) => it)],
      ),
    money: (minor) => `${dotted(minor)} EUR`,
  },
  'cards with the label above the value': {
    shell: (content) =>
      `<style>.grid{display:grid;grid-template-columns:repeat(3,1fr)}</style><main>${content}</main>`,
    list: (entries) =>
      `<div class="grid">${each(entries, (label, value) => `<div class="card"><small>${label}</small><div>${value}</div></div>`)}</div>`,
  },
  'figures with the label below the value': {
    list: (entries) =>
      `<div style="display:flex;gap:20px">${each(entries, (label, value) => `<div><strong>${value}</strong><p>${label}</p></div>`)}</div>`,
  },
  'labels and values in spans without anything between': {
    list: (entries) =>
      `<ul>${each(entries, (label, value) => `<li><span class="l">${label}</span><span class="v">${value}</span></li>`)}</ul>`,
  },
  'labels with colons in bold, lines broken': {
    list: (entries) => `<p>${each(entries, (label, value) => `<b>${label}:</b> ${value}<br>`)}</p>`,
    labels: { TID: 'PSP ID', 'Order status': 'Order Status', 'Payment method': 'Payment Method' },
  },
  'labels and values in one text': {
    list: (entries) => each(entries, (label, value) => `<p>${label}: ${value}</p>`),
    labels: { TID: 'Transaction ID' },
  },
  'labels and values in one line with dots between': {
    list: (entries) =>
      `<p>${entries.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>`,
    money: (minor) => `${dotted(minor)} €`,
  },
  'a flat grid without meaning': {
    shell: (content) =>
      `<style>.g{display:grid;grid-template-columns:200px 1fr}</style><div>${content}</div>`,
    block: (title, body) => `<div><div class="h">${title}</div><div>${body}</div></div>`,
    list: (entries) =>
      `<div class="g">${each(entries, (label, value) => `<div>${label}</div><div>${value}</div>`)}</div>`,
    table: (columns, rows) =>
      `<div style="display:grid;grid-template-columns:repeat(${columns.length},1fr)">${[
        columns,
        ...rows,
      ]
        .flat()
        .map((it) => `<div>${it}</div>`)
        .join('')}</div>`,
  },
  'a column of labels beside one of values': {
    list: (entries) =>
      `<div style="display:flex"><div style="width:200px">${each(entries, (label) => `<div>${label}</div>`)}</div><div>${each(entries, (_, value) => `<div>${value}</div>`)}</div></div>`,
  },
  'rows of a grid that have no box of their own': {
    shell: (content) =>
      `<style>.g{display:grid;grid-template-columns:200px 1fr}.r{display:contents}.l::after{content:":"}</style><main>${content}</main>`,
    list: (entries) =>
      `<div class="g">${each(entries, (label, value) => `<div class="r"><span class="l">${label}</span><span>${value}</span></div>`)}</div>`,
  },
  'capitals as text': {
    list: (entries) =>
      definitionList(entries.map(([label, value]) => [label.toUpperCase(), value])),
    block: (title, body) => usual.block(title.toUpperCase(), body),
    status: (status) => status.toUpperCase(),
  },
  'capitals by style, blanks that do not break': {
    shell: (content) =>
      `<style>h2,dt,dd{text-transform:uppercase}</style><main>${content.replace(/(?<=\w) (?=status|method|ID)/g, '&nbsp;')}</main>`,
    money: (minor) => `${dutch(minor).replace('.', '&nbsp;')}&nbsp;€`,
    status: (status) => status.replace(' ', '_'),
  },
  'signs that are not drawn, and thin blanks': {
    block: (title, body) => usual.block(`\u200b${title}\ufeff`, body),
    list: (entries) =>
      definitionList(
        entries.map(([label, value]) => [`\u200e${label}\u200b`, `\u2068${value}\u2069`]),
      ),
    money: (minor) => `${dutch(minor).replace('.', '\u202f')}\u202f€`,
  },
  'statuses as badges with icons': {
    status: (status) =>
      `<span class="badge"><mat-icon>check_circle</mat-icon><i class="dot">●</i> ${status.replace('Partial ', 'Partially ')}</span>`,
    block: (title, body) =>
      `<section><h2><svg width="9" height="9"><title>Icon</title></svg> ${title} <span class="count">2</span></h2>${body}</section>`,
  },
  'copy buttons, hints and tooltips beside values': {
    list: (entries) =>
      definitionList(
        entries.map(([label, value]) => [
          `${label} <button aria-label="Help">?</button><span role="tooltip">What ${label} means</span>`,
          `${value} <button title="Copy">Copy</button><span hidden>Copied: nothing</span>`,
        ]),
      ),
    block: (title, body) =>
      `<div class="card"><div class="head"><h3>${title}</h3> <button>Add</button> <a href="#">Help</a></div><div class="body">${body}</div></div>`,
  },
  'tabs by the book': { shell: inTabs('tab'), block: asTab },
  'tabs that are plain buttons': { shell: inTabs('button'), block: asTab },
  'tabs with a count close to their names': {
    shell: (content) =>
      inTabs('tab')(content).replaceAll(/(role="tab">)(.*?)</g, '$1$2<span>2</span><'),
    block: asTab,
  },
  'tabs whose content fades in': {
    shell: (content) =>
      `${inTabs('tab')(content)}<style>.panel { animation: comes 300ms } @keyframes comes { 0%, 90% { opacity: 0 } }</style>`,
    block: asTab,
  },
  'an accordion with one block open at a time': {
    shell: (content) => `<main>${content}</main><script>{
      const all = [...document.querySelectorAll('.item')];
      const show = (item) => all.forEach((it) => { const on = it === item; it.lastElementChild.hidden = !on; it.firstElementChild.firstElementChild.setAttribute('aria-expanded', on); });
      all.forEach((it) => { it.firstElementChild.onclick = () => show(it); });
      show(all[0]); }</script>`,
    block: (title, body) =>
      `<div class="item"><h3><button aria-expanded="false">${title}</button></h3><div>${body}</div></div>`,
  },
  'blocks that are folded': {
    block: (title, body) => `<details><summary>${title}</summary>${body}</details>`,
  },
  'folded blocks that are plain boxes': {
    block: (title, body) =>
      `<div><div class="head" onclick="nextElementSibling.hidden = !nextElementSibling.hidden">${title}</div><div hidden>${body}</div></div>`,
  },
  'a drawer over the overview': {
    shell: (content, real) =>
      `${overview(real)}<div class="drawer" style="position:fixed;right:0;top:0;width:600px;background:white">${content}</div>`,
  },
  'a dialog over the overview': {
    shell: (content, real) =>
      `${overview(real)}<div role="dialog" style="position:fixed;inset:50px;background:white"><h2>Transaction</h2>${content}</div>`,
  },
  'a frame': {
    shell: (content, real) =>
      `${overview(real)}<iframe width="900" height="900" srcdoc="${quoted(`<main>${content}</main>`)}"></iframe>`,
  },
  'a document for each block': {
    block: (title, body) =>
      `<iframe width="900" height="300" srcdoc="${quoted(`<h2>${title}</h2>${body}`)}"></iframe>`,
  },
  'components with shadow roots': {
    block: (title, body) => component('x-block', `<h2>${title}</h2>${body}`),
    list: (entries) =>
      each(entries, (label, value) =>
        component('x-entry', `<div><slot></slot><b>${label}</b><span>${value}</span></div>`),
      ),
    status: (status) => component('x-badge', `<span>${status}</span>`),
  },
  'a trail and a menu with the same words': {
    shell: (content, real) => `
      <nav aria-label="Breadcrumb"><a href="#">Transactions</a> / <span>Order ID ${real.orderId}</span> / Order status ${real.orderStatus}</nav>
      <div style="display:flex"><aside><ul><li><a href="#a">Transaction details</a></li><li><a href="#b">Order summary</a></li>
        <li><a href="#c">Related transactions</a></li><li><a href="#d">Notification history</a></li><li><a href="#e">Notes</a></li></ul></aside>
      <main>${content}</main></div>`,
  },
  'blocks that come later': {
    shell: (
      content,
    ) => `<main><div class="skeleton" style="height:20px"></div></main><template>${content}</template>
      <script>setTimeout(() => { document.querySelector('main').innerHTML = document.querySelector('template').innerHTML; }, 700)</script>`,
  },
  'ids cut short, whole in their titles': {
    id: (id) => `<a href="#" title="${id}">${id.slice(0, 6)}…${id.slice(-2)}</a>`,
  },
  'fields that cannot be changed': {
    list: (entries) =>
      each(
        entries,
        (label, value) =>
          `<div><label for="${label}">${label}</label><input id="${label}" readonly value="${value}"></div>`,
      ),
  },
  'names of other manuals': {
    labels: {
      TID: 'Transaction No.',
      'Order ID': 'Order number',
      'Transaction status': 'Financial status',
      Total: 'Total amount',
      'Payment method': 'Paid with',
    },
    money: (minor) => `€${dotted(minor)}`,
  },
  'cents written small, the currency before': {
    money: (minor) => {
      const [whole = '', cents = ''] = dutch(minor).split(',');
      return `<span class="currency">€</span> <span>${whole}</span><sup>${cents}</sup>`;
    },
  },
  'cents in a box of their own, the currency by style': {
    shell: (content) =>
      `<style>.money{display:inline-flex}.money::before{content:"€";margin-right:4px}</style><main>${content}</main>`,
    money: (minor) => {
      const [whole = '', cents = ''] = dotted(minor).split('.');
      return `<span class="money"><span>${whole}</span><span class="cents">${cents}</span></span>`;
    },
  },
  'headings on the left of their blocks': {
    block: (title, body) =>
      `<div style="display:flex"><h2 style="width:200px">${title}</h2><div style="flex:1">${body}</div></div>`,
  },
  'a flat page of headings': {
    block: (title, body) =>
      `<h2>${title}</h2>${body}<h2>Risk of ${title}</h2><p>${facts.note} ${facts.orderStatus}</p>`,
  },
  'tables of roles, related transactions as cards': {
    list: (entries) =>
      `<div role="table">${each(entries, (label, value) => `<div role="row"><div role="rowheader">${label}</div><div role="cell">${value}</div></div>`)}</div>`,
    table: (columns, rows) =>
      rows
        .map(
          (row) =>
            `<article>${row.map((it, index) => `<p>${columns[index]}: ${it}</p>`).join('')}</article>`,
        )
        .join(''),
  },
  'boxes in boxes': {
    list: (entries) =>
      `<div><div>${each(entries, (label, value) => `<div class="row"><div class="col"><div class="lbl"><span>${label}</span></div></div><div class="col"><div class="val"><div><span>${value}</span></div></div></div></div>`)}</div></div>`,
  },
};

/** The details page with the given facts. The rest of the page always shows the real facts. */
export function pageOf(given: Partial<Look>, told: Facts): string {
  const look = { ...usual, ...given };
  const named = (entries: readonly Entry[]): Entry[] =>
    entries.map(([label, value]) => [look.labels[label] ?? label, value]);
  const content = [
    look.block(
      'Transaction details',
      look.list(
        named([
          ['TID', look.id(told.pspId)],
          ['Payment method', told.method],
          ['Website', 'A shop of mine'],
          ['Order status', look.status(told.orderStatus)],
          ['Transaction status', look.status(told.transactionStatus)],
          ['Date', '29-08-2025 12:00'],
          ['Total', look.money(told.total)],
        ]),
      ),
    ),
    look.block(
      'Order summary',
      look.list(
        named([
          ['Order ID', told.orderId],
          ['Description', told.description],
        ]),
      ),
    ),
    look.block('Notes', told.note === '' ? '' : look.note(told.note)),
    look.block(
      'Related transactions',
      look.table(
        ['ID', 'Type', 'Date', 'Amount', 'Status'],
        [
          [
            look.id(told.refund.id),
            'Refund',
            '29-08-2025 12:01',
            look.money(told.refund.amount),
            look.status(told.refund.status),
          ],
        ],
      ),
    ),
    look.block(
      'Notification history',
      look.table(['Date', 'Answer'], [['29-08-2025', told.notified]]),
    ),
  ].join('');
  return look.shell(content, facts);
}
