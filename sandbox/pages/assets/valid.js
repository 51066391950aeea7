// A form can be sent only once every field of it holds something.
function isFilled(field) {
  if (field.type === 'checkbox') return field.checked;
  if (field.type !== 'radio') return field.value.trim() !== '';
  return [...field.form.elements].some(({ name, checked }) => name === field.name && checked);
}

function check(form) {
  const fields = form.querySelectorAll('input:not([type=hidden]), select, textarea');
  const filled = [...fields].every(isFilled);
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
