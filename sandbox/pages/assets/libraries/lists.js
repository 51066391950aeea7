// A list as a library draws it: closed until it is opened by mouse or keyboard, its options in a popup.
import { build, fill, html, nextNumber } from './html.js';
import { appear, disappear, hideAllBut } from './modal.js';

const hiddenField = ({ name, value, dataset }) => {
  const field = build(html`<input type="hidden" name="${name}" value="${value}" />`);
  if ('sends' in dataset) field.dataset.sends = '';
  return field;
};

export function drawList(select, list, label, description) {
  const number = nextNumber();
  const options = [...select.options].map((it, index) => ({
    index,
    text: it.text.trim(),
    value: it.value,
  }));
  const nothing = options.find(({ value }) => value === '');
  let chosen = options[select.selectedIndex];
  const textOf = (option) => (option === nothing && list.clears ? '' : option.text);
  const parts = { number, label, name: select.name, placeholder: nothing?.text, ...description };
  const drawn = build(list.closed({ ...parts, text: textOf(chosen) }));
  const keeps = fill(drawn, 'select', select);
  const store = keeps ? select : hiddenField(select);
  if (keeps)
    Object.entries(list.hidden ?? {}).forEach(([name, value]) => select.setAttribute(name, value));
  else drawn.append(store);

  const part = (css) => (drawn.matches(css) ? drawn : drawn.querySelector(css));
  const opener = part(list.opener);
  let popup;
  let showAgain = () => undefined;
  let active;

  const offered = () => {
    const typed = filterField()?.value.trim().toLowerCase() ?? '';
    const all = options.filter((it) => it !== nothing || !list.clears);
    // The field shows the chosen option; it is no filter.
    if (typed === '' || typed === textOf(chosen).toLowerCase()) return all;
    return all.filter(({ text }) => text.toLowerCase().includes(typed));
  };
  const filterField = () => list.filter && (part(list.filter) ?? popup?.querySelector(list.filter));

  function show(option) {
    const shown = part(list.text);
    if ('value' in shown) shown.value = textOf(option);
    else shown.textContent = textOf(option);
    list.update?.(drawn, { text: textOf(option), open: popup !== undefined });
  }

  function choose(option) {
    chosen = option;
    store.value = option.value;
    close();
    show(option);
    store.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function open() {
    if (popup) return;
    popup = build(list.open({ ...parts, options: offered(), chosen }));
    (list.portal ? document.body : (part(list.place ?? '*') ?? drawn)).append(popup);
    const panel = popup.querySelector(list.panel ?? '*') ?? popup;
    appear(panel);
    if (list.portal) {
      const { left, bottom, width } = opener.getBoundingClientRect();
      Object.assign(panel.style, {
        position: 'absolute',
        left: `${left + scrollX}px`,
        top: `${bottom + scrollY}px`,
        minWidth: `${width}px`,
      });
    }
    showAgain = hideAllBut(popup, list.modal);
    for (const it of [opener, ...drawn.querySelectorAll('[aria-expanded]')])
      it.setAttribute('aria-expanded', 'true');
    const listbox = popup.querySelector('[role=listbox]') ?? popup;
    if (listbox.id) opener.setAttribute('aria-controls', listbox.id);
    list.update?.(drawn, { text: textOf(chosen), open: true });
    popup.addEventListener('click', ({ target }) => {
      const row = target.closest(list.option);
      if (row) choose(options[Number(row.dataset.index)]);
      else if (list.backdrop && target.matches(list.backdrop)) close();
    });
    if (filterField() && popup.contains(filterField())) {
      filterField().addEventListener('input', filter);
      filterField().addEventListener('keydown', steer);
      filterField().focus();
    }
    if (list.scroll) popup.querySelector(list.scroll).addEventListener('scroll', filter);
    filter();
  }

  function close() {
    if (!popup) return;
    disappear(popup);
    popup = undefined;
    active = undefined;
    showAgain();
    for (const it of [opener, ...drawn.querySelectorAll('[aria-expanded]')])
      it.setAttribute('aria-expanded', 'false');
    opener.removeAttribute('aria-activedescendant');
    list.update?.(drawn, { text: textOf(chosen), open: false });
  }

  /** Draws the options anew: those that fit what is typed; of long lists those in sight. */
  function filter() {
    if (!popup) return;
    const fresh = build(list.open({ ...parts, options: offered(), chosen, from: firstInSight() }));
    const rows = list.rows ?? '[role=listbox]';
    popup.querySelector(rows).replaceChildren(...fresh.querySelector(rows).childNodes);
    for (const space of popup.querySelectorAll('[data-rows]')) {
      space.style.height = `${space.dataset.rows * ROW}px`;
    }
  }
  const firstInSight = () => {
    const scrolled = list.scroll && popup.querySelector(list.scroll);
    return scrolled ? Math.floor(scrolled.scrollTop / ROW) : 0;
  };

  function move(event) {
    event.preventDefault();
    if (!popup) open();
    else {
      const all = offered();
      const step = event.key === 'ArrowDown' ? 1 : all.length - 1;
      active = all[(all.indexOf(active) + step) % all.length];
      const row = popup.querySelector(`[data-index="${active.index}"]`);
      if (row?.id) opener.setAttribute('aria-activedescendant', row.id);
    }
  }

  function steer(event) {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event);
    else if (event.key === 'Enter') {
      event.preventDefault();
      if (!popup) open();
      else if (active) choose(active);
    }
  }

  const toggle = () => (popup && !list.stays ? close() : open());
  (list.surface ? part(list.surface) : opener).addEventListener(list.opensOn ?? 'click', toggle);
  drawn.addEventListener('keydown', steer);
  if (list.filter && part(list.filter)) {
    part(list.filter).addEventListener('input', () => (open(), filter()));
    part(list.filter).addEventListener('blur', () =>
      setTimeout(() => !popup && show(chosen), MOMENT),
    );
  }
  document.addEventListener('mousedown', ({ target }) => {
    if (popup && !popup.contains(target) && !drawn.contains(target)) close();
  });
  return drawn;
}

/** Height of a row in a list that draws only what is in sight. Pixels. */
const ROW = 24;
/** Milliseconds. */
const MOMENT = 100;
