// Goes on by itself: sends the page's only form, or follows its only link; without scripts a person does.
function go() {
  const [form] = document.forms;
  const link = document.querySelector('a[data-hop]');
  if (form) form.submit();
  else if (link) location.replace(link.href);
}

document.addEventListener('rendered', go);
go();
