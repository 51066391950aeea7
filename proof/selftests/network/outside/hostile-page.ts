/** Ways in which a page can reach a host. `HOST` is replaced. Each is a script or an HTML fragment. */
const attempts = {
  fetch: { script: `fetch('http://HOST/', { mode: 'no-cors', keepalive: true }).catch(() => 0)` },
  beacon: { script: `navigator.sendBeacon('http://HOST/', 'x')` },
  eventsource: { script: `new EventSource('http://HOST/')` },
  websocket: { script: `new WebSocket('ws://HOST/')` },
  'secure-websocket': { script: `new WebSocket('wss://HOST/')` },
  webtransport: { script: `new WebTransport('https://HOST/').ready.catch(() => 0)` },
  worker: {
    script: `new Worker(URL.createObjectURL(new Blob([
      "fetch('http://HOST/', { mode: 'no-cors' }).catch(() => 0)",
    ])))`,
  },
  'worker-websocket': {
    script: `new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://HOST/')"])))`,
  },
  'worker-webtransport': {
    script: `new Worker(URL.createObjectURL(new Blob([
      "new WebTransport('https://HOST/').ready.catch(() => 0)",
    ])))`,
  },
  'window-open': { script: `window.open('http://HOST/')` },
  'no-opener': { script: `window.open('http://HOST/', '_blank', 'noopener')` },
  stun: { script: `peer('stun:HOST')` },
  'turn-udp': { script: `peer('turn:HOST?transport=udp')` },
  'turn-tcp': { script: `peer('turn:HOST?transport=tcp')` },
  image: { part: '<img src="http://HOST/">' },
  script: { part: '<script src="http://HOST/"></script>' },
  'module-script': { part: '<script type="module" src="http://HOST/"></script>' },
  stylesheet: { part: '<link rel="stylesheet" href="http://HOST/">' },
  font: {
    part: `<style>@font-face { font-family: 'HOST'; src: url('http://HOST/') }</style>
      <p style="font-family: 'HOST'">text</p>`,
  },
  video: { part: '<video src="http://HOST/"></video>' },
  object: { part: '<object data="http://HOST/"></object>' },
  frame: { part: '<iframe src="http://HOST/"></iframe>' },
  refresh: {
    part: `<iframe srcdoc="<meta http-equiv='refresh' content='0; http://HOST/'>"></iframe>`,
  },
  redirect: { part: '<iframe src="/redirect?http://HOST/"></iframe>' },
  'secure-frame': { part: '<iframe src="https://HOST/"></iframe>' },
  form: {
    part: `<form name="HOST" target="to HOST" method="post" action="http://HOST/"></form>
      <iframe name="to HOST"></iframe><script>document.forms['HOST'].submit()</script>`,
  },
  ping: {
    part: '<a id="HOST" href="#x" ping="http://HOST/">a</a><script>document.getElementById("HOST").click()</script>',
  },
  icon: { part: '<link rel="icon" href="http://HOST/">' },
  preload: { part: '<link rel="preload" as="script" href="http://HOST/">' },
  modulepreload: { part: '<link rel="modulepreload" href="http://HOST/">' },
  prefetch: { part: '<link rel="prefetch" href="http://HOST/">' },
  preconnect: { part: '<link rel="preconnect" href="https://HOST/">' },
  'dns-prefetch': { part: '<link rel="dns-prefetch" href="//HOST/">' },
  speculation: {
    part: `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https://HOST/"]}],
      "prerender":[{"source":"list","urls":["https://HOST/"]}]}</script>`,
  },
  localhost: { part: '<img src="http://localhost.HOST/"><img src="http://evil.localhost/">' },
} as const satisfies Record<string, { readonly script: string } | { readonly part: string }>;

/** Requests that only the page's headers or its service worker make. */
const others = ['csp-report', 'report-to', 'service-worker'] as const;

export type Attempt = keyof typeof attempts | (typeof others)[number];
export const everyAttempt: readonly Attempt[] = [
  ...(Object.keys(attempts) as (keyof typeof attempts)[]),
  ...others,
];

/** The host name of an attempt. */
export const hostOf = (attempt: Attempt): string => `${attempt}.example`;

/** The attempt of a host name. */
export const attemptAt = (host: string): Attempt | undefined =>
  everyAttempt.find((it) => `.${host.split(':')[0]}`.endsWith(`.${hostOf(it)}`));

/** A page with all attempts: each uses its own host name and also an IP address. */
export function hostilePage(address: string): { html: string; headers: Record<string, string> } {
  const at = (text: string, name: string): string =>
    [hostOf(name as Attempt), address].map((host) => text.replaceAll('HOST', host)).join('\n;');
  const parts = Object.entries(attempts).map(([name, it]) =>
    'part' in it
      ? at(it.part, name).replaceAll('\n;', '\n')
      : `<script>{${at(it.script, name)}}</script>`,
  );
  const html = `<!doctype html><title>Hostile</title><script>
    const peers = [];
    const peer = (urls) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls, username: 'u', credential: 'p' }] });
      connection.createDataChannel('x');
      connection.createOffer().then((offer) => connection.setLocalDescription(offer));
      peers.push(connection);
    };
    navigator.serviceWorker.register('/worker.js').catch(() => 0);
    </script>${parts.join('\n')}<p style="color: red">styled</p>`;
  const reports = [hostOf('csp-report'), address].map((host) => `http://${host}/`).join(' ');
  const endpoint = {
    group: 'a',
    max_age: 60,
    endpoints: [{ url: `https://${hostOf('report-to')}/` }],
  };
  return {
    html,
    headers: {
      'content-type': 'text/html',
      'content-security-policy-report-only': `style-src-attr 'none'; report-uri ${reports}`,
      'report-to': JSON.stringify(endpoint),
      nel: JSON.stringify({ report_to: 'a', max_age: 60 }),
    },
  };
}

/** The service worker of the page, which makes the same requests. */
export const serviceWorker = (address: string): string =>
  `self.addEventListener('install', (event) => event.waitUntil(Promise.allSettled([
    ${[hostOf('service-worker'), address].map((host) => `fetch('http://${host}/', { mode: 'no-cors' })`).join(',')}
  ])))`;
