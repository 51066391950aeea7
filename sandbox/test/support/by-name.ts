import { ask } from './raw.ts';

/**
 * Sends every request to one origin of this machine, whatever name its address has: as where the hosts file or a proxy
 * says so.
 *
 * @param origin where it really goes
 * @param ca PEM of the authority to trust, for https
 */
export function byName(origin: string, ca?: string): typeof fetch {
  return async (input, init) => {
    const { host, hostname, pathname, search } = new URL(
      input instanceof Request ? input.url : input,
    );
    const { body } = init ?? {};
    const form = body instanceof URLSearchParams;
    const sent = form ? body.toString() : typeof body === 'string' ? body : undefined;
    const { status, text, headers } = await ask(new URL(pathname + search, origin), {
      method: init?.method ?? 'GET',
      headers: {
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(init?.headers as Record<string, string>),
        host,
      },
      ...(ca !== undefined && { ca, servername: hostname }),
      ...(sent !== undefined && { body: sent }),
    });
    const answered = new Headers();
    for (const [name, value = []] of Object.entries(headers)) {
      for (const one of [value].flat()) answered.append(name, one);
    }
    return new Response(text, { status, headers: answered });
  };
}
