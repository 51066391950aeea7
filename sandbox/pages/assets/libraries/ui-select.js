// AngularJS with ui-select, and UI Bootstrap 2 on Bootstrap 3: labels beside, nothing in a portal but modals.
import { drawAs } from './draw.js';
import { html } from './html.js';

const closed = ({ number, label, text, placeholder }) =>
  html`<div class="form-group">
    <label>${label}</label>
    <div class="ui-select-container ui-select-bootstrap dropdown ng-pristine ng-valid">
      <div class="ui-select-match">
        <span
          tabindex="-1"
          class="btn btn-default form-control ui-select-toggle"
          aria-label="Select box activate"
        >
          <span class="ui-select-placeholder text-muted${text ? ' ng-hide' : ''}"
            >${placeholder}</span
          ><span class="ui-select-match-text pull-left">${text}</span
          ><i class="caret pull-right"></i
        ></span>
      </div>
      <input
        type="text"
        class="ui-select-focusser ui-select-offscreen"
        id="focusser-${number}"
        aria-label="Select box focus"
        aria-haspopup="true"
        role="button"
      />
    </div>
  </div>`;
const open = ({ number, options, chosen }) =>
  html`<div class="open">
    <input
      type="search"
      autocomplete="off"
      tabindex="-1"
      aria-expanded="true"
      aria-label="Select box"
      aria-owns="ui-select-choices-${number}"
      class="form-control ui-select-search"
    />
    <ul class="ui-select-choices ui-select-choices-content ui-select-dropdown dropdown-menu">
      <li class="ui-select-choices-group" id="ui-select-choices-${number}">
        ${options.map(
          (it) =>
            html`<div
              id="ui-select-choices-row-${number}-${it.index}"
              class="ui-select-choices-row${it === chosen ? ' active' : ''}"
              role="option"
              data-index="${it.index}"
            >
              <span class="ui-select-choices-row-inner"><span>${it.text}</span></span>
            </div>`,
        )}
      </li>
    </ul>
  </div>`;
const close = html`<button type="button" class="close" aria-label="Close">
  <span aria-hidden="true">×</span>
</button>`;

drawAs({
  list: {
    closed,
    open,
    clears: true,
    opener: '.ui-select-toggle',
    text: '.ui-select-match-text',
    update: (drawn, { text, open: isOpen }) => {
      drawn.querySelector('.ui-select-placeholder').classList.toggle('ng-hide', text !== '');
      drawn.querySelector('.ui-select-match').classList.toggle('ng-hide', isOpen);
    },
    place: '.ui-select-container',
    filter: '.ui-select-search',
    rows: '.ui-select-choices-group',
    option: '.ui-select-choices-row',
  },
  field: {
    id: (number) => `field_${number}`,
    closed: ({ id, label, hint }) =>
      html`<div class="form-group">
        <label class="control-label" for="${id}">${label} <span class="text-danger">*</span></label
        ><slot name="input"></slot>${hint ? html`<span class="help-block">${hint}</span>` : ''}
      </div>`,
    input: { class: 'form-control ng-pristine ng-untouched ng-empty' },
  },
  radios: {
    group: ({ label, items }) =>
      html`<div class="form-group">
        <label>${label}</label>
        <div class="btn-group" data-toggle="buttons">
          ${items.map((it) => html`<label class="btn btn-default" data-tick="${it.index}"><slot name="input-${it.index}"></slot> ${it.text}</label>`)}
        </div>
      </div>`,
    input: { class: 'bs-hidden' },
  },
  checkbox: {
    box: ({ label }) =>
      html`<div class="checkbox">
        <label><slot name="input-0"></slot> ${label}</label>
      </div>`,
    input: { class: 'ng-pristine' },
  },
  button: {
    main: 'btn btn-primary',
    quiet: 'btn btn-link',
    inside: (text) => html`<i class="glyphicon glyphicon-ok"></i> ${text}`,
  },
  dialog: {
    box: ({ title }) =>
      html`<div>
        <div class="modal-backdrop fade in"></div>
        <div class="modal fade in" role="dialog" tabindex="-1">
          <div class="modal-dialog">
            <div class="modal-content">
              <div class="modal-header">
                ${close}
                <h4 class="modal-title">${title}</h4>
              </div>
              <div class="modal-body"><slot name="content"></slot></div>
            </div>
          </div>
        </div>
      </div>`,
    close: '.close',
  },
  steps: {
    bar: ({ steps }) =>
      html`<ol class="breadcrumb">
        ${steps.map((it) => html`<li class="${it.current ? 'active' : ''}"><span class="badge">${it.number}</span> ${it.text}</li>`)}
      </ol>`,
  },
  toast: {
    note: ({ text }) =>
      html`<div class="alert alert-success alert-dismissible alert-floating" role="alert">
        ${close}${text}
      </div>`,
    close: '.close',
  },
  table: {
    around: () =>
      html`<div class="table-responsive">
        <slot name="table"></slot><slot name="footer"></slot>
      </div>`,
    classes: { table: 'table table-striped table-hover' },
    header: ({ text }) => html`<a href="javascript:void 0">${text} <span class="caret"></span></a>`,
    footer: () =>
      html`<ul class="pager">
        <li><button type="button" class="btn btn-link" data-turns>« Previous</button></li>
        <li><span data-range></span></li>
        <li><button type="button" class="btn btn-link" data-turns>Next »</button></li>
      </ul>`,
  },
  menu: ({ name, entries }) =>
    html`<ul class="nav navbar-nav">
      <li class="dropdown">
        <a
          href="#"
          class="dropdown-toggle"
          data-toggle="dropdown"
          role="button"
          aria-haspopup="true"
          aria-expanded="false"
          data-opens
          >${name} <span class="caret"></span
        ></a>
        <ul class="dropdown-menu" data-menu>
          ${entries.map(
            (it) =>
              html`<li>
                <a href="${it.address}">${it.text} <span class="badge">3</span></a>
              </li>`,
          )}
        </ul>
      </li>
    </ul>`,
});
