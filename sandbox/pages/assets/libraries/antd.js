// Ant Design 5: the field of a list lies under what it shows; its options by role have no size, those in sight no role.
import { drawAs } from './draw.js';
import { html } from './html.js';

const formItem = (id, label, control, hint) =>
  html`<div class="ant-form-item">
    <div class="ant-row ant-form-item-row">
      <div class="ant-col ant-form-item-label">
        <label for="${id}" class="ant-form-item-required" title="${label}">${label}</label>
      </div>
      <div class="ant-col ant-form-item-control">
        <div class="ant-form-item-control-input">
          <div class="ant-form-item-control-input-content">${control}</div>
        </div>
        ${hint ? html`<div class="ant-form-item-additional"><div class="ant-form-item-extra">${hint}</div></div>` : ''}
      </div>
    </div>
  </div>`;
const anticon = (name) =>
  html`<span role="img" aria-label="${name}" class="anticon anticon-${name}"
    ><svg aria-hidden="true" width="10" height="10"></svg
  ></span>`;
/** As many options are drawn as the list is high. */
const DRAWN = 11;
const list = (isSearched) => ({
  closed: ({ number, label, text, placeholder }) =>
    formItem(
      `f_${number}`,
      label,
      html`<div
        class="ant-select ant-select-outlined ant-select-single ant-select-show-arrow${isSearched ? ' ant-select-show-search' : ''}"
      >
        <div class="ant-select-selector">
          <span class="ant-select-selection-wrap"
            ><span class="ant-select-selection-search"
              ><input
                type="search"
                id="f_${number}"
                autocomplete="off"
                class="ant-select-selection-search-input"
                role="combobox"
                aria-expanded="false"
                aria-haspopup="listbox"
                aria-owns="f_${number}_list"
                aria-autocomplete="list"
                aria-controls="f_${number}_list"
                ${isSearched ? '' : html` readonly unselectable="on"`}
                value="" /></span
            ><span class="ant-select-selection-item" title="${text}"
              >${text || placeholder}</span
            ></span
          >
        </div>
        <span class="ant-select-arrow" unselectable="on" aria-hidden="true"
          >${anticon('down')}</span
        >
      </div>`,
    ),
  open: ({ number, options, chosen, from = 0 }) =>
    html`<div>
      <div class="ant-select-dropdown ant-select-dropdown-placement-bottomLeft">
        <div>
          <div role="listbox" id="f_${number}_list" class="ant-nothing">
            ${options.slice(0, 2).map((it) => html`<div aria-label="${it.text}" role="option" id="f_${number}_list_${it.index}" aria-selected="${it === chosen}">${it.text}</div>`)}
          </div>
          <div class="rc-virtual-list">
            <div class="rc-virtual-list-holder">
              <div class="rc-virtual-list-holder-inner">
                <div class="rc-space" data-rows="${from}"></div>
                ${options.slice(from, from + DRAWN).map((it) => html`<div aria-selected="${it === chosen}" class="ant-select-item ant-select-item-option" title="${it.text}" data-index="${it.index}"><div class="ant-select-item-option-content">${it.text}</div></div>`)}
                <div
                  class="rc-space"
                  data-rows="${Math.max(0, options.length - from - DRAWN)}"
                ></div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>`,
  opener: '.ant-select-selection-search-input',
  text: '.ant-select-selection-item',
  surface: '.ant-select-selector',
  opensOn: 'mousedown',
  option: '.ant-select-item-option',
  rows: '.rc-virtual-list-holder-inner',
  scroll: '.rc-virtual-list-holder',
  portal: true,
  panel: '.ant-select-dropdown',
  ...(isSearched && { filter: '.ant-select-selection-search-input', stays: true }),
});

