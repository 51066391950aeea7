/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono';
import type { Sale, Transaction } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { createWebApp } from '../view/web-app.tsx';
import type { Answer } from './access.tsx';
import { guard } from './access.tsx';
import { askComment, decide } from './decision-routes.tsx';
import { DetailsPage } from './details-page.tsx';
import { NotFound } from './notices.tsx';
import { OverviewPage } from './overview-page.tsx';
import { confirmRefund, continueRefund } from './refund-routes.tsx';
import { resendNotification } from './resend-route.ts';
import { changeStatus, showStatuses } from './status-routes.tsx';
import type { Visit } from './visit.ts';
import { refundWhole, showWholeRefund, startRefund } from './whole-refund.tsx';

type VisitHandler<Subject extends Transaction> = (
  context: Context,
  visit: Visit<Subject>,
) => Answer;

/** The merchant's dashboard: what testmerchant is in reality (docs/facts/dashboard.md). */
export function createDashboard(environment: Environment): Hono {
  const app = createWebApp(environment);
  const { signedIn } = guard(app, environment);

  const withTransaction = (handler: VisitHandler<Transaction>) =>
    signedIn((context, session) => {
      const transaction = environment.world.store.transaction(Number(context.req.param('id')));
      if (!transaction) return context.html(<NotFound />, 404);
      return handler(context, { environment, session, transaction });
    });

  // A refund can neither be refunded nor shipped.
  const withSale = (handler: VisitHandler<Sale>) =>
    withTransaction((context, { transaction, ...visit }) =>
      transaction.kind === 'refund'
        ? context.html(<NotFound />, 404)
        : handler(context, { ...visit, transaction }),
    );
  app.get('/', (context) => context.redirect('/transactions', 303));
  app.get(
    '/transactions',
    signedIn((context, session) => {
      const keyword = context.req.query('keyword') ?? '';
      return context.html(<OverviewPage {...{ environment, session, keyword }} />);
    }),
  );

  if (environment.variants.addresses === 'known') {
    app.get('/transaction/:id{[0-9]+}', (context) =>
      context.redirect(`/transactions/${context.req.param('id')}`, 303),
    );
    app.get('/allpayments', (context) => {
      const keyword = encodeURIComponent(context.req.query('options.query') ?? '');
      return context.redirect(`/transactions?keyword=${keyword}`, 303);
    });
  }

  const details = '/transactions/:id';
  app.get(
    details,
    withTransaction((context, visit) => context.html(<DetailsPage {...visit} />)),
  );
  app.get(`${details}/refund`, withSale(startRefund));
  app.post(`${details}/refund`, withSale(continueRefund));
  app.post(`${details}/refund/confirm`, withSale(confirmRefund));
  app.get(`${details}/refund/whole`, withSale(showWholeRefund));
  app.post(`${details}/refund/whole`, withSale(refundWhole));
  app.get(`${details}/status`, withSale(showStatuses));
  app.post(`${details}/status`, withSale(changeStatus));
  for (const decision of ['accept', 'decline'] as const) {
    const address = `${details}/${decision}`;
    app.get(
      address,
      withTransaction((context, visit) => askComment(context, { ...visit, decision })),
    );
    app.post(
      address,
      withTransaction((context, visit) => decide(context, { ...visit, decision })),
    );
  }
  app.post(`${details}/resend`, withTransaction(resendNotification));

  app.notFound((context) => context.html(<NotFound />, 404));
  return app;
}
