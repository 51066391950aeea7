// Draws the page after a moment, as a client-side application does, then notifies the other scripts.
setTimeout(() => {
  const view = document.querySelector('template#view');
  document.querySelector('.loading').remove();
  document.body.append(view.content.cloneNode(true));
  document.dispatchEvent(new Event('rendered'));
}, 150);
