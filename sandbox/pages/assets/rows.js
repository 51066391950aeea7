// A click anywhere on a row opens what it is about.
document.addEventListener('click', ({ target }) => {
  const row = target.closest('[data-address]');
  if (row) location.assign(row.dataset.address);
});
