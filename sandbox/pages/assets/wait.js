// A page that continues by itself after a while, unless a click continues first.
function wait() {
  const form = document.querySelector('form[data-wait]');
  if (form) setTimeout(() => form.submit(), Number(form.dataset.wait));
}

document.addEventListener('rendered', wait);
wait();
