// Vuetify 3: a box and a field in it are both called combobox; each label is there twice, one of them hidden.
import { drawAs } from './draw.js';
import { html } from './html.js';

const input = (name, inside, number, hint) =>
  html`<div class="v-input v-input--horizontal v-text-field ${name}">
    <div class="v-input__control">${inside}</div>
    <div id="input-v-${number}-messages" class="v-input__details" role="alert" aria-live="polite">
      <div class="v-messages">
        ${hint ? html`<div class="v-messages__message">${hint}</div>` : ''}
      </div>
    </div>
  </div>`;
const labels = (number, label) =>
  html`<label
      class="v-label v-field-label v-field-label--floating"
      aria-hidden="false"
      for="input-v-${number}"
      >${label}</label
    ><label class="v-label v-field-label v-hidden" id="input-v-${number}-label" aria-hidden="true"
      >${label}</label
    >`;
const icon = (name) => html`<i class="mdi-${name} mdi v-icon notranslate" aria-hidden="true"></i>`;
const menu = ({ number, options, chosen }) =>
  html`<div class="v-overlay-container">
    <div class="v-overlay v-overlay--absolute v-overlay--active v-menu" id="menu-v-${number}">
      <div class="v-overlay__content v-select__content">
        <div class="v-sheet">
          <div
            class="v-list v-list--one-line"
            tabindex="-1"
            role="listbox"
            aria-multiselectable="false"
            aria-live="polite"
            aria-labelledby="input-v-${number}-label"
          >
            <div class="v-virtual-scroll__spacer"></div>
            ${options.map(
              (it) =>
                html`<div
                  class="v-list-item v-list-item--link${it === chosen ? ' v-list-item--active' : ''}"
                  tabindex="-2"
                  aria-selected="${it === chosen}"
                  role="option"
                  data-index="${it.index}"
                >
                  <span class="v-list-item__overlay"></span
                  ><span class="v-list-item__underlay"></span>
                  <div class="v-list-item__content">
                    <div class="v-list-item-title">${it.text}</div>
                  </div>
                </div>`,
            )}
          </div>
        </div>
      </div>
    </div>
  </div>`;
const list = (kind, popup, own) => ({
  closed: ({ number, label, text }) =>
    input(
      `v-${kind} v-${kind}--single`,
      html`<div
        class="v-field v-field--appended v-field--variant-filled"
        role="combobox"
        aria-haspopup="${popup}"
        aria-expanded="false"
        aria-controls="menu-v-${number}"
        aria-owns="menu-v-${number}"
      >
        <div class="v-field__overlay"></div>
        <div class="v-field__field">
          ${labels(number, label)}
          <div class="v-field__input">
            <div class="v-select__selection">
              <span class="v-select__selection-text">${own ? '' : text}</span>
            </div>
            <input
              size="1"
              role="combobox"
              type="text"
              aria-labelledby="input-v-${number}-label"
              id="input-v-${number}"
              aria-expanded="false"
              ${own ? '' : html` inputmode="none"`}
              value="${text}"
            />
          </div>
        </div>
        <div class="v-field__append-inner">${icon('menu-down')}</div>
      </div>`,
      number,
    ),
  open: menu,
  opener: '.v-field__input > input',
  text: own ? '.v-field__input > input' : '.v-select__selection-text',
  surface: '.v-field',
  opensOn: 'mousedown',
  option: '[role=option]',
  portal: true,
  panel: '.v-overlay__content',
  ...(own && { filter: '.v-field__input > input', stays: true, clears: true }),
});

