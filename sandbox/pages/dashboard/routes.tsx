/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { sameText } from '../../api/auth.ts';
import type { Transaction } from '../../core/orders.ts';
import { acceptRefund } from '../../core/refunding.ts';
import type { Environment } from '../../environment.ts';
import { Notice, Page } from '../view/layout.tsx';
import { createWebApp, formOf } from '../view/web-app.ts';
import { DetailsPage } from './details-page.tsx';
import { LoginPage } from './login-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { confirmRefund, continueRefund, showRefund } from './refund-routes.tsx';
import type { Session } from './sessions.ts';
import { createSessions } from './sessions.ts';

type Answer = Response | Promise<Response>;

/** The merchant's dashboard: what testmerchant is in reality (pages.md 8). */
export function createDashboard(environment: Environment): Hono {
  const { world, site, urls } = environment;
  const app = createWebApp();
  const sessions = createSessions(world.ids);
  // Cookies know no ports: the name keeps sandboxes on one machine apart.
  const cookie = `merchant_${new URL(urls.dashboard).port}`;

  const sessionOf = (context: Context) => sessions.find(getCookie(context, cookie));

  function enter(context: Context, signedIn: boolean): Session {
    const session = sessions.open(signedIn);
    setCookie(context, cookie, session.id, { httpOnly: true, sameSite: 'Lax', path: '/' });
    return session;
  }

  // Every form carries its session's token; without it nothing is changed.
  app.post('*', async (context, next) => {
    const form = await formOf(context.req);
    const session = sessionOf(context);
    if (!session || !sameText(form('csrf'), session.csrf)) {
      return context.html(<Refused />, 403);
    }
    return next();
  });

  const signedIn =
    (handler: (context: Context, session: Session) => Answer) => (context: Context) => {
      const session = sessionOf(context);
      return session?.signedIn ? handler(context, session) : context.redirect('/login', 303);
    };

  const withTransaction = (
    handler: (
      context: Context,
      visit: { environment: Environment; session: Session; transaction: Transaction },
    ) => Answer,
  ) =>
    signedIn((context, session) => {
      const transaction = world.store.transaction(Number(context.req.param('id')));
      if (!transaction) return context.html(<NotFound />, 404);
      return handler(context, { environment, session, transaction });
    });

  app.get('/', (context) => context.redirect('/transactions', 303));

  app.get('/login', (context) => {
    const session = sessionOf(context);
    if (session?.signedIn) return context.redirect('/transactions', 303);
    return context.html(<LoginPage session={session ?? enter(context, false)} email="" />);
  });

  app.post('/login', async (context) => {
    const form = await formOf(context.req);
    const email = form('email').trim();
    const known = email.toLowerCase() === site.email;
    if (!sameText(form('password'), site.password) || !known) {
      const session = sessionOf(context) ?? enter(context, false);
      const problem = 'The email address or the password is not right.';
      return context.html(<LoginPage {...{ session, email, problem }} />, 401);
    }
    const before = sessionOf(context);
    if (before) sessions.end(before);
    enter(context, true);
    return context.redirect('/transactions', 303);
  });

  app.post(
    '/logout',
    signedIn((context, session) => {
      sessions.end(session);
      return context.redirect('/login', 303);
    }),
  );

  app.get(
    '/transactions',
    signedIn((context, session) => {
      const keyword = context.req.query('keyword') ?? '';
      return context.html(<OverviewPage {...{ environment, session, keyword }} />);
    }),
  );

  const details = '/transactions/:id';
  app.get(
    details,
    withTransaction((context, visit) => context.html(<DetailsPage {...visit} />)),
  );
  app.get(`${details}/refund`, withTransaction(showRefund));
  app.post(`${details}/refund`, withTransaction(continueRefund));
  app.post(`${details}/refund/confirm`, withTransaction(confirmRefund));
  app.get(
    `${details}/accept`,
    withTransaction((context, visit) => context.html(<DetailsPage {...visit} accepting />)),
  );
  app.post(
    `${details}/accept`,
    withTransaction(async (context, visit) => {
      const form = await formOf(context.req);
      const comment = form('comment').trim();
      if (!comment) {
        return context.html(<DetailsPage {...visit} accepting problem="Enter a comment" />, 422);
      }
      acceptRefund(world, visit.transaction, comment);
      return context.redirect(`/transactions/${visit.transaction.id}`, 303);
    }),
  );

  app.notFound((context) => context.html(<NotFound />, 404));
  return app;
}

const NotFound = () => (
  <Page title="Not found" kind="dashboard">
    <main class="card">
      <Notice title="Nothing here." tone="plain" text="There is no such transaction or page." />
    </main>
  </Page>
);

const Refused = () => (
  <Page title="Not accepted" kind="dashboard">
    <main class="card">
      <Notice
        title="This form is not valid any more."
        tone="bad"
        text="Nothing was changed. Please open the page again and repeat what you did."
      />
    </main>
  </Page>
);
