// Keeps the list of orders as it is in the sandbox. What did not change is not touched, so that a reader or
// a keyboard user keeps their place.
function replaceEntry(shown, fresh) {
  shown.dataset.version = fresh.dataset.version;
  shown.querySelector('summary').replaceChildren(...fresh.querySelector('summary').childNodes);
  shown.querySelector('.story').replaceWith(fresh.querySelector('.story'));
}

function merge(live, fresh) {
  const [count, wanted] = ['.count', '.orders'].map((part) => fresh.querySelector(part));
  const [shownCount, list] = ['.count', '.orders'].map((part) => live.querySelector(part));
  if (shownCount.textContent !== count.textContent) shownCount.textContent = count.textContent;
  const ids = new Set([...wanted.children].map(({ id }) => id));
  for (const entry of list.querySelectorAll(':scope > *')) if (!ids.has(entry.id)) entry.remove();
  for (const [place, entry] of [...wanted.children].entries()) {
    const shown = document.getElementById(entry.id);
    if (!shown) list.insertBefore(entry, list.children[place] ?? null);
    else if (shown.dataset.version !== entry.dataset.version) replaceEntry(shown, entry);
  }
}

async function refresh(live) {
  const answer = await fetch('/live/orders').catch(() => undefined);
  if (!answer?.ok) {
    live.querySelector('.count').textContent = 'The sandbox does not answer: it was stopped.';
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  merge(live, page.querySelector('#live'));
}

async function followOrders() {
  const live = document.querySelector('#live');
  if (!live) return;
  if (!document.hidden) await refresh(live);
  setTimeout(followOrders, 1000);
}

document.addEventListener('rendered', () => void followOrders());
void followOrders();
