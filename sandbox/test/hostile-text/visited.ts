import { Hono } from 'hono';
import type { Apps, Around } from '../../app.ts';
import { createHome } from '../../pages/home/routes.tsx';
import { USUAL } from '../../pages/view/variants.ts';

/** A page as a visitor got it. */
export interface Shown {
  readonly url: string;
  readonly html: string;
}

/** Keeps every page that a sandbox shows, and lists the routes that were not visited. */
export class Visited {
  readonly #routes = new Map<string, RegExp>();
  readonly #seen = new Set<string>();
  readonly #pages = new Map<string, Shown>();

  readonly around: Around = (apps, environment) => {
    const home = createHome({ ...environment, variants: USUAL });
    for (const app of [home, apps.pay, apps.acs, apps.dashboard]) this.#list(app);
    const watched = (name: keyof Apps) => ({
      fetch: async (request: Request) => this.#keep(request, await apps[name].fetch(request)),
    });
    return {
      api: watched('api'),
      pay: watched('pay'),
      acs: watched('acs'),
      dashboard: watched('dashboard'),
    };
  };

  /** Pages of the same markup with as much hostile text in it are one. */
  get pages(): readonly Shown[] {
    return [...this.#pages.values()];
  }

  /** Routes that were never asked for. */
  get missing(): readonly string[] {
    return [...this.#routes.keys()].filter((route) => !this.#seen.has(route));
  }

  #list(app: unknown): void {
    if (!(app instanceof Hono)) throw new Error('An application without routes');
    for (const { method, path } of app.routes) {
      if (method === 'ALL' || path.startsWith('/assets/') || path.endsWith('*')) continue;
      const pattern = path.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+');
      this.#routes.set(`${method} ${path}`, new RegExp(`^${method} ${pattern}/?$`));
    }
  }

  async #keep({ method, url }: Request, response: Response): Promise<Response> {
    const call = `${method} ${new URL(url).pathname}`;
    for (const [route, pattern] of this.#routes) if (pattern.test(call)) this.#seen.add(route);
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      const html = await response.clone().text();
      this.#pages.set(shapeOf(html), { url, html });
    }
    return response;
  }
}

/** Text that became markup would be another shape. */
function shapeOf(html: string): string {
  const markup = html.replaceAll(/>[^<]*</g, '><').replaceAll(/"[^"]*"/g, '""');
  return `${html.split('x-hostile').length} ${html.split('javascript:').length} ${markup}`;
}
