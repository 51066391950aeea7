// Draws the controls of a page as a library does. The page's own are replaced in the moment they come.
import { build, html } from './html.js';
import { drawCode, drawField, labelOf } from './fields.js';
import { drawList } from './lists.js';
import {
  drawDialog,
  drawDrawer,
  drawMenu,
  drawSteps,
  drawTabs,
  drawToast,
  rememberToSay,
} from './overlays.js';
import { drawTable } from './tables.js';
import { drawCheckbox, drawRadios } from './ticks.js';

const all = (css, root = document) => [...root.querySelectorAll(css)];

/** Which parts of the library the page has, for those who look whether each is met. */
const mark = (part) => {
  document.body.dataset.parts = `${document.body.dataset.parts ?? ''} ${part}`.trim();
};

/** A list that begins with nothing chosen is one to look for something in; months and years are not. */
const isSearched = (select) => select.options[0]?.value === '' && !select.name.startsWith('expiry');

function drawSelects(library, root = document) {
  for (const select of all('select:not([data-kept])', root)) {
    select.dataset.kept = '';
    const part = isSearched(select) && library.combobox ? 'combobox' : 'list';
    const list = library[part];
    mark(part);
    const field = select.closest('.field:not(fieldset)');
    const place = document.createElement('span');
    (field ?? select).before(place);
    const problem = field?.querySelector('.problem');
    const label = labelOf(select) || field?.querySelector('.label')?.textContent || '';
    const drawn = drawList(select, list, label);
    field?.remove();
    place.replaceWith(drawn, ...(problem ? [problem] : []));
    if (!drawn.contains(select)) select.remove();
  }
}

function drawButton(it, button) {
  const inside = build(html`<div>${button.inside(it.textContent.trim())}</div>`);
  it.className = it.matches('.quiet') ? button.quiet : button.main;
  it.replaceChildren(...inside.childNodes);
}

/** Where each part of a library goes, in the order in which they are drawn. */
const PLACES = [
  // Above a form in a dialog: what is over the page is taken out of it last.
  ['steps', '.dialog > h2, .single > h1', drawSteps],
  ['radios', 'fieldset:has(input[type=radio])', drawRadios],
  ['checkbox', '.field:has(input[type=checkbox])', drawCheckbox],
  ['code', '.field:has(input[name=oneTimeCode])', drawCode],
  ['field', 'div.field:has(input:not([type=hidden], [type=radio], [type=checkbox]))', drawField],
  ['button', 'button:is(.button, .quiet)', drawButton],
  [
    'table',
    'main > table',
    (table, part, library) => drawTable(table, part, (bar) => drawSelects(library, bar)),
  ],
  ['menu', 'nav.menu', drawMenu],
  ['tabs', '.blocks', drawTabs],
  ['toast', 'body.dashboard', drawToast],
  ['drawer', 'body:has(h1 ~ :is(.blocks, [data-tabs])) main', drawDrawer],
  ['dialog', '.backdrop', drawDialog],
];

function draw(library) {
  drawSelects(library);
  for (const [part, place, drawPart] of PLACES) {
    if (!(part in library)) continue;
    for (const element of all(place)) {
      if (drawPart(element, library[part], library) !== false) mark(part);
    }
  }
  document.body.dataset.offered = Object.keys(library).join(' ');
  document.body.classList.add('drawn');
}

/** Draws every page of the sandbox as this library does. */
export function drawAs(library) {
  const isThere = () => document.querySelector('main') !== null;
  if (isThere()) draw(library);
  else document.addEventListener('rendered', () => draw(library), { once: true });
  rememberToSay();
}
