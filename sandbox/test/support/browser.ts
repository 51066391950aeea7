/** A browser as far as these tests need one: it keeps cookies, follows redirects and submits forms. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #send: typeof fetch;
  url = '';
  status = 0;
  html = '';

  /** @param send how requests get to the sandbox, if not over the network */
  constructor(send: typeof fetch = fetch) {
    this.#send = send;
  }

  async open(address: string): Promise<this> {
    return this.#load(address, {});
  }

  /** Submits the page's form that has this field or button, with what it holds and what is typed in. */
  async submit(has: string, typed: Readonly<Record<string, string>> = {}): Promise<this> {
    const form = this.forms().find((candidate) => candidate.html.includes(has));
    if (!form) throw new Error(`No form with ${has} on ${this.url}:\n${this.text()}`);
    const target = new URL(form.action, this.url);
    if (form.method === 'get') {
      target.search = new URLSearchParams({ ...form.fields, ...typed }).toString();
      return this.#load(target.href, {});
    }
    const body = new URLSearchParams({ ...form.fields, ...typed });
    return this.#load(target.href, { method: 'POST', body });
  }

  forms(): Form[] {
    return [...this.html.matchAll(/<form[^>]*>.*?<\/form>/gs)].map(([html]) => readForm(html));
  }

  /** The visible words of the page, in order. */
  text(): string {
    const words = this.html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    return decodeEntities(words).trim();
  }

  async #load(address: string, init: RequestInit): Promise<this> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.#send(address, {
      ...init,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    const location = response.headers.get('location');
    this.url = address;
    this.status = response.status;
    this.html = await response.text();
    if (!location) return this;
    const next = new URL(location, address).href;
    if (next.startsWith('https://shop.example/')) {
      this.url = next;
      return this;
    }
    return this.#load(next, {});
  }
}

interface Form {
  readonly html: string;
  readonly action: string;
  readonly method: string;
  readonly fields: Record<string, string>;
}

function readForm(html: string): Form {
  const opening = /<form[^>]*>/.exec(html)?.[0] ?? '';
  const inputs = [...html.matchAll(/<input[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => !/type="(radio|checkbox)"/.test(input) || / checked/.test(input));
  const fields = inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]);
  return {
    html,
    action: attribute(opening, 'action'),
    method: attribute(opening, 'method').toLowerCase(),
    fields: Object.fromEntries(fields) as Record<string, string>,
  };
}

function attribute(tag: string, name: string): string {
  return decodeEntities(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function decodeEntities(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
