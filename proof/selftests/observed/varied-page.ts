import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { samples } from '../../../fixtures/order/samples.ts';
import { randomOf, type Random } from '../../stress/random.ts';

/** A page that never changes, as a server sends it to one user after the other. */
export interface Served extends AsyncDisposable {
  /** The address of the page at a visit: in a folder of its own. */
  readonly address: (visit: string) => string;
  /** Every document that was sent. */
  readonly sent: readonly string[];
}

/** What is different at each visit although the page is the same. */
class Varied {
  readonly #random: Random;

  constructor(seed: string) {
    this.#random = randomOf(seed);
  }

  number(least: number, greatest: number): number {
    return least + Math.floor(this.#random() * (greatest - least + 1));
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.number(0, list.length - 1)] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((it) => [this.#random(), it] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, it]) => it);
  }

  #characters(from: string, count: number): string {
    return Array.from({ length: count }, () => this.oneOf(from.split(''))).join('');
  }

  digits(count: number): string {
    return this.#characters('0123456789', count);
  }

  /** With at least three digits and three letters. */
  token(length: number): string {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const start = this.#characters(letters, 3) + this.digits(3);
    return start + this.#characters(`${letters}0123456789`, length - start.length);
  }

  pspId = (): string => `1${this.digits(15)}`;
  orderId = (): string =>
    `e2e-${this.token(8)}-visa${this.oneOf(['-', '/', '_'])}${this.token(13)}`;

  amount(): string {
    return `${this.number(0, 12_000)}.${this.digits(2)}`;
  }

  /** In any year: 1970 as well as 2069. */
  moment(): Date {
    return new Date(this.number(0, 3_155_000_000) * 1000);
  }

  time(): string {
    return this.moment().toISOString().slice(0, 19).replace('T', ' ');
  }

  customer(): { name: string; street: string; email: string } {
    const { firstName, lastName, street } = this.oneOf(samples);
    return {
      name: `${firstName} ${lastName}`,
      street: `${street} ${this.number(1, 400)}`,
      email: `${this.token(9)}@example.${this.oneOf(['com', 'org', 'net'])}`,
    };
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const styled = '<link rel="stylesheet" href="page.css">';

/** Answers that are held back until all of them were asked for, then given in any order. */
const heldBack: ReadonlySet<string> = new Set(['pay.js', 'risk.js', 'frame']);

/** A card form with a nonce, a token in a script, a list with an id of its own, and a frame; below it transactions. */
function page(it: Varied): string {
  const list = `answer-${it.token(12)}`;
  return `<!doctype html><html lang="en"><head><base href="../../">
<title>Pay ${it.amount()} EUR for ${it.pspId()}</title>${styled}
<script async src="pay.js?v=${it.token(10)}"></script><script async src="risk.js"></script>
<script nonce="${it.token(22)}">window.session = "${it.token(32)}";</script></head><body>
<h1>Visa</h1><p>Total ${it.amount()} EUR</p><p>Order ${it.orderId()}</p>
<p>${escaped(it.customer().name)}</p>
<form method="post" action="/pay/${it.token(20)}"><input type="hidden" name="csrf" value="${it.token(40)}">
<label for="number">Card number</label><input id="number" name="number" autocomplete="cc-number" inputmode="numeric">
<label for="holder">Card holder</label><input id="holder" name="holder" value="${escaped(it.customer().name)}">
<label for="${list}">Result</label><select id="${list}"><option value="Y">Authenticated (Y)</option><option value="N">Not authenticated (N)</option></select>
<button>Confirm</button></form><p>At ${it.time()}, card •••• ${it.digits(4)}</p><a href="/cancel?transactionid=${it.orderId()}">Cancel</a>
<iframe title="Security code" src="frame?session=${it.token(16)}"></iframe>
${transactions(it)}</body></html>`;
}

const codeFrame = (it: Varied): string =>
  `<!doctype html><label for="code-${it.token(12)}">Session ${it.token(18)}</label>
<label>Security code <input autocomplete="cc-csc"></label>`;

/** What a dashboard shows: one transaction, and a table of others, more or fewer each time. */
function transactions(it: Varied): string {
  const { name, street, email } = it.customer();
  const row =
    (): string => `<tr><td>${it.time()}</td><td><a href="/transactions/${it.pspId()}">${it.pspId()}</a></td>
<td>${it.orderId()}</td><td>${escaped(it.customer().name)}</td><td>EUR ${it.amount()}</td>
<td>${it.oneOf(['Completed', 'Declined', 'Initialized', 'Void'])}</td></tr>`;
  const rows = Array.from({ length: it.number(1, 9) }, row).join('\n');
  return `<dl><dt>PSP ID</dt><dd>${it.pspId()}</dd><dt>Order ID</dt><dd>${it.orderId()}</dd>
<dt>Customer</dt><dd>${escaped(name)}</dd><dt>Address</dt><dd>${escaped(street)}</dd><dt>Email</dt><dd>${email}</dd>
<dt>Account</dt><dd>NL${it.digits(2)} ABNA ${it.digits(4)} ${it.digits(4)} ${it.digits(2)}</dd>
<dt>Amount</dt><dd>EUR ${it.amount()}</dd><dt>Created</dt><dd>${it.moment().toUTCString()}</dd></dl>
<table><thead><tr><th>Date</th><th>PSP ID</th><th>Order ID</th><th>Customer</th><th>Amount</th><th>Status</th></tr></thead>
<tbody>${rows}</tbody></table><button>${escaped(it.customer().name)}</button>`;
}

const documents: Readonly<Record<string, (it: Varied) => string>> = {
  connect: page,
  frame: codeFrame,
};

const code: Readonly<Record<string, { type: string; text: string }>> = {
  'pay.js': { type: 'text/javascript', text: 'document.title' },
  'risk.js': { type: 'text/javascript', text: 'document.body' },
  'page.css': { type: 'text/css', text: 'p { white-space: pre-line } .hint { display: none }' },
};

/** Serves the page: all that may be different at a visit is, by the visit's name. */
export async function servePage(): Promise<Served> {
  const visits = new Map<string, Visit>();
  const sent: string[] = [];
  const visitOf = (name: string): Visit => {
    const known = visits.get(name) ?? { it: new Varied(name), held: new Map() };
    visits.set(name, known);
    return known;
  };
  const server = createServer(({ url = '/' }, response) => {
    const [, name = '', kind = ''] = url.split(/[/?]/);
    const { it, held } = visitOf(name);
    const give = (): void => answer(response, kind, it, sent);
    if (!heldBack.has(kind)) return give();
    held.set(kind, give);
    if (held.size < heldBack.size) return;
    for (const next of it.shuffled([...held.values()])) next();
    held.clear();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: (name) => {
      const { it } = visitOf(name);
      const query = `lang=en_US&key=${it.token(8)}&from=${it.moment().toISOString()}`;
      return `http://127.0.0.1:${port}/${name}/connect/${it.token(34)}/?${query}`;
    },
    sent,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

interface Visit {
  readonly it: Varied;
  readonly held: Map<string, () => void>;
}

function answer(response: ServerResponse, kind: string, it: Varied, sent: string[]): void {
  const file = code[kind];
  if (file) {
    response.writeHead(200, { 'content-type': file.type }).end(file.text);
    return;
  }
  const html = documents[kind]?.(it);
  if (html === undefined) {
    response.writeHead(404).end();
    return;
  }
  sent.push(html);
  response.writeHead(200, headersOf(it)).end(html);
}

const headersOf = (it: Varied): Record<string, string | string[]> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'self'; script-src 'self' 'nonce-${it.token(22)}' 'sha256-${it.token(44)}'; report-uri /csp/${it.token(16)}`,
  'x-frame-options': 'SAMEORIGIN',
  'x-request-id': it.token(32),
  etag: `"${it.token(12)}"`,
  'set-cookie': it.shuffled([
    `session=${it.token(30)}; Path=/connect/${it.token(34)}; HttpOnly; Expires=${it.moment().toUTCString()}`,
    'language=en; SameSite=Lax; Path=/',
  ]),
});
