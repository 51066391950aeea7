import { Hono } from 'hono';
import type { Environment } from '../environment.ts';
import { reportFailure } from '../report.ts';
import { accountRoutes } from './account.ts';
import { affiliateRoutes } from './affiliates.ts';
import { requireApiKey } from './auth.ts';
import { cancelRoutes } from './cancel.ts';
import { captureRoutes } from './captures.ts';
import { ApiError, errorResponse, RefusedRequest } from './errors.ts';
import { eventRoutes } from './events.ts';
import { fileRoutes } from './files.ts';
import { gatewayRoutes } from './gateways.ts';
import { issuerRoutes } from './issuers.ts';
import { orderUpdateRoutes } from './order-update.ts';
import { orderRoutes } from './orders.ts';
import { payAfterDeliveryRoutes } from './pay-after-delivery.ts';
import { paymentMethodRoutes } from './payment-methods.ts';
import { refundRoutes } from './refunds.ts';
import { siteRoutes } from './sites.ts';
import { tokenRoutes } from './tokens.ts';
import { transactionRoutes } from './transactions.ts';

const BASE = '/v1/json';

/** The JSON API: `/v1/json/...`. */
export function createApi(environment: Environment): Hono {
  const app = new Hono({ strict: false });

  app.use(`${BASE}/*`, requireApiKey(environment.site.apiKey));
  app.route(`${BASE}/orders`, orderRoutes(environment));
  app.route(`${BASE}/orders`, orderUpdateRoutes(environment));
  app.route(`${BASE}/orders`, refundRoutes(environment));
  app.route(`${BASE}/orders`, cancelRoutes(environment));
  app.route(`${BASE}/orders`, fileRoutes(environment));
  app.route(`${BASE}/pad/orders`, payAfterDeliveryRoutes(environment));
  app.route(BASE, captureRoutes(environment));
  app.route(`${BASE}/recurring`, tokenRoutes(environment));
  app.route(`${BASE}/gateways`, gatewayRoutes());
  app.route(`${BASE}/issuers`, issuerRoutes());
  app.route(`${BASE}/payment-methods`, paymentMethodRoutes());
  app.route(`${BASE}/transactions`, transactionRoutes(environment));
  app.route(`${BASE}/sites`, siteRoutes(environment));
  app.route(`${BASE}/accounts`, affiliateRoutes());
  app.route(BASE, accountRoutes(environment));
  app.route('/events', eventRoutes(environment));

  app.onError((error, context) => {
    if (error instanceof RefusedRequest) return errorResponse(context, error);
    reportFailure(error);
    return errorResponse(context, new ApiError(1000, 'the sandbox failed, see its output', 500));
  });
  const routes = [
    ...new Set(app.routes.filter(isCall).map(({ method, path }) => `${method} ${path}`)),
  ];
  app.notFound((context) => {
    const { method, path } = context.req;
    const detail = `no ${method} ${path} in this sandbox; it has ${routes.join(', ')}`;
    return errorResponse(context, new ApiError(1000, detail));
  });
  return app;
}

const isCall = ({ method }: { method: string }): boolean => method !== 'ALL';
