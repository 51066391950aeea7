// Material UI 6: portals at the end of the body, the rest hidden from assistive technology meanwhile.
import { drawAs } from './draw.js';
import { html } from './html.js';

const outline = (label) =>
  html`<fieldset aria-hidden="true" class="MuiOutlinedInput-notchedOutline">
    <legend><span>${label}</span></legend>
  </fieldset>`;
const icon = html`<svg
  class="MuiSvgIcon-root"
  focusable="false"
  aria-hidden="true"
  viewBox="0 0 24 24"
></svg>`;
const backdrop = html`<div aria-hidden="true" class="MuiBackdrop-root MuiModal-backdrop"></div>`;
const guard = html`<div tabindex="0" data-testid="sentinelStart"></div>`;

drawAs({
  list: {
    closed: ({ number, label, text }) =>
      html`<div class="MuiFormControl-root MuiFormControl-fullWidth">
        <label
          class="MuiFormLabel-root MuiInputLabel-root MuiInputLabel-shrink"
          data-shrink="true"
          id="l${number}"
          >${label}</label
        >
        <div class="MuiInputBase-root MuiOutlinedInput-root MuiSelect-root">
          <div
            tabindex="0"
            role="combobox"
            aria-expanded="false"
            aria-haspopup="listbox"
            aria-labelledby="l${number} s${number}"
            id="s${number}"
            class="MuiSelect-select MuiSelect-outlined MuiInputBase-input"
          >
            ${text}
          </div>
          <input
            aria-invalid="false"
            aria-hidden="true"
            tabindex="-1"
            class="MuiSelect-nativeInput"
            value="${text}"
          />${icon}${outline(label)}
        </div>
      </div>`,
    open: ({ number, options, chosen }) =>
      html`<div role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root">
        <div
          aria-hidden="true"
          class="MuiBackdrop-root MuiBackdrop-invisible MuiModal-backdrop"
        ></div>
        ${guard}
        <div class="MuiPaper-root MuiPaper-elevation8 MuiPopover-paper MuiMenu-paper" tabindex="-1">
          <ul
            class="MuiList-root MuiMenu-list"
            role="listbox"
            tabindex="-1"
            aria-labelledby="l${number}"
            id=":r${number}:"
          >
            ${options.map((it) => html`<li class="MuiButtonBase-root MuiMenuItem-root${it === chosen ? ' Mui-selected' : ''}" tabindex="-1" role="option" aria-selected="${it === chosen}" data-value="${it.value}" data-index="${it.index}">${it.text}</li>`)}
          </ul>
        </div>
      </div>`,
    opener: '.MuiSelect-select',
    text: '.MuiSelect-select',
    opensOn: 'mousedown',
    option: '[role=option]',
    portal: true,
    panel: '.MuiMenu-paper',
    backdrop: '.MuiBackdrop-root',
    modal: 'aria-hidden',
  },
  combobox: {
    clears: true,
    closed: ({ number, label, text }) =>
      html`<div class="MuiAutocomplete-root MuiAutocomplete-hasPopupIcon">
        <div class="MuiFormControl-root MuiTextField-root">
          <label
            class="MuiFormLabel-root MuiInputLabel-root"
            data-shrink="false"
            for=":r${number}:"
            id=":r${number}:-label"
            >${label}</label
          >
          <div class="MuiInputBase-root MuiOutlinedInput-root MuiAutocomplete-inputRoot">
            <input
              aria-invalid="false"
              autocomplete="off"
              id=":r${number}:"
              type="text"
              class="MuiInputBase-input MuiOutlinedInput-input MuiAutocomplete-input"
              aria-autocomplete="list"
              aria-expanded="false"
              autocapitalize="none"
              spellcheck="false"
              role="combobox"
              value="${text}"
            />
            <div class="MuiAutocomplete-endAdornment">
              <button
                class="MuiButtonBase-root MuiIconButton-root MuiAutocomplete-popupIndicator"
                tabindex="-1"
                type="button"
                aria-label="Open"
                title="Open"
              >
                ${icon}
              </button>
            </div>
            ${outline(label)}
          </div>
        </div>
      </div>`,
    open: ({ number, options, chosen }) =>
      html`<div role="presentation" class="MuiPopper-root MuiAutocomplete-popper">
        <div class="MuiPaper-root MuiAutocomplete-paper">
          <ul
            role="listbox"
            id=":r${number}:-listbox"
            aria-labelledby=":r${number}:-label"
            class="MuiAutocomplete-listbox"
          >
            ${options.map((it) => html`<li tabindex="-1" role="option" id=":r${number}:-option-${it.index}" data-option-index="${it.index}" data-index="${it.index}" aria-disabled="false" aria-selected="${it === chosen}" class="MuiAutocomplete-option">${it.text}</li>`)}
          </ul>
        </div>
      </div>`,
    opener: 'input',
    text: 'input',
    filter: 'input',
    surface: '.MuiAutocomplete-inputRoot',
    stays: true,
    option: '[role=option]',
    portal: true,
    panel: '.MuiAutocomplete-paper',
  },
  field: {
    id: (number) => `:r${number}:`,
    closed: ({ id, label, hint }) =>
      html`<div class="MuiFormControl-root MuiTextField-root">
        <label
          class="MuiFormLabel-root MuiInputLabel-root MuiInputLabel-outlined"
          for="${id}"
          id="${id}-label"
          >${label}<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label
        >
        <div class="MuiInputBase-root MuiOutlinedInput-root">
          <slot name="input"></slot>${outline(`${label} *`)}
        </div>
        ${hint ? html`<p class="MuiFormHelperText-root" id="${id}-helper-text">${hint}</p>` : ''}
      </div>`,
    input: { class: 'MuiInputBase-input MuiOutlinedInput-input', 'aria-invalid': 'false' },
  },
  radios: {
    group: ({ number, label, items }) =>
      html`<div class="MuiFormControl-root">
        <label class="MuiFormLabel-root" id="rg${number}">${label}</label>
        <div
          class="MuiFormGroup-root MuiRadioGroup-root"
          role="radiogroup"
          aria-labelledby="rg${number}"
        >
          ${items.map(
            (it) =>
              html`<label class="MuiFormControlLabel-root"
                ><span class="MuiButtonBase-root MuiRadio-root PrivateSwitchBase-root"
                  ><slot name="input-${it.index}"></slot><span>${icon}${icon}</span></span
                >
                <span class="MuiTypography-root MuiFormControlLabel-label">${it.text}</span></label
              >`,
          )}
        </div>
      </div>`,
    input: { class: 'PrivateSwitchBase-input' },
  },
  checkbox: {
    box: ({ label }) =>
      html`<label class="MuiFormControlLabel-root"
        ><span class="MuiButtonBase-root MuiCheckbox-root PrivateSwitchBase-root"
          ><slot name="input-0"></slot>${icon}</span
        >
        <span class="MuiTypography-root MuiFormControlLabel-label">${label}</span></label
      >`,
    input: { class: 'PrivateSwitchBase-input' },
  },
  button: {
    main: 'MuiButtonBase-root MuiButton-root MuiButton-contained',
    quiet: 'MuiButtonBase-root MuiButton-root MuiButton-text',
    inside: (text) => html`${text}<span class="MuiTouchRipple-root"></span>`,
  },
  dialog: {
    box: ({ number, title }) =>
      html`<div role="presentation" class="MuiDialog-root MuiModal-root">
        ${backdrop}${guard}
        <div class="MuiDialog-container MuiDialog-scrollPaper" role="presentation" tabindex="-1">
          <div
            class="MuiPaper-root MuiDialog-paper"
            role="dialog"
            aria-labelledby="dt${number}"
            aria-modal="true"
          >
            <h2 class="MuiTypography-root MuiDialogTitle-root" id="dt${number}">${title}</h2>
            <div class="MuiDialogContent-root"><slot name="content"></slot></div>
          </div>
        </div>
      </div>`,
    modal: 'aria-hidden',
  },
  drawer: {
    panel: () =>
      html`<div
        role="presentation"
        class="MuiDrawer-root MuiDrawer-anchorRight MuiDrawer-modal MuiModal-root"
      >
        ${backdrop}${guard}
        <div class="MuiPaper-root MuiDrawer-paper MuiDrawer-paperAnchorRight" tabindex="-1">
          <button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="close">
            ${icon}</button
          ><slot name="content"></slot>
        </div>
      </div>`,
    modal: 'aria-hidden',
    close: '.MuiIconButton-root',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<div class="MuiBox-root">
        <div class="MuiTabs-root">
          <div class="MuiTabs-scroller">
            <div role="tablist" class="MuiTabs-list MuiTabs-flexContainer">
              ${titles.map((title, index) => html`<button class="MuiButtonBase-root MuiTab-root" tabindex="-1" type="button" role="tab" aria-selected="false" id="t${number}-${index}" aria-controls="p${number}-${index}">${title}</button>`)}
            </div>
            <span class="MuiTabs-indicator"></span>
          </div>
        </div>
        ${titles.map((_, index) => html`<div role="tabpanel" data-panel id="p${number}-${index}" aria-labelledby="t${number}-${index}"></div>`)}
      </div>`,
  },
  steps: {
    bar: ({ steps }) =>
      html`<div class="MuiStepper-root MuiStepper-horizontal">
        ${steps.map(
          (it) =>
            html`<div class="MuiStep-root MuiStep-horizontal">
              <span class="MuiStepLabel-root">
                <span class="MuiStepLabel-iconContainer">${icon}</span
                ><span class="MuiStepLabel-labelContainer"
                  ><span class="MuiStepLabel-label${it.current ? ' Mui-active' : ' Mui-disabled'}"
                    >${it.text}</span
                  ></span
                ></span
              >
            </div>`,
        )}
      </div>`,
  },
  toast: {
    note: ({ text }) =>
      html`<div role="presentation" class="MuiSnackbar-root MuiSnackbar-anchorOriginBottomLeft">
        <div class="MuiPaper-root MuiAlert-root MuiAlert-standardSuccess" role="alert">
          <div class="MuiAlert-icon">${icon}</div>
          <div class="MuiAlert-message">${text}</div>
          <div class="MuiAlert-action">
            <button
              class="MuiButtonBase-root MuiIconButton-root"
              type="button"
              aria-label="Close"
              title="Close"
            >
              ${icon}
            </button>
          </div>
        </div>
      </div>`,
    close: 'button',
  },
  table: {
    around: () =>
      html`<div class="MuiPaper-root MuiTableContainer-root">
        <slot name="table"></slot><slot name="footer"></slot>
      </div>`,
    classes: {
      table: 'MuiTable-root',
      thead: 'MuiTableHead-root',
      'thead tr': 'MuiTableRow-root MuiTableRow-head',
      'tbody tr': 'MuiTableRow-root MuiTableRow-hover',
      tbody: 'MuiTableBody-root',
      th: 'MuiTableCell-root MuiTableCell-head',
      td: 'MuiTableCell-root MuiTableCell-body',
    },
    header: ({ text }) =>
      html`<span class="MuiButtonBase-root MuiTableSortLabel-root" tabindex="0" role="button"
        >${text}${icon}</span
      >`,
    footer: () =>
      html`<div class="MuiTablePagination-root">
        <div class="MuiToolbar-root MuiTablePagination-toolbar">
          <p class="MuiTablePagination-selectLabel">Rows per page:</p>
          <select aria-label="Rows per page:">
            <option>5</option>
          </select>
          <p class="MuiTablePagination-displayedRows" data-range></p>
          <div class="MuiTablePagination-actions">
            <button
              class="MuiButtonBase-root MuiIconButton-root"
              type="button"
              aria-label="Go to previous page"
              title="Go to previous page"
              data-turns
            >
              ${icon}
            </button>
            <button
              class="MuiButtonBase-root MuiIconButton-root"
              type="button"
              aria-label="Go to next page"
              title="Go to next page"
              data-turns
            >
              ${icon}
            </button>
          </div>
        </div>
      </div>`,
  },
  arrow: ' ▾',
  menu: ({ number, name, entries }) =>
    html`<div class="MuiBox-root">
      <button
        class="MuiButtonBase-root MuiButton-root"
        type="button"
        id="b${number}"
        aria-haspopup="true"
        aria-expanded="false"
        data-opens
      >
        ${name}
      </button>
      <div role="presentation" class="MuiPopover-root MuiMenu-root" data-menu data-portal>
        <div class="MuiPaper-root MuiMenu-paper">
          <ul class="MuiList-root" role="menu" aria-labelledby="b${number}">
            ${entries.map((it) => html`<a class="MuiButtonBase-root MuiMenuItem-root" role="menuitem" tabindex="-1" href="${it.address}">${it.text}</a>`)}
          </ul>
        </div>
      </div>
    </div>`,
});
