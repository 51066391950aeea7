// The payment happens on the phone: this tab follows the session and leaves when it is decided.
const script = document.querySelector('[data-session]');
const base = `/connect/${script.dataset.session}`;

function leave(address) {
  location.replace(address);
}

async function poll() {
  const answer = await fetch(`${base}/status`).then((response) => response.json());
  if (answer.next) leave(answer.next);
  else setTimeout(poll, 1500);
}

const source = new EventSource(`${base}/events`);
source.addEventListener('session.order', (event) => leave(JSON.parse(event.data).next));
// Proxies may cut event streams; asking now and then needs nothing of them.
source.addEventListener('error', () => {
  source.close();
  setTimeout(poll, 500);
});