drawAs({
  list: list('select', 'listbox', false),
  combobox: list('autocomplete', 'menu', true),
  field: {
    id: (number) => `input-v-${number}`,
    closed: ({ number, label, hint }) =>
      input(
        '',
        html`<div class="v-field v-field--variant-filled">
          <div class="v-field__overlay"></div>
          <div class="v-field__field">${labels(number, label)}<slot name="input"></slot></div>
        </div>`,
        number,
        hint,
      ),
    input: {
      class: 'v-field__input',
      size: '1',
      'aria-labelledby': ({ number }) => `input-v-${number}-label`,
    },
  },
  radios: {
    group: ({ number, label, items }) =>
      html`<div class="v-input v-radio-group">
        <div class="v-input__control">
          <label class="v-label" id="radio-group-v-${number}">${label}</label>
          <div
            class="v-selection-control-group"
            role="radiogroup"
            aria-labelledby="radio-group-v-${number}"
          >
            ${items.map(
              (it) =>
                html`<div class="v-selection-control v-radio">
                  <div class="v-selection-control__wrapper">
                    <div class="v-selection-control__input">
                      ${icon('radiobox-blank')}<slot
                        name="input-${it.index}"
                        id="input-v-${it.id}"
                      ></slot>
                    </div>
                  </div>
                  <label class="v-label v-label--clickable" for="input-v-${it.id}"
                    >${it.text}</label
                  >
                </div>`,
            )}
          </div>
        </div>
      </div>`,
  },
  checkbox: {
    box: ({ number, label }) =>
      html`<div class="v-input v-checkbox">
        <div class="v-selection-control">
          <div class="v-selection-control__wrapper">
            <div class="v-selection-control__input">
              ${icon('checkbox-blank-outline')}<slot
                name="input-0"
                id="checkbox-v-${number}"
              ></slot>
            </div>
          </div>
          <label class="v-label v-label--clickable" for="checkbox-v-${number}">${label}</label>
        </div>
      </div>`,
  },
  code: {
    closed: () =>
      html`<div class="v-otp-input">
        <div class="v-otp-input__content">
          ${[1, 2, 3, 4, 5, 6].map(
            (digit) =>
              html`<div class="v-field v-field--variant-outlined">
                <div class="v-field__field"><slot name="digit-${digit}"></slot></div>
              </div>`,
          )}
        </div>
      </div>`,
    input: (digit) => ({
      'aria-label': `Please enter OTP character ${digit}`,
      autocomplete: 'one-time-code',
      class: 'v-otp-input__field',
      inputmode: 'numeric',
      maxlength: digit === 1 ? 6 : 1,
    }),
  },
  button: {
    main: 'v-btn v-btn--elevated',
    quiet: 'v-btn v-btn--variant-text',
    inside: (text) =>
      html`<span class="v-btn__overlay"></span><span class="v-btn__underlay"></span
        ><span class="v-btn__content">${text}</span>`,
  },
  dialog: {
    box: ({ title }) =>
      html`<div class="v-overlay-container">
        <div class="v-overlay v-overlay--active v-dialog" aria-modal="true" role="dialog">
          <div class="v-overlay__scrim"></div>
          <div class="v-overlay__content" tabindex="-1">
            <div class="v-card">
              <div class="v-card-item"><div class="v-card-title">${title}</div></div>
              <div class="v-card-text"><slot name="content"></slot></div>
            </div>
          </div>
        </div>
      </div>`,
  },
  drawer: {
    panel: () =>
      html`<div class="v-drawer-root">
        <div class="v-navigation-drawer__scrim"></div>
        <aside
          class="v-navigation-drawer v-navigation-drawer--right v-navigation-drawer--temporary v-navigation-drawer--active"
        >
          <div class="v-navigation-drawer__content"><slot name="content"></slot></div>
        </aside>
      </div>`,
    close: '.v-navigation-drawer__scrim',
  },
  tabs: {
    tabs: ({ titles }) =>
      html`<div>
        <div class="v-slide-group v-tabs" tabindex="-1" role="tablist">
          <div class="v-slide-group__content">
            ${titles.map(
              (title) =>
                html`<button
                  type="button"
                  class="v-btn v-tab"
                  tabindex="-1"
                  role="tab"
                  aria-selected="false"
                >
                  <span class="v-btn__overlay"></span
                  ><span class="v-btn__content"
                    >${title}
                    <div class="v-tab__slider"></div
                  ></span>
                </button>`,
            )}
          </div>
        </div>
        <div class="v-window v-tabs-window">
          <div class="v-window__container">
            ${titles.map(() => html`<div class="v-window-item v-tabs-window-item" data-panel></div>`)}
          </div>
        </div>
      </div>`,
  },
  steps: {
    bar: ({ steps }) =>
      html`<div class="v-stepper-header">
        ${steps.map(
          (it) =>
            html`<button
              class="v-stepper-item${it.current ? ' v-stepper-item--selected' : ''}"
              disabled
              type="button"
            >
              <div class="v-avatar v-stepper-item__avatar">${it.number}</div>
              <div class="v-stepper-item__content">
                <div class="v-stepper-item__title">${it.text}</div>
              </div>
            </button>`,
        )}
      </div>`,
  },
  toast: {
    note: ({ text }) =>
      html`<div class="v-overlay-container">
        <div class="v-overlay v-overlay--active v-snackbar">
          <div class="v-snackbar__wrapper">
            <div class="v-snackbar__content" role="status" aria-live="polite">${text}</div>
          </div>
        </div>
      </div>`,
  },
  table: {
    around: () =>
      html`<div class="v-table v-data-table">
        <div class="v-table__wrapper"><slot name="table"></slot></div>
        <slot name="footer"></slot>
      </div>`,
    classes: {
      'tbody tr': 'v-data-table__tr',
      td: 'v-data-table__td',
      th: 'v-data-table__td v-data-table__th v-data-table__th--sortable',
    },
    header: ({ text }) =>
      html`<div class="v-data-table-header__content"><span>${text}</span>${icon('arrow-up')}</div>`,
    footer: () =>
      html`<div class="v-data-table-footer">
        <div class="v-data-table-footer__items-per-page">
          <span>Items per page:</span
          ><select>
            <option>5</option>
          </select>
        </div>
        <div class="v-data-table-footer__info"><div data-range></div></div>
        <div class="v-data-table-footer__pagination">
          <nav class="v-pagination" role="navigation" aria-label="Pagination Navigation">
            <button type="button" class="v-btn" aria-label="Previous page" data-turns>
              ${icon('chevron-left')}</button
            ><button type="button" class="v-btn" aria-label="Next page" data-turns>
              ${icon('chevron-right')}
            </button>
          </nav>
        </div>
      </div>`,
  },
  menu: ({ number, name, entries }) =>
    html`<div>
      <button
        type="button"
        class="v-btn v-btn--elevated"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-controls="v-menu-v-${number}"
        data-opens
      >
        <span class="v-btn__overlay"></span><span class="v-btn__content">${name}</span
        ><span class="v-btn__append">${icon('chevron-down')}</span>
      </button>
      <div class="v-overlay-container" data-menu data-portal>
        <div class="v-overlay v-menu" id="v-menu-v-${number}">
          <div class="v-overlay__content">
            <div class="v-list" tabindex="0" role="list">
              ${entries.map(
                (it) =>
                  html`<a class="v-list-item v-list-item--link" role="listitem" href="${it.address}"
                    ><div class="v-list-item__content">
                      <div class="v-list-item-title">${it.text}</div>
                    </div></a
                  >`,
              )}
            </div>
          </div>
        </div>
      </div>
    </div>`,
});
