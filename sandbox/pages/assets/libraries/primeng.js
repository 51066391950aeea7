// PrimeNG 19: a list's label is tied to nothing, and its name is what is chosen.
import { drawAs } from './draw.js';
import { html } from './html.js';

const close = html`<button
  type="button"
  class="p-button p-button-icon-only p-button-rounded p-dialog-close-button"
>
  <svg class="p-icon" aria-hidden="true" width="14" height="14"></svg>
</button>`;

const list = (isFiltered) => ({
  closed: ({ number, label, text, placeholder }) =>
    html`<div class="field">
      <label for="sel${number}">${label}</label
      ><p-select id="pn_id_${number}" class="p-component p-inputwrapper p-select"
        ><span
          role="combobox"
          aria-disabled="false"
          id="sel${number}"
          aria-haspopup="listbox"
          aria-expanded="false"
          tabindex="0"
          class="p-select-label"
          aria-label="${text || placeholder}"
          >${text || placeholder}</span
        >
        <div
          role="button"
          aria-label="dropdown trigger"
          aria-haspopup="listbox"
          class="p-select-dropdown"
          aria-expanded="false"
          data-pc-section="trigger"
        >
          <svg class="p-icon" aria-hidden="true" width="14" height="14"></svg></div
      ></p-select>
    </div>`,
  open: ({ number, options, chosen }) =>
    html`<div class="p-overlay p-component">
      <div class="p-overlay-content">
        <div class="p-select-overlay p-component">
          <span role="presentation" class="p-hidden-accessible" tabindex="0"></span>
          ${isFiltered ? html`<div class="p-select-header"><input type="text" role="searchbox" autocomplete="off" class="p-inputtext p-select-filter" aria-owns="pn_id_${number}_list" /></div>` : ''}
          <div class="p-select-list-container">
            <ul
              role="listbox"
              class="p-select-list"
              id="pn_id_${number}_list"
              aria-label="Option List"
            >
              ${options.map(
                (it) =>
                  html`<p-selectitem
                    ><li
                      role="option"
                      class="p-ripple p-select-option${it === chosen ? ' p-select-option-selected' : ''}"
                      id="pn_id_${number}_${it.index}"
                      data-index="${it.index}"
                      aria-label="${it.text}"
                      aria-selected="${it === chosen}"
                    >
                      <span>${it.text}</span>
                    </li></p-selectitem
                  >`,
              )}
            </ul>
          </div>
        </div>
      </div>
    </div>`,
  opener: '.p-select-label',
  text: '.p-select-label',
  surface: '.p-select',
  update: (drawn, { text }) =>
    drawn.querySelector('.p-select-label').setAttribute('aria-label', text),
  option: '[role=option]',
  portal: true,
  ...(isFiltered && { filter: '.p-select-filter' }),
});

