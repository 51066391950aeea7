// What libraries do to the rest of the page while something is open over it.
const WAYS = {
  'aria-hidden': (element, hide) => hide('aria-hidden', 'true', element),
  inert: (element, hide) => hide('inert', '', element),
};

/** Hides everything else from assistive technology; gives what undoes it. */
export function hideAllBut(shown, way) {
  const hidden = [];
  const hide = (name, value, element) => {
    if (element.hasAttribute(name)) return;
    element.setAttribute(name, value);
    hidden.push(() => element.removeAttribute(name));
  };
  for (const element of document.body.children) {
    if (element !== shown && element.localName !== 'template') WAYS[way]?.(element, hide);
  }
  return () => hidden.forEach((undo) => undo());
}

/** Milliseconds; libraries take 150 to 300. */
const MOVE = 200;

/** A backdrop covers the page from the first moment. */
export const fadeIn = (element) => element.animate([{ opacity: 0 }, { opacity: 1 }], MOVE);

/** Popups grow. */
export const appear = (element) =>
  element.animate([{ opacity: 0, transform: 'scaleY(.8)' }, { opacity: 1 }], MOVE);

export function disappear(element) {
  element.classList.add('closing');
  element.animate([{ opacity: 1 }, { opacity: 0 }], { duration: MOVE, fill: 'forwards' });
  setTimeout(() => element.remove(), MOVE);
}
