import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { RequestListener } from 'node:http';
import { createApi } from './api/app.ts';
import { createControl } from './control/app.ts';
import type { Controls } from './control/controls.ts';
import { createHandlers } from './control/handlers.ts';
import { createJournal } from './control/journal.ts';
import type { Connected, Connection } from './control/watching.ts';
import { watched } from './control/watching.ts';
import type { Environment } from './environment.ts';
import { createAcs } from './pages/acs/routes.tsx';
import { createDashboard } from './pages/dashboard/routes.tsx';
import { createHome } from './pages/home/routes.tsx';
import { createPaymentPages } from './pages/payment/routes.tsx';
import type { Variants } from './pages/view/variants.ts';
import type { App, Apps, Around } from './app.ts';
import type { Urls } from './urls.ts';
import { controlUrl } from './urls.ts';

/** The listeners of the four origins. Only the pages know in which variants they are shown. */
export function createApps(
  environment: Environment,
  variants: Variants,
  around: Around = (apps) => apps,
  controls?: Controls,
): Record<keyof Urls, RequestListener> {
  const pages = { ...environment, variants };
  const apps = around(
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
  const { api, pay, acs, dashboard } = controls ? controlled(apps, environment, controls) : apps;
  return {
    api: listener(api),
    pay: listener(pay),
    acs: listener(acs),
    dashboard: listener(dashboard),
  };
}

/** Outside of `around`: a defect of an application must not move the time, and clients' requests are written down. */
function controlled(
  apps: Apps,
  environment: Environment,
  controls: Controls,
): Record<keyof Urls, Connected> {
  const journal = createJournal(environment);
  const inside = watched(apps, environment, { journal, overrides: controls.overrides });
  const control = createControl(controls.token, createHandlers(controls, environment, journal));
  const isControl = (path: string): boolean => /^\/control(\/|$)/.test(path);
  return {
    ...inside,
    api: {
      fetch: async (request, connection) =>
        isControl(new URL(request.url).pathname)
          ? control.fetch(request)
          : inside.api.fetch(request, connection),
    },
  };
}

/** The start page lives on the API's origin; every other path there is the API's, wrong ones included. */
function withHome(api: App, home: App): App {
  const isHome = (path: string): boolean => /^\/($|live\/|assets\/)/.test(path);
  return {
    fetch: (request) => (isHome(new URL(request.url).pathname) ? home : api).fetch(request),
  };
}

/** Globals stay as they are: the process may belong to another program. */
function listener(app: App | Connected): RequestListener {
  const answer = getRequestListener(
    (request, { incoming }) => {
      const answered = app.fetch(request, incoming as Connection);
      return answered instanceof Response ? answered : answered.then(orNothing);
    },
    { overrideGlobalObjects: false },
  );
  return (request, response) => void answer(request, response);
}

/** Where the connection was cut, or is never answered, nothing is left to send. */
const orNothing = (response: Response | undefined): Response => response ?? RESPONSE_ALREADY_SENT;
