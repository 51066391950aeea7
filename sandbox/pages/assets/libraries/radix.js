// Radix primitives, drawn as an application styles them: the browser's own controls stay, hidden, in the form.
import { drawAs } from './draw.js';
import { html } from './html.js';

const guard = html`<span data-radix-focus-guard tabindex="0" aria-hidden="true"></span>`;

drawAs({
  list: {
    closed: ({ number, label, text }) =>
      html`<div class="Field">
        <label for="select-${number}">${label}</label
        ><button
          type="button"
          role="combobox"
          aria-expanded="false"
          aria-autocomplete="none"
          dir="ltr"
          data-state="closed"
          id="select-${number}"
          class="SelectTrigger"
        >
          <span class="SelectValue">${text}</span><span aria-hidden="true">▼</span></button
        ><slot name="select"></slot>
      </div>`,
    open: ({ number, options, chosen }) =>
      html`<div class="SelectPopper">
        <div
          role="listbox"
          id="radix-:r${number}:"
          data-state="open"
          dir="ltr"
          class="SelectContent"
          tabindex="-1"
        >
          <div data-radix-select-viewport role="presentation">
            ${options.map((it) => html`<div role="option" aria-labelledby="radix-:r${number}-${it.index}:" aria-selected="${it === chosen}" data-state="${it === chosen ? 'checked' : 'unchecked'}" tabindex="-1" class="SelectItem" data-radix-collection-item data-index="${it.index}"><span id="radix-:r${number}-${it.index}:">${it.text}</span>${it === chosen ? html`<span aria-hidden="true">✓</span>` : ''}</div>`)}
          </div>
        </div>
      </div>`,
    hidden: { 'aria-hidden': 'true', tabindex: '-1', class: 'radix-visually-hidden' },
    opener: '.SelectTrigger',
    text: '.SelectValue',
    opensOn: 'pointerdown',
    stays: true,
    rows: '[data-radix-select-viewport]',
    option: '[role=option]',
    portal: true,
    modal: 'aria-hidden',
  },
  field: {
    id: (number) => `radix-:f${number}:`,
    closed: ({ id, label, hint }) =>
      html`<div class="FormField">
        <div class="FormLabels">
          <label for="${id}" class="FormLabel">${label}</label
          >${hint ? html`<span class="FormMessage">${hint}</span>` : ''}
        </div>
        <slot name="input"></slot>
      </div>`,
    input: { class: 'Input', title: '' },
  },
  radios: {
    group: ({ label, items }) =>
      html`<div>
        <div
          role="radiogroup"
          aria-required="false"
          dir="ltr"
          aria-label="${label}"
          class="RadioGroupRoot"
          tabindex="0"
        >
          <p>${label}</p>
          ${items.map((it) => html`<div class="RadioRow"><button type="button" role="radio" aria-checked="false" data-state="unchecked" id="r${it.id}" class="RadioGroupItem" tabindex="-1" data-tick="${it.index}"></button><slot name="input-${it.index}"></slot><label for="r${it.id}">${it.text}</label></div>`)}
        </div>
      </div>`,
    input: { 'aria-hidden': 'true', tabindex: '-1', class: 'radix-bubble' },
  },
  checkbox: {
    box: ({ number, label }) =>
      html`<div class="CheckboxRow">
        <button
          type="button"
          role="checkbox"
          aria-checked="false"
          data-state="unchecked"
          id="c${number}"
          class="CheckboxRoot"
          data-tick="0"
        ></button
        ><slot name="input-0"></slot><label for="c${number}">${label}</label>
      </div>`,
    input: { 'aria-hidden': 'true', tabindex: '-1', class: 'radix-bubble' },
  },
  button: { main: 'Button violet', quiet: 'Button mauve', inside: (text) => html`${text}` },
  dialog: {
    box: ({ number, title }) =>
      html`<div>
        <div data-state="open" class="DialogOverlay" aria-hidden="true"></div>
        ${guard}
        <div
          role="dialog"
          id="radix-:d${number}:"
          data-state="open"
          class="DialogContent"
          tabindex="-1"
          aria-labelledby="radix-:t${number}:"
        >
          <div>
            <h2 id="radix-:t${number}:">${title}</h2>
            <slot name="content"></slot
            ><button type="button" class="IconButton" aria-label="Close">×</button>
          </div>
        </div>
      </div>`,
    modal: 'aria-hidden',
    close: '.IconButton',
  },
  drawer: {
    panel: ({ number, title }) =>
      html`<div>
        <div data-state="open" class="DialogOverlay" aria-hidden="true"></div>
        <div
          role="dialog"
          id="radix-:s${number}:"
          data-state="open"
          class="SheetContent"
          tabindex="-1"
          aria-label="${title}"
        >
          <button type="button" class="IconButton" aria-label="Close">×</button
          ><slot name="content"></slot>
        </div>
      </div>`,
    modal: 'aria-hidden',
    close: '.IconButton',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<div dir="ltr" data-orientation="horizontal">
        <div role="tablist" aria-orientation="horizontal" tabindex="0">
          ${titles.map((title, index) => html`<button type="button" role="tab" aria-selected="false" aria-controls="radix-:r${number}:-content-${index}" id="radix-:r${number}:-trigger-${index}" tabindex="-1">${title}</button>`)}
        </div>
        ${titles.map((_, index) => html`<div role="tabpanel" aria-labelledby="radix-:r${number}:-trigger-${index}" id="radix-:r${number}:-content-${index}" tabindex="0" data-panel></div>`)}
      </div>`,
    panelAttributes: (shown) => ({ 'data-state': shown ? 'active' : 'inactive' }),
  },
  toast: {
    note: ({ text }) =>
      html`<div role="region" aria-label="Notifications (F8)" tabindex="-1">
        <ol tabindex="-1" class="ToastViewport">
          <li tabindex="0" data-state="open" class="ToastRoot">
            <div>${text}</div>
            <button type="button">×</button>
          </li>
        </ol>
      </div>`,
    close: 'button',
  },
  table: {
    around: () =>
      html`<div class="TableRoot"><slot name="table"></slot><slot name="footer"></slot></div>`,
    classes: { table: 'TableTable', tr: 'TableRow', td: 'TableCell', th: 'TableHeaderCell' },
    header: ({ text }) => html`${text} <span aria-hidden="true">↕</span>`,
    footer: () =>
      html`<div class="TableFooter">
        <span data-range></span><button type="button" data-turns>Previous</button
        ><button type="button" data-turns>Next</button>
      </div>`,
  },
  menu: ({ number, name, entries }) =>
    html`<div>
      <button
        type="button"
        id="radix-:m${number}:"
        aria-haspopup="menu"
        aria-expanded="false"
        data-state="closed"
        data-opens
      >
        ${name} <span aria-label="opens a menu">⌄</span>
      </button>
      <div data-radix-popper-content-wrapper data-menu data-portal dir="ltr">
        <div
          role="menu"
          aria-orientation="vertical"
          data-state="open"
          aria-labelledby="radix-:m${number}:"
          tabindex="-1"
        >
          ${entries.map((it) => html`<a role="menuitem" tabindex="-1" data-radix-collection-item href="${it.address}">${it.text}</a>`)}
        </div>
      </div>
    </div>`,
});