drawAs({
  list: list(false),
  combobox: list(true),
  field: {
    id: (number) => `f_${number}`,
    closed: ({ id, label, hint }) => formItem(id, label, html`<slot name="input"></slot>`, hint),
    input: { class: 'ant-input ant-input-outlined', 'aria-required': 'true' },
  },
  radios: {
    group: ({ number, label, items }) =>
      formItem(
        `f_${number}`,
        label,
        html`<div class="ant-radio-group ant-radio-group-outline" id="f_${number}">
          ${items.map(
            (it) =>
              html`<label class="ant-radio-button-wrapper"
                ><span class="ant-radio-button"
                  ><slot name="input-${it.index}"></slot
                  ><span class="ant-radio-button-inner"></span></span
                ><span class="ant-radio-button-label">${it.text}</span></label
              >`,
          )}
        </div>`,
      ),
    input: { class: 'ant-radio-button-input' },
  },
  checkbox: {
    box: ({ label }) =>
      html`<label class="ant-checkbox-wrapper"
        ><span class="ant-checkbox ant-wave-target"
          ><slot name="input-0"></slot><span class="ant-checkbox-inner"></span></span
        ><span class="ant-checkbox-label">${label}</span></label
      >`,
    input: { class: 'ant-checkbox-input' },
  },
  code: {
    closed: () =>
      html`<div class="ant-otp" role="group">
        ${[1, 2, 3, 4, 5, 6].map((digit) => html`<span class="ant-otp-input-wrapper" role="presentation"><slot name="digit-${digit}"></slot></span>`)}
      </div>`,
    input: (digit) => ({
      'aria-label': `OTP Input ${digit}`,
      class: 'ant-input ant-otp-input',
      size: 1,
    }),
  },
  button: {
    main: 'ant-btn ant-btn-primary',
    quiet: 'ant-btn ant-btn-link',
    inside: (text) => html`${anticon('check')}<span>${text}</span>`,
  },
  dialog: {
    box: ({ number, title }) =>
      html`<div>
        <div class="ant-modal-root">
          <div class="ant-modal-mask"></div>
          <div tabindex="-1" class="ant-modal-wrap">
            <div role="dialog" aria-labelledby=":rm${number}:" aria-modal="true" class="ant-modal">
              <div tabindex="0">
                <div class="ant-modal-content">
                  <button type="button" aria-label="Close" class="ant-modal-close">
                    <span class="ant-modal-close-x">${anticon('close')}</span>
                  </button>
                  <div class="ant-modal-header">
                    <div class="ant-modal-title" id=":rm${number}:">${title}</div>
                  </div>
                  <div class="ant-modal-body"><slot name="content"></slot></div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>`,
    close: '.ant-modal-close',
  },
  drawer: {
    panel: ({ number, title }) =>
      html`<div>
        <div class="ant-drawer ant-drawer-right ant-drawer-open" tabindex="-1">
          <div class="ant-drawer-mask"></div>
          <div class="ant-drawer-content-wrapper">
            <div
              class="ant-drawer-content"
              role="dialog"
              aria-labelledby=":rd${number}:"
              aria-modal="true"
            >
              <div class="ant-drawer-header">
                <button type="button" class="ant-drawer-close" aria-label="Close">
                  ${anticon('close')}
                </button>
                <div class="ant-drawer-title" id=":rd${number}:">${title}</div>
              </div>
              <div class="ant-drawer-body"><slot name="content"></slot></div>
            </div>
          </div>
        </div>
      </div>`,
    close: '.ant-drawer-close',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<div class="ant-tabs ant-tabs-top">
        <div role="tablist" aria-orientation="horizontal" class="ant-tabs-nav">
          <div class="ant-tabs-nav-wrap">
            <div class="ant-tabs-nav-list">
              ${titles.map((title, index) => html`<div data-node-key="${index}" class="ant-tabs-tab"><div role="tab" aria-selected="false" class="ant-tabs-tab-btn" tabindex="0" id="rc-tabs-${number}-tab-${index}" aria-controls="rc-tabs-${number}-panel-${index}">${title}</div></div>`)}
            </div>
          </div>
        </div>
        <div class="ant-tabs-content-holder">
          <div class="ant-tabs-content">
            ${titles.map((_, index) => html`<div role="tabpanel" tabindex="0" class="ant-tabs-tabpane" id="rc-tabs-${number}-panel-${index}" aria-labelledby="rc-tabs-${number}-tab-${index}" data-panel></div>`)}
          </div>
        </div>
      </div>`,
  },
  steps: {
    bar: ({ steps }) =>
      html`<div class="ant-steps">
        ${steps.map(
          (it) =>
            html`<div class="ant-steps-item${it.current ? ' ant-steps-item-active' : ''}">
              <div class="ant-steps-item-container">
                <div class="ant-steps-item-icon">
                  <span class="ant-steps-icon">${it.number}</span>
                </div>
                <div class="ant-steps-item-content">
                  <div class="ant-steps-item-title">${it.text}</div>
                </div>
              </div>
            </div>`,
        )}
      </div>`,
  },
  toast: {
    note: ({ text }) =>
      html`<div class="ant-notification ant-notification-topRight">
        <div class="ant-notification-notice ant-notification-notice-success">
          <div class="ant-notification-notice-with-icon" role="alert">
            ${anticon('check-circle')}
            <div class="ant-notification-notice-message">${text}</div>
          </div>
          <a tabindex="0" class="ant-notification-notice-close" aria-label="Close"
            >${anticon('close')}</a
          >
        </div>
      </div>`,
    close: 'a',
  },
  table: {
    around: () =>
      html`<div class="ant-table-wrapper">
        <div class="ant-table">
          <div class="ant-table-content"><slot name="table"></slot></div>
        </div>
        <slot name="footer"></slot>
      </div>`,
    classes: {
      thead: 'ant-table-thead',
      tbody: 'ant-table-tbody',
      'tbody tr': 'ant-table-row',
      td: 'ant-table-cell',
      th: 'ant-table-cell ant-table-column-has-sorters',
    },
    header: ({ text }) =>
      html`<div class="ant-table-column-sorters">
        <span class="ant-table-column-title">${text}</span
        ><span class="ant-table-column-sorter" aria-hidden="true">${anticon('caret-up')}</span>
      </div>`,
    footer: () =>
      html`<ul class="ant-pagination ant-table-pagination">
        <li title="Previous Page" class="ant-pagination-prev">
          <button class="ant-pagination-item-link" type="button" data-turns>
            ${anticon('left')}
          </button>
        </li>
        <li class="ant-pagination-total-text" data-range></li>
        <li title="Next Page" class="ant-pagination-next">
          <button class="ant-pagination-item-link" type="button" data-turns>
            ${anticon('right')}
          </button>
        </li>
      </ul>`,
  },
  menu: ({ number, name, entries }) =>
    html`<ul class="ant-menu ant-menu-inline" role="menu" tabindex="0">
      <li class="ant-menu-submenu" role="none">
        <div
          role="menuitem"
          class="ant-menu-submenu-title"
          tabindex="-1"
          aria-expanded="false"
          aria-haspopup="true"
          aria-controls="rc-menu-${number}-popup"
          data-opens
        >
          ${anticon('unordered-list')}<span class="ant-menu-title-content">${name}</span
          ><i class="ant-menu-submenu-arrow"></i>
        </div>
        <ul class="ant-menu ant-menu-sub" role="menu" id="rc-menu-${number}-popup" data-menu>
          ${entries.map(
            (it) =>
              html`<li class="ant-menu-item" role="menuitem" tabindex="-1">
                <span class="ant-menu-title-content"><a href="${it.address}">${it.text}</a></span>
              </li>`,
          )}
        </ul>
      </li>
    </ul>`,
});
