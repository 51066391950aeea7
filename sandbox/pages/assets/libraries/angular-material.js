// Angular Material 19: overlays in a container at the end of the body, the floating label tied by aria-labelledby.
import { drawAs } from './draw.js';
import { html } from './html.js';

const formField = (label, infix, hint) =>
  html`<mat-form-field
    class="mat-mdc-form-field mat-form-field-appearance-fill ng-untouched ng-pristine"
    ><div class="mat-mdc-text-field-wrapper mdc-text-field mdc-text-field--filled">
      <div class="mat-mdc-form-field-focus-overlay"></div>
      <div class="mat-mdc-form-field-flex">
        <div class="mat-mdc-form-field-infix">${label}${infix}</div>
      </div>
      <div class="mdc-line-ripple"></div>
    </div>
    <div class="mat-mdc-form-field-subscript-wrapper">
      <div class="mat-mdc-form-field-hint-wrapper">
        ${hint ? html`<mat-hint class="mat-mdc-form-field-hint">${hint}</mat-hint>` : ''}
      </div>
    </div></mat-form-field
  >`;
const floating = (id, text, forId) =>
  html`<label
    class="mdc-floating-label mat-mdc-floating-label mdc-floating-label--float-above"
    id="${id}"
    ${forId ? html` for="${forId}"` : ''}
    ><mat-label>${text}</mat-label
    ><span aria-hidden="true" class="mat-mdc-form-field-required-marker"></span
  ></label>`;
const options = (all, chosen, number) =>
  all.map(
    (it) =>
      html`<mat-option
        role="option"
        class="mat-mdc-option mdc-list-item"
        id="mat-option-${number}-${it.index}"
        data-index="${it.index}"
        aria-selected="${it === chosen}"
        aria-disabled="false"
        ><span class="mdc-list-item__primary-text">${it.text}</span>
        <div aria-hidden="true" class="mat-ripple mat-mdc-option-ripple"></div
      ></mat-option>`,
  );
const overlay = (inside, backdrop) =>
  html`<div class="cdk-overlay-container">
    ${backdrop ? html`<div class="cdk-overlay-backdrop cdk-overlay-transparent-backdrop"></div>` : ''}
    <div class="cdk-overlay-connected-position-bounding-box" dir="ltr">
      <div class="cdk-overlay-pane">${inside}</div>
    </div>
  </div>`;
const button = (text) =>
  html`<span class="mat-mdc-button-persistent-ripple mdc-button__ripple"></span
    ><span class="mdc-button__label">${text}</span><span class="mat-focus-indicator"></span
    ><span class="mat-mdc-button-touch-target"></span>`;
const anchor = html`<div
  tabindex="0"
  class="cdk-visually-hidden cdk-focus-trap-anchor"
  aria-hidden="true"
></div>`;

