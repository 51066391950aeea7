// A form can be sent only once every field of it holds something.
function check(form) {
  const fields = form.querySelectorAll('input:not([type=hidden]), select, textarea');
  const filled = [...fields].every(({ value }) => value.trim() !== '');
  for (const button of form.querySelectorAll('[type=submit]')) button.disabled = !filled;
}

function checkAll() {
  for (const form of document.querySelectorAll('form[method=post]')) check(form);
}

for (const change of ['input', 'change']) {
  document.addEventListener(change, ({ target }) => {
    if (target.form?.matches('[method=post]')) check(target.form);
  });
}
document.addEventListener('rendered', checkAll);
checkAll();
