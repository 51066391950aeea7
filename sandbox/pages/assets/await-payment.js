// The payment happens elsewhere, on a phone or in a frame: this tab follows the session and leaves when
// it is decided.
function leave(address) {
  location.replace(address);
}

async function poll(base) {
  const answer = await fetch(`${base}/status`).then((response) => response.json());
  if (answer.next) leave(answer.next);
  else setTimeout(poll, 1000, base);
}

function listen(base) {
  const source = new EventSource(`${base}/events`);
  source.addEventListener('session.order', (event) => leave(JSON.parse(event.data).next));
  // Proxies may cut event streams; asking now and then needs nothing of them.
  source.addEventListener('error', () => {
    source.close();
    setTimeout(poll, 500, base);
  });
}

function follow() {
  const followed = document.querySelector('[data-session]');
  if (!followed) return;
  const base = `/connect/${followed.dataset.session}`;
  if (followed.dataset.follow === 'polling') void poll(base);
  else listen(base);
}

document.addEventListener('rendered', follow);
follow();
