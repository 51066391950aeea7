// What is clicked acts only when a finger has touched it: pages that listen to touch events, and to no others.
let touched;

document.addEventListener(
  'pointerdown',
  (event) => {
    touched = event.pointerType === 'touch' ? event.target : undefined;
  },
  true,
);

document.addEventListener(
  'click',
  (event) => {
    const isControl = event.target.closest('a, button, input[type=submit], label, summary');
    if (!isControl || touched?.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);