drawAs({
  list: {
    closed: ({ number, label, text }) =>
      formField(
        floating(`mat-mdc-form-field-label-${number}`, label),
        html`<mat-select
          role="combobox"
          aria-haspopup="listbox"
          class="mat-mdc-select"
          aria-labelledby="mat-mdc-form-field-label-${number}"
          id="mat-select-${number}"
          tabindex="0"
          aria-expanded="false"
          aria-disabled="false"
        >
          <div class="mat-mdc-select-trigger">
            <div class="mat-mdc-select-value" id="mat-select-value-${number}">
              <span class="mat-mdc-select-value-text"
                ><span class="mat-mdc-select-min-line">${text}</span></span
              >
            </div>
            <div class="mat-mdc-select-arrow-wrapper">
              <div class="mat-mdc-select-arrow"></div>
            </div></div
        ></mat-select>`,
      ),
    open: ({ number, options: all, chosen }) =>
      overlay(
        html`<div
          role="listbox"
          tabindex="-1"
          id="mat-select-${number}-panel"
          aria-multiselectable="false"
          aria-labelledby="mat-mdc-form-field-label-${number}"
          class="mat-mdc-select-panel mdc-menu-surface--open"
        >
          ${options(all, chosen, number)}
        </div>`,
        true,
      ),
    opener: 'mat-select',
    text: '.mat-mdc-select-min-line',
    option: '[role=option]',
    portal: true,
    panel: '.cdk-overlay-pane',
    backdrop: '.cdk-overlay-backdrop',
  },
  combobox: {
    clears: true,
    closed: ({ number, label, text }) =>
      formField(
        floating(`mat-mdc-form-field-label-${number}`, label, `mat-input-${number}`),
        html`<input
            id="mat-input-${number}"
            type="text"
            class="mat-mdc-input-element mat-mdc-autocomplete-trigger"
            autocomplete="off"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded="false"
            aria-haspopup="listbox"
            value="${text}"
          /><mat-autocomplete class="mat-mdc-autocomplete"></mat-autocomplete>`,
      ),
    open: ({ number, options: all, chosen }) =>
      overlay(
        html`<div
          role="listbox"
          class="mat-mdc-autocomplete-panel mat-mdc-autocomplete-visible"
          id="mat-autocomplete-${number}"
          aria-labelledby="mat-mdc-form-field-label-${number}"
        >
          ${options(all, chosen, number)}
        </div>`,
      ),
    opener: 'input',
    text: 'input',
    filter: 'input',
    stays: true,
    option: '[role=option]',
    portal: true,
    panel: '.cdk-overlay-pane',
  },
  field: {
    id: (number) => `mat-input-${number}`,
    closed: ({ number, id, label, hint }) =>
      formField(
        floating(`mat-mdc-form-field-label-${number}`, label, id),
        html`<slot name="input"></slot>`,
        hint,
      ),
    input: {
      class: 'mat-mdc-input-element mdc-text-field__input',
      'aria-invalid': 'false',
      'aria-required': 'true',
    },
  },
  radios: {
    group: ({ number, label, items }) =>
      html`<div>
        <label id="rl${number}">${label}</label
        ><mat-radio-group
          role="radiogroup"
          aria-labelledby="rl${number}"
          class="mat-mdc-radio-group"
        >
          ${items.map(
            (it) =>
              html`<mat-radio-button class="mat-mdc-radio-button mat-accent" id="mat-radio-${it.id}"
                ><div class="mdc-form-field">
                  <div class="mdc-radio">
                    <div class="mat-mdc-radio-touch-target"></div>
                    <slot name="input-${it.index}" id="mat-radio-${it.id}-input"></slot>
                    <div class="mdc-radio__background"></div>
                  </div>
                  <label class="mdc-label" for="mat-radio-${it.id}-input">${it.text}</label>
                </div></mat-radio-button
              >`,
          )}</mat-radio-group
        >
      </div>`,
    input: { class: 'mdc-radio__native-control' },
  },
  checkbox: {
    box: ({ number, label }) =>
      html`<mat-checkbox class="mat-mdc-checkbox mat-accent"
        ><div class="mdc-form-field">
          <div class="mdc-checkbox">
            <div class="mat-mdc-checkbox-touch-target"></div>
            <slot name="input-0" id="mat-mdc-checkbox-${number}-input"></slot>
            <div class="mdc-checkbox__background"></div>
          </div>
          <label class="mdc-label" for="mat-mdc-checkbox-${number}-input">${label}</label>
        </div></mat-checkbox
      >`,
    input: { class: 'mdc-checkbox__native-control' },
  },
  button: {
    main: 'mdc-button mat-mdc-button-base mat-mdc-unelevated-button',
    quiet: 'mdc-button mat-mdc-button-base mat-mdc-button',
    inside: button,
  },
  dialog: {
    box: ({ number, title }) =>
      html`<div class="cdk-overlay-container">
        <div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop"></div>
        <div class="cdk-global-overlay-wrapper" dir="ltr">
          <div class="cdk-overlay-pane mat-mdc-dialog-panel">
            ${anchor}
            <mat-dialog-container
              tabindex="-1"
              class="mat-mdc-dialog-container mdc-dialog--open"
              role="dialog"
              aria-modal="false"
              aria-labelledby="mat-mdc-dialog-title-${number}"
              ><div class="mdc-dialog__container">
                <div class="mat-mdc-dialog-surface mdc-dialog__surface">
                  <h2 class="mat-mdc-dialog-title" id="mat-mdc-dialog-title-${number}">${title}</h2>
                  <mat-dialog-content class="mat-mdc-dialog-content"
                    ><slot name="content"></slot
                  ></mat-dialog-content>
                </div></div></mat-dialog-container
            >${anchor}
          </div>
        </div>
      </div>`,
    modal: 'aria-hidden',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<mat-tab-group class="mat-mdc-tab-group"
        ><mat-tab-header class="mat-mdc-tab-header"
          ><div class="mat-mdc-tab-label-container">
            <div role="tablist" class="mat-mdc-tab-list">
              <div class="mat-mdc-tab-labels">
                ${titles.map(
                  (title, index) =>
                    html`<div
                      role="tab"
                      class="mdc-tab mat-mdc-tab"
                      id="mat-tab-${number}-label-${index}"
                      tabindex="0"
                      aria-controls="mat-tab-${number}-content-${index}"
                      aria-selected="false"
                    >
                      <span class="mdc-tab__ripple"></span
                      ><span class="mdc-tab__content"
                        ><span class="mdc-tab__text-label">${title}</span></span
                      >
                    </div>`,
                )}
              </div>
            </div>
          </div></mat-tab-header
        >
        <div class="mat-mdc-tab-body-wrapper">
          ${titles.map((_, index) => html`<mat-tab-body role="tabpanel" class="mat-mdc-tab-body" id="mat-tab-${number}-content-${index}" aria-labelledby="mat-tab-${number}-label-${index}" data-panel></mat-tab-body>`)}
        </div></mat-tab-group
      >`,
  },
  steps: {
    bar: ({ steps }) =>
      html`<mat-stepper role="tablist" aria-orientation="horizontal" class="mat-stepper-horizontal"
        ><div class="mat-horizontal-stepper-header-container">
          ${steps.map(
            (it) =>
              html`<mat-step-header role="tab" class="mat-step-header" aria-selected="${it.current}"
                ><div class="mat-step-icon">
                  <div class="mat-step-icon-content">
                    <span aria-hidden="true">${it.number}</span>
                  </div>
                </div>
                <div class="mat-step-label">
                  <div class="mat-step-text-label">${it.text}</div>
                </div></mat-step-header
              >`,
          )}
        </div></mat-stepper
      >`,
  },
  toast: {
    note: ({ text }) =>
      html`<div class="cdk-overlay-container">
        <mat-snack-bar-container class="mdc-snackbar mat-mdc-snack-bar-container"
          ><div class="mdc-snackbar__surface">
            <div class="mat-mdc-snack-bar-label">
              <div aria-live="assertive">
                <simple-snack-bar
                  ><div class="mdc-snackbar__label">${text}</div>
                  <div class="mat-mdc-snack-bar-actions">
                    <button type="button" class="mdc-button mat-mdc-button-base">
                      ${button('Dismiss')}
                    </button>
                  </div></simple-snack-bar
                >
              </div>
            </div>
          </div></mat-snack-bar-container
        >
      </div>`,
    close: 'button',
  },
  table: {
    around: () =>
      html`<div class="mat-elevation-z8">
        <slot name="table"></slot><slot name="footer"></slot>
      </div>`,
    classes: {
      table: 'mat-mdc-table mdc-data-table__table cdk-table mat-sort',
      'thead tr': 'mat-mdc-header-row',
      'tbody tr': 'mat-mdc-row cdk-row',
      th: 'mat-sort-header mat-mdc-header-cell',
      td: 'mat-mdc-cell cdk-cell',
    },
    header: ({ text }) =>
      html`<div class="mat-sort-header-container" tabindex="0" role="button">
        <div class="mat-sort-header-content">${text}</div>
        <div class="mat-sort-header-arrow"></div>
      </div>`,
    footer: () =>
      html`<mat-paginator role="group" class="mat-mdc-paginator"
        ><div class="mat-mdc-paginator-page-size">
          <div class="mat-mdc-paginator-page-size-label">Items per page:</div>
          <select aria-label="Items per page:">
            <option>5</option>
          </select>
        </div>
        <div class="mat-mdc-paginator-range-label" aria-live="polite" data-range></div>
        <button type="button" class="mdc-icon-button" aria-label="Previous page" data-turns></button
        ><button type="button" class="mdc-icon-button" aria-label="Next page" data-turns></button
      ></mat-paginator>`,
  },
  menu: ({ number, name, entries }) =>
    html`<div>
      <button
        class="mat-mdc-menu-trigger mdc-button mat-mdc-button-base"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        data-opens
      >
        ${button(html`${name}<mat-icon class="mat-icon material-icons" aria-hidden="false">arrow_drop_down</mat-icon>`)}
      </button>
      <div class="cdk-overlay-container" data-menu data-portal>
        <div class="cdk-overlay-pane">
          <div tabindex="-1" role="menu" class="mat-mdc-menu-panel" id="mat-menu-panel-${number}">
            ${entries.map((it) => html`<a class="mat-mdc-menu-item" role="menuitem" tabindex="0" href="${it.address}"><span class="mat-mdc-menu-item-text">${it.text}</span></a>`)}
          </div>
        </div>
      </div>
    </div>`,
});