drawAs({
  list: list(false),
  combobox: list(true),
  field: {
    id: (number) => `pn_input_${number}`,
    closed: ({ id, label, hint }) =>
      html`<div>
        <p-floatlabel class="p-floatlabel p-floatlabel-over"
          ><slot name="input"></slot><label for="${id}">${label}</label></p-floatlabel
        >${hint ? html`<small>${hint}</small>` : ''}
      </div>`,
    input: { class: 'p-inputtext p-component' },
  },
  radios: {
    group: ({ label, items }) =>
      html`<div>
        <div class="p-label">${label}</div>
        ${items.map(
          (it) =>
            html`<div class="field-checkbox">
              <p-radiobutton
                ><div class="p-radiobutton p-component">
                  <slot name="input-${it.index}" id="r${it.id}"></slot>
                  <div class="p-radiobutton-box">
                    <div class="p-radiobutton-icon"></div>
                  </div></div></p-radiobutton
              ><label for="r${it.id}">${it.text}</label>
            </div>`,
        )}
      </div>`,
    input: { class: 'p-radiobutton-input' },
  },
  checkbox: {
    box: ({ number, label }) =>
      html`<div class="field-checkbox">
        <p-checkbox
          ><div class="p-checkbox p-component">
            <slot name="input-0" id="c${number}"></slot>
            <div class="p-checkbox-box"></div></div></p-checkbox
        ><label for="c${number}">${label}</label>
      </div>`,
    input: { class: 'p-checkbox-input' },
  },
  code: {
    closed: () =>
      html`<p-inputotp class="p-inputotp p-component"
        >${[1, 2, 3, 4, 5, 6].map((digit) => html`<slot name="digit-${digit}"></slot>`)}</p-inputotp
      >`,
    input: () => ({
      class: 'p-inputotp-input p-inputtext p-component',
      inputmode: 'numeric',
      maxlength: 1,
    }),
  },
  button: {
    main: 'p-ripple p-button p-component',
    quiet: 'p-ripple p-button p-button-text p-component',
    inside: (text) =>
      html`<span class="p-button-icon pi pi-check" aria-hidden="true"></span
        ><span class="p-button-label">${text}</span>`,
  },
  dialog: {
    box: ({ number, title }) =>
      html`<p-dialog
        ><div class="p-dialog-mask p-overlay-mask">
          <div
            class="p-dialog p-component"
            role="dialog"
            aria-labelledby="pn_id_${number}_header"
            aria-modal="true"
          >
            <span
              class="p-hidden-accessible"
              tabindex="0"
              role="presentation"
              aria-hidden="true"
            ></span>
            <div class="p-dialog-header">
              <span class="p-dialog-title" id="pn_id_${number}_header">${title}</span>
              <div class="p-dialog-header-actions">${close}</div>
            </div>
            <div class="p-dialog-content"><slot name="content"></slot></div>
          </div></div
      ></p-dialog>`,
    close: '.p-dialog-close-button',
  },
  drawer: {
    panel: ({ title }) =>
      html`<div>
        <div class="p-overlay-mask p-drawer-mask"></div>
        <div role="complementary" class="p-drawer p-component p-drawer-active p-drawer-right">
          <div class="p-drawer-header">
            <div class="p-drawer-title">${title}</div>
            ${close}
          </div>
          <div class="p-drawer-content"><slot name="content"></slot></div>
        </div>
      </div>`,
    close: '.p-dialog-close-button',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<p-tabs id="pn_id_${number}" class="p-tabs p-component"
        ><p-tablist class="p-tablist"
          ><div class="p-tablist-content">
            <div role="tablist" class="p-tablist-tab-list">
              ${titles.map((title, index) => html`<p-tab class="p-ripple p-tab p-component" id="pn_id_${number}_tab_${index}" aria-controls="pn_id_${number}_tabpanel_${index}" role="tab" aria-selected="false" tabindex="0">${title}</p-tab>`)}
            </div>
          </div></p-tablist
        >
        <p-tabpanels role="presentation" class="p-tabpanels"
          >${titles.map((_, index) => html`<p-tabpanel id="pn_id_${number}_tabpanel_${index}" role="tabpanel" aria-labelledby="pn_id_${number}_tab_${index}" class="p-tabpanel" data-panel></p-tabpanel>`)}</p-tabpanels
        ></p-tabs
      >`,
  },
  toast: {
    note: ({ text }) =>
      html`<p-toast
        ><div class="p-toast p-toast-top-right">
          <div
            class="p-toast-message p-toast-message-success"
            role="alert"
            aria-live="assertive"
            aria-atomic="true"
          >
            <div class="p-toast-message-content">
              <div class="p-toast-summary">Success</div>
              <div class="p-toast-detail">${text}</div>
              <button type="button" class="p-toast-close-button" aria-label="Close"></button>
            </div>
          </div></div
      ></p-toast>`,
    close: 'button',
  },
  table: {
    around: () =>
      html`<div class="p-datatable p-component">
        <div class="p-datatable-table-container"><slot name="table"></slot></div>
        <slot name="footer"></slot>
      </div>`,
    classes: {
      table: 'p-datatable-table',
      thead: 'p-datatable-thead',
      tbody: 'p-datatable-tbody',
      th: 'p-datatable-sortable-column',
    },
    header: ({ text }) =>
      html`${text}
        <p-sorticon
          ><svg class="p-icon" aria-hidden="true" width="14" height="14"></svg
        ></p-sorticon>`,
    footer: () =>
      html`<p-paginator
        ><div class="p-paginator p-component">
          <button
            type="button"
            class="p-paginator-prev"
            aria-label="Previous Page"
            data-turns
          ></button
          ><span class="p-paginator-current" data-range></span
          ><button type="button" class="p-paginator-next" aria-label="Next Page" data-turns></button
          ><select aria-label="Rows per page">
            <option>5</option>
          </select>
        </div></p-paginator
      >`,
  },
  menu: ({ number, name, entries }) =>
    html`<p-menubar
      ><div class="p-menubar p-component">
        <ul class="p-menubar-root-list" role="menubar">
          <li
            role="menuitem"
            aria-label="${name}"
            aria-haspopup="true"
            aria-expanded="false"
            class="p-menubar-item"
            id="pn_id_${number}_0"
            data-opens
          >
            <div class="p-menubar-item-content">
              <a class="p-menubar-item-link" tabindex="-1"
                ><span class="p-menubar-item-label">${name}</span
                ><svg class="p-icon" aria-hidden="true" width="14" height="14"></svg
              ></a>
            </div>
          </li>
          <ul role="menu" class="p-menubar-submenu p-menu" data-menu>
            ${entries.map(
              (it) =>
                html`<li role="menuitem" aria-label="${it.text}" class="p-menubar-item">
                  <div class="p-menubar-item-content">
                    <a class="p-menubar-item-link" tabindex="-1" href="${it.address}"
                      ><span class="p-menubar-item-label">${it.text}</span></a
                    >
                  </div>
                </li>`,
            )}
          </ul>
        </ul>
      </div></p-menubar
    >`,
});
