// Headless UI 2: no combobox role on its listbox, and the rest of the page is inert while something is open.
import { drawAs } from './draw.js';
import { html } from './html.js';

const options = (all, chosen, id) =>
  all.map(
    (it) =>
      html`<div
        id="headlessui-${id}-option-${it.index}"
        role="option"
        tabindex="-1"
        aria-selected="${it === chosen}"
        data-headlessui-state="${it === chosen ? 'selected' : ''}"
        data-index="${it.index}"
      >
        ${it.text}
      </div>`,
  );
const guard = html`<button
  type="button"
  data-headlessui-focus-guard="true"
  aria-hidden="true"
  class="headlessui-visually-hidden"
></button>`;

drawAs({
  list: {
    closed: ({ number, label, text }) =>
      html`<div data-headlessui-state="">
        <label
          id="headlessui-label-:r${number}:"
          for="headlessui-control-:r${number}:"
          data-headlessui-state=""
          >${label}</label
        ><button
          id="headlessui-listbox-button-:r${number}:"
          type="button"
          aria-haspopup="listbox"
          aria-expanded="false"
          data-headlessui-state=""
          class="HeadlessButton"
          aria-labelledby="headlessui-label-:r${number}: headlessui-listbox-button-:r${number}:"
        >
          ${text}
        </button>
      </div>`,
    open: ({ number, options: all, chosen }) =>
      html`<div id="headlessui-portal-root">
        <div data-headlessui-portal>
          <div
            tabindex="0"
            id="headlessui-listbox-options-:r${number}:"
            aria-labelledby="headlessui-listbox-button-:r${number}:"
            aria-orientation="vertical"
            role="listbox"
            data-headlessui-state="open"
            data-open
            class="HeadlessOptions"
          >
            ${options(all, chosen, `listbox-${number}`)}
          </div>
        </div>
      </div>`,
    opener: '.HeadlessButton',
    text: '.HeadlessButton',
    option: '[role=option]',
    portal: true,
    panel: '.HeadlessOptions',
    modal: 'inert',
  },
  combobox: {
    clears: true,
    closed: ({ number, label, text }) =>
      html`<div data-headlessui-state="">
        <label id="headlessui-label-:r${number}:" for="headlessui-control-:r${number}:"
          >${label}</label
        >
        <div class="HeadlessCombobox">
          <input
            id="headlessui-control-:r${number}:"
            role="combobox"
            type="text"
            aria-expanded="false"
            aria-autocomplete="list"
            data-headlessui-state=""
            value="${text}"
          /><button
            type="button"
            tabindex="-1"
            aria-haspopup="listbox"
            aria-expanded="false"
            class="HeadlessArrow"
          >
            ⌄
          </button>
        </div>
      </div>`,
    open: ({ number, options: all, chosen }) =>
      html`<div id="headlessui-portal-root">
        <div data-headlessui-portal>
          <div
            tabindex="-1"
            role="listbox"
            id="headlessui-combobox-options-:r${number}:"
            data-open
            class="HeadlessOptions"
          >
            ${options(all, chosen, `combobox-${number}`)}
          </div>
        </div>
      </div>`,
    opener: 'input',
    text: 'input',
    filter: 'input',
    // By its arrow, or by typing: a click into the field shows nothing.
    surface: '.HeadlessArrow',
    option: '[role=option]',
    portal: true,
    panel: '.HeadlessOptions',
  },
  field: {
    id: (number) => `headlessui-control-:r${number}:`,
    closed: ({ number, id, label, hint }) =>
      html`<div data-headlessui-state="">
        <label id="headlessui-label-:r${number}:" for="${id}" data-headlessui-state=""
          >${label} <span class="text-gray-400">(required)</span></label
        >${hint ? html`<p class="text-sm">${hint}</p>` : ''}<slot name="input"></slot>
      </div>`,
    input: {
      'data-headlessui-state': '',
      'aria-labelledby': ({ number }) => `headlessui-label-:r${number}:`,
    },
  },
  radios: {
    group: ({ number, label, items }) =>
      html`<fieldset aria-labelledby="headlessui-legend-${number}">
        <div id="headlessui-legend-${number}">${label}</div>
        <div aria-label="${label}" id="headlessui-radiogroup-${number}" role="radiogroup">
          ${items.map(
            (it) =>
              html`<div data-headlessui-state="">
                <span
                  class="HeadlessRadio"
                  id="headlessui-radio-${it.id}"
                  role="radio"
                  aria-checked="false"
                  tabindex="0"
                  aria-labelledby="headlessui-radio-label-${it.id}"
                  data-tick="${it.index}"
                  ><span></span></span
                ><label id="headlessui-radio-label-${it.id}" for="headlessui-radio-${it.id}"
                  >${it.text}</label
                ><span hidden><slot name="input-${it.index}"></slot></span>
              </div>`,
          )}
        </div>
      </fieldset>`,
    input: { hidden: '' },
  },
  checkbox: {
    box: ({ number, label }) =>
      html`<div data-headlessui-state="">
        <span
          id="headlessui-checkbox-${number}"
          class="HeadlessRadio"
          role="checkbox"
          aria-checked="false"
          tabindex="0"
          aria-labelledby="headlessui-checkbox-label-${number}"
          data-tick="0"
        ></span
        ><label id="headlessui-checkbox-label-${number}" for="headlessui-checkbox-${number}"
          >${label}</label
        ><span hidden><slot name="input-0"></slot></span>
      </div>`,
    input: { hidden: '' },
  },
  button: {
    main: 'rounded-md bg-indigo-600',
    quiet: 'text-sm',
    inside: (text) => html`<span class="inline-flex">${text}</span>`,
  },
  dialog: {
    box: ({ number, title }) =>
      html`<div id="headlessui-portal-root">
        <div data-headlessui-portal>
          ${guard}
          <div>
            <div
              id="headlessui-dialog-:r${number}:"
              role="dialog"
              tabindex="-1"
              aria-modal="true"
              data-open
              aria-labelledby="headlessui-dialog-title-:r${number}:"
              class="HeadlessDialog"
            >
              <div aria-hidden="true" class="DialogBackdrop"></div>
              <div>
                <div class="HeadlessDialog-panel" data-open>
                  <h2 id="headlessui-dialog-title-:r${number}:">${title}</h2>
                  <slot name="content"></slot>
                </div>
              </div>
            </div>
          </div>
          ${guard}
        </div>
      </div>`,
    modal: 'inert',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<div>
        <div role="tablist" aria-orientation="horizontal">
          ${titles.map((title, index) => html`<button id="headlessui-tabs-tab-:r${number}-${index}:" role="tab" type="button" aria-selected="false" tabindex="-1" aria-controls="headlessui-tabs-panel-:r${number}-${index}:">${title}</button>`)}
        </div>
        <div>
          ${titles.map((_, index) => html`<div id="headlessui-tabs-panel-:r${number}-${index}:" role="tabpanel" tabindex="0" aria-labelledby="headlessui-tabs-tab-:r${number}-${index}:" data-panel></div>`)}
        </div>
      </div>`,
  },
  toast: {
    note: ({ text }) =>
      html`<div aria-live="assertive" class="ToastViewport">
        <div data-open>
          <p>${text}</p>
          <button type="button"><span class="headlessui-visually-hidden">Close</span>✕</button>
        </div>
      </div>`,
    close: 'button',
  },
  table: {
    around: () =>
      html`<div class="overflow-x-auto">
        <slot name="table"></slot><slot name="footer"></slot>
      </div>`,
    classes: { table: 'min-w-full divide-y' },
    header: ({ text }) =>
      html`<a href="#" role="button" class="group inline-flex"
        >${text}<span class="invisible"></span
      ></a>`,
    footer: () =>
      html`<nav aria-label="Pagination">
        <p>Showing <span data-range></span></p>
        <button type="button" data-turns>Previous</button
        ><button type="button" data-turns>Next</button>
      </nav>`,
  },
  menu: ({ number, name, entries }) =>
    html`<div>
      <button
        id="headlessui-menu-button-:r${number}:"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        data-opens
      >
        ${name}<svg aria-hidden="true" width="8" height="8"></svg>
      </button>
      <div data-headlessui-portal data-menu data-portal>
        <div
          tabindex="0"
          aria-labelledby="headlessui-menu-button-:r${number}:"
          role="menu"
          data-open
        >
          ${entries.map((it) => html`<a href="${it.address}" role="menuitem" tabindex="-1" data-headlessui-state="">${it.text}</a>`)}
        </div>
      </div>
    </div>`,
});
