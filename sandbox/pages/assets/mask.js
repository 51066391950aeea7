// Writes a card number in groups of four while it is typed.
document.addEventListener('input', ({ target }) => {
  if (target.name !== 'credit-card') return;
  target.value = target.value.replaceAll(/\D/g, '').replaceAll(/(\d{4})(?=\d)/g, '$1 ');
});
