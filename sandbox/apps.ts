import { getRequestListener } from '@hono/node-server';
import type { RequestListener } from 'node:http';
import { createApi } from './api/app.ts';
import type { Controls } from './control/controls.ts';
import { createControl } from './control/app.ts';
import type { Environment } from './environment.ts';
import { createAcs } from './pages/acs/routes.tsx';
import { createDashboard } from './pages/dashboard/routes.tsx';
import { createHome } from './pages/home/routes.tsx';
import { createPaymentPages } from './pages/payment/routes.tsx';
import type { Variants } from './pages/view/variants.ts';
import type { Urls } from './urls.ts';
import { controlUrl } from './urls.ts';

/** Anything that answers requests. */
export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

/** What answers on each of the four origins. */
export type Apps = Readonly<Record<keyof Urls, App>>;

/** Puts something between the network and the applications. */
export type Around = (apps: Apps, environment: Environment) => Apps;

/** The listeners of the four origins. Only the pages know in which variants they are shown. */
export function createApps(
  environment: Environment,
  variants: Variants,
  around: Around = (apps) => apps,
  controls?: Controls,
): Record<keyof Urls, RequestListener> {
  const pages = { ...environment, variants };
  const { api, pay, acs, dashboard } = around(
    {
      api: withHome(
        createApi(environment),
        createHome(pages, controls && controlUrl(environment.urls, controls.token)),
      ),
      pay: createPaymentPages(pages),
      acs: createAcs(pages),
      dashboard: createDashboard(pages),
    },
    environment,
  );
  return {
    // Outside of `around`: a defect of an application must not move the time.
    api: listener(controls ? withControl(api, createControl(controls)) : api),
    pay: listener(pay),
    acs: listener(acs),
    dashboard: listener(dashboard),
  };
}

/** The start page lives on the API's origin; every other path there is the API's, wrong ones included. */
function withHome(api: App, home: App): App {
  const isHome = (path: string): boolean => /^\/($|live\/|assets\/)/.test(path);
  return {
    fetch: (request) => (isHome(new URL(request.url).pathname) ? home : api).fetch(request),
  };
}

function withControl(api: App, control: App): App {
  const isControl = (path: string): boolean => /^\/control(\/|$)/.test(path);
  return {
    fetch: (request) => (isControl(new URL(request.url).pathname) ? control : api).fetch(request),
  };
}

/** Globals stay as they are: the process may belong to another program. */
function listener(app: App): RequestListener {
  const answer = getRequestListener((request) => app.fetch(request), {
    overrideGlobalObjects: false,
  });
  return (request, response) => void answer(request, response);
}
