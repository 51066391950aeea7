// A page that goes on by itself after a while, unless somebody goes on before.
function wait() {
  const form = document.querySelector('form[data-wait]');
  if (form) setTimeout(() => form.submit(), Number(form.dataset.wait));
}

document.addEventListener('rendered', wait);
wait();
