// Radio buttons and checkboxes as a library draws them: around the browser's own, or instead of it.
import { build, fill, nextNumber } from './html.js';

const textOf = (input) => (input.labels[0]?.textContent ?? input.ariaLabel ?? '').trim();

/** Keeps what is drawn as the browser's own control is. */
function follow(drawn, inputs) {
  const show = () =>
    inputs.forEach((input, index) => {
      const part = drawn.querySelector(`[data-tick="${index}"]`);
      if (part?.hasAttribute('aria-checked'))
        part.setAttribute('aria-checked', String(input.checked));
      part?.toggleAttribute('data-checked', input.checked);
      if (part?.dataset.state) part.dataset.state = input.checked ? 'checked' : 'unchecked';
      part?.classList.toggle('active', input.checked);
    });
  inputs.forEach((input, index) => {
    input.addEventListener('change', show);
    const part = drawn.querySelector(`[data-tick="${index}"]`);
    if (!part || part.contains(input)) return;
    const label = part.id && drawn.querySelector(`label[for="${part.id}"]`);
    const isButton = part.localName === 'button';
    for (const clicked of label && !isButton ? [part, label] : [part]) {
      clicked.addEventListener('click', () => {
        input.checked = input.type === 'radio' || !input.checked;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
    }
  });
  show();
}

export function drawRadios(fieldset, { group, input: className }) {
  const number = nextNumber();
  const inputs = [...fieldset.querySelectorAll('input[type=radio]')];
  const label = fieldset.querySelector('legend').textContent.trim();
  const items = inputs.map((input, index) => ({
    index,
    id: `${number}-${index}`,
    text: textOf(input),
    value: input.value,
  }));
  const drawn = build(group({ number, label, items, name: inputs[0].name }));
  inputs.forEach((input, index) => place(drawn, `input-${index}`, input, className));
  follow(drawn, inputs);
  fieldset.replaceWith(drawn, ...fieldset.querySelectorAll('.problem'));
}

export function drawCheckbox(field, { box, input: className }) {
  const input = field.querySelector('input[type=checkbox]');
  const drawn = build(box({ number: nextNumber(), label: textOf(input) }));
  place(drawn, 'input-0', input, className);
  follow(drawn, [input]);
  field.replaceWith(drawn, ...field.querySelectorAll('.problem'));
}

function place(drawn, slot, input, attributes = {}) {
  const given = drawn.querySelector(`slot[name="${slot}"]`);
  for (const name of ['id', 'aria-label', 'aria-labelledby', 'aria-describedby'])
    input.removeAttribute(name);
  if (given?.id) input.id = given.id;
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  fill(drawn, slot, input);
}
