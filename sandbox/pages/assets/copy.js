// Copies what the button says, and announces it.
async function copy(button) {
  await navigator.clipboard.writeText(button.dataset.copy);
  const name = button.getAttribute('aria-label').replace('Copy ', '');
  document.querySelector('#copied').textContent = `${name} copied`;
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = 'Copy'), 1500);
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-copy]');
  if (button) void copy(button);
});
