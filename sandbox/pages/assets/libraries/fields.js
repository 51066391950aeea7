// A text field as a library draws it, around the browser's own.
import { build, fill, html, nextNumber } from './html.js';

export const labelOf = (control) =>
  (
    control.ariaLabel ??
    control.labels?.[0]?.querySelector(':scope > span')?.textContent ??
    control.labels?.[0]?.textContent ??
    control.placeholder ??
    ''
  ).trim();

export function drawField(field, { closed, id, input: attributes = {} }) {
  const input = field.querySelector('input');
  const label = labelOf(input);
  const number = nextNumber();
  const parts = { number, id: id(number), label, hint: field.querySelector('.hint')?.textContent };
  const drawn = build(closed(parts));
  const problem = field.querySelector('.problem');
  for (const name of ['aria-label', 'aria-labelledby', 'aria-describedby'])
    input.removeAttribute(name);
  input.id = parts.id;
  input.className = '';
  for (const [name, value] of Object.entries(attributes)) {
    input.setAttribute(name, typeof value === 'function' ? value(parts) : value);
  }
  fill(drawn, 'input', input);
  const float = () =>
    drawn.classList.toggle('floating', input.value !== '' || input === document.activeElement);
  for (const event of ['focus', 'blur', 'input']) input.addEventListener(event, float);
  field.replaceWith(drawn, ...(problem ? [problem] : []));
  float();
}

/** A code with a field for each digit, each leading to the next one. */
export function drawCode(field, { closed, input: attributes }) {
  const input = field.querySelector('input');
  const heading = build(html`<p class="code-label">${labelOf(input)}</p>`);
  const drawn = build(closed({ number: nextNumber() }));
  const value = build(html`<input type="hidden" name="${input.name}" />`);
  const digits = Array.from({ length: 6 }, (_, index) => {
    const digit = document.createElement('input');
    digit.type = 'text';
    for (const [name, text] of Object.entries(attributes(index + 1)))
      digit.setAttribute(name, text);
    fill(drawn, `digit-${index + 1}`, digit);
    return digit;
  });
  drawn.addEventListener('input', ({ target }) => {
    target.value = target.value.replace(/\D/g, '').slice(-1);
    value.value = digits.map((digit) => digit.value).join('');
    if (target.value) digits[digits.indexOf(target) + 1]?.focus();
  });
  field.replaceWith(heading, drawn, value);
}
