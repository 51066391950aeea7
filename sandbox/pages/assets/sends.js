// A list that sends its form once something is chosen from it.
document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-sends]') && target.value) target.form.requestSubmit();
});
