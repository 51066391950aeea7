// bootstrap-select 1.13 on Bootstrap 3: the browser's own list stays, out of reach behind the drawn one.
import { drawAs } from './draw.js';
import { html } from './html.js';

const closed =
  (isSearched) =>
  ({ number, label, text }) =>
    html`<div class="form-group">
      <label for="x${number}">${label}</label>
      <div class="dropdown bootstrap-select form-control bs3">
        <slot name="select"></slot
        ><button
          type="button"
          tabindex="-1"
          class="btn dropdown-toggle btn-default"
          data-toggle="dropdown"
          role="combobox"
          aria-owns="bs-select-${number}"
          aria-haspopup="listbox"
          aria-expanded="false"
          data-id="x${number}"
          title="${text}"
        >
          <div class="filter-option">
            <div class="filter-option-inner">
              <div class="filter-option-inner-inner">${text}</div>
            </div>
          </div>
          <span class="bs-caret"><span class="caret"></span></span>
        </button>
        ${
          isSearched
            ? html`<div class="dropdown-menu open" hidden>
                <div class="bs-searchbox">
                  <input
                    type="search"
                    class="form-control"
                    autocomplete="off"
                    role="combobox"
                    aria-label="Search"
                  />
                </div>
              </div>`
            : ''
        }
      </div>
    </div>`;
const open =
  (isSearched) =>
  ({ number, options, chosen }) =>
    html`<div class="dropdown-menu open">
      ${isSearched ? html`<div class="bs-searchbox"><input type="search" class="form-control bs-search" autocomplete="off" role="combobox" aria-label="Search" aria-controls="bs-select-${number}" aria-autocomplete="list" /></div>` : ''}
      <div class="inner open" role="listbox" id="bs-select-${number}" tabindex="-1">
        <ul class="dropdown-menu inner" role="presentation">
          ${options.map(
            (it) =>
              html`<li class="${it === chosen ? 'selected active' : ''}" data-index="${it.index}">
                <a
                  role="option"
                  class="dropdown-item"
                  id="bs-select-${number}-${it.index}"
                  tabindex="0"
                  aria-selected="${it === chosen}"
                  ><span class="text">${it.text}</span></a
                >
              </li>`,
          )}
        </ul>
      </div>
    </div>`;
const common = {
  hidden: { class: 'form-control bs-own', tabindex: '-98' },
  opener: '.dropdown-toggle',
  text: '.filter-option-inner-inner',
  place: '.bootstrap-select',
  rows: '.dropdown-menu.inner',
  option: 'li',
};
const close = html`<button type="button" class="close" data-dismiss="modal" aria-label="Close">
  <span aria-hidden="true">×</span>
</button>`;

drawAs({
  list: { ...common, closed: closed(false), open: open(false) },
  combobox: { ...common, closed: closed(true), open: open(true), filter: '.bs-search' },
  field: {
    id: (number) => `input${number}`,
    closed: ({ id, label, hint }) =>
      html`<div class="form-group has-feedback">
        <label class="control-label" for="${id}">${label}:</label>
        <div class="input-group">
          <slot name="input"></slot
          ><span class="input-group-addon"
            ><span class="glyphicon glyphicon-pencil" aria-hidden="true"></span
          ></span>
        </div>
        ${hint ? html`<span class="help-block">${hint}</span>` : ''}
      </div>`,
    input: { class: 'form-control' },
  },
  radios: {
    group: ({ label, items, name }) =>
      html`<div class="form-group">
        <label for="${name}">${label}</label> ${items.map(
          (it) =>
            html`<div class="radio">
              <label><slot name="input-${it.index}"></slot> ${it.text}</label>
            </div>`,
        )}
      </div>`,
  },
  checkbox: {
    box: ({ label }) =>
      html`<div class="checkbox">
        <label
          ><slot name="input-0"></slot
          ><span class="cr"><i class="cr-icon glyphicon glyphicon-ok"></i></span> ${label}</label
        >
      </div>`,
  },
  button: {
    main: 'btn btn-success btn-lg',
    quiet: 'btn btn-default btn-sm',
    inside: (text) =>
      html`${text} <span class="glyphicon glyphicon-chevron-right" aria-hidden="true"></span>`,
  },
  dialog: {
    box: ({ number, title }) =>
      html`<div>
        <div class="modal fade in" role="dialog" tabindex="-1" aria-labelledby="modal${number}">
          <div class="modal-dialog" role="document">
            <div class="modal-content">
              <div class="modal-header">
                ${close}
                <h4 class="modal-title" id="modal${number}">${title}</h4>
              </div>
              <div class="modal-body"><slot name="content"></slot></div>
            </div>
          </div>
        </div>
        <div class="modal-backdrop fade in"></div>
      </div>`,
    close: '.close',
  },
  tabs: {
    tabs: ({ number, titles }) =>
      html`<div>
        <ul class="nav nav-tabs" role="tablist">
          ${titles.map((title, index) => html`<li role="presentation"><a href="#tab${number}-${index}" aria-controls="tab${number}-${index}" role="tab" data-toggle="tab" aria-selected="false">${title}</a></li>`)}
        </ul>
        <div class="tab-content">
          ${titles.map((_, index) => html`<div role="tabpanel" class="tab-pane" id="tab${number}-${index}" data-panel></div>`)}
        </div>
      </div>`,
  },
  toast: {
    note: ({ text }) =>
      html`<div class="alert alert-info alert-floating" role="alert">
        ${close}<strong>Done.</strong> ${text}
      </div>`,
    close: '.close',
  },
  table: {
    around: () =>
      html`<div class="dataTables_wrapper form-inline">
        <slot name="table"></slot><slot name="footer"></slot>
      </div>`,
    classes: { table: 'table table-bordered dataTable', th: 'sorting' },
    header: ({ text }) => html`${text}`,
    footer: () =>
      html`<div class="row">
        <div class="dataTables_length">
          <label
            >Show
            <select>
              <option>5</option>
            </select>
            entries</label
          >
        </div>
        <div class="dataTables_info" role="status" data-range></div>
        <div class="dataTables_paginate">
          <button type="button" class="paginate_button previous" data-turns>Previous</button
          ><button type="button" class="paginate_button next" data-turns>Next</button>
        </div>
      </div>`,
  },
  menu: ({ name, entries }) =>
    html`<ul class="nav nav-pills">
      <li role="presentation" class="dropdown">
        <button
          type="button"
          class="btn btn-link dropdown-toggle"
          data-toggle="dropdown"
          aria-haspopup="true"
          aria-expanded="false"
          data-opens
        >
          <span class="glyphicon glyphicon-list"></span> ${name} <span class="badge">12</span>
        </button>
        <ul class="dropdown-menu" data-menu>
          ${entries.map(
            (it) =>
              html`<li>
                <a href="${it.address}"
                  ><span class="glyphicon glyphicon-th-list"></span> ${it.text}</a
                >
              </li>`,
          )}
        </ul>
      </li>
    </ul>`,
});
