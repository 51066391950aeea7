// Markup as text, with everything escaped that is put into it, and elements made of it.
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

class Markup extends String {}

const text = (value) => {
  if (Array.isArray(value)) return value.map(text).join('');
  if (value instanceof Markup) return value;
  return String(value ?? '').replace(/[&<>"]/g, (sign) => escapes[sign]);
};

export const html = (parts, ...values) =>
  new Markup(parts.reduce((made, part, index) => made + text(values[index - 1]) + part));

export function build(markup) {
  const template = document.createElement('template');
  template.innerHTML = String(markup).trim();
  return template.content.firstElementChild;
}

/** Puts a node into its place in the markup; false where there is no such place. */
export function fill(drawn, name, ...nodes) {
  const place = drawn.querySelector(`slot[name="${name}"]`);
  place?.replaceWith(...nodes);
  return place !== null;
}

let made = 0;
/** A number of its own for each control, as libraries make ids of them. */
export const nextNumber = () => (made += 1);
