/** @jsxImportSource hono/jsx */
import type { Context, Hono } from 'hono';
import { isAuthenticationAnswer } from '../../core/authentication.ts';
import { answerChallenge } from '../../core/paying.ts';
import type { Environment } from '../environment.ts';
import { redirectAddress } from '../payment/next.ts';
import { createWebApp, formOf } from '../view/web-app.tsx';
import { AcsNotice, AcsPage } from './acs-page.tsx';
import { decodeChallenge } from './messages.ts';

/**
 * The 3-D Secure test page and the way back from it: what testpay is in reality
 * (docs/facts/three-d-secure.md#addresses-and-hops).
 */
export function createAcs(environment: Environment): Hono {
  const { world, urls, variants } = environment;
  const app = createWebApp(environment, variants.frame === 'framed' ? urls.pay : undefined);

  const ask = (context: Context, form: (name: string) => string) => {
    const message = decodeChallenge(form('PaReq'));
    const termUrl = form('TermUrl');
    // The answer goes nowhere but to our own completion address: anything else would be an open redirect.
    if (!message || !termUrl.startsWith(`${urls.acs}/direct/complete/?`)) {
      return context.html(<AcsNotice {...NOT_OURS} />, 400);
    }
    return context.html(<AcsPage message={message} termUrl={termUrl} merchantData={form('MD')} />);
  };
  app.post('/3ds2/sim/acs', async (context) => ask(context, await formOf(context.req)));
  app.get('/3ds2/sim/acs', (context) => ask(context, (name) => context.req.query(name) ?? ''));

  app.post('/direct/complete', async (context) => {
    const transaction = world.store.transaction(Number(context.req.query('mspid')));
    if (transaction?.kind !== 'payment') return context.html(<AcsNotice {...NOT_OURS} />, 404);
    const form = await formOf(context.req);
    const answer = form('PaRes');
    if (isAuthenticationAnswer(answer)) answerChallenge(world, transaction, form('MD'), answer);
    // Of a framed page the tab around it moves on: this one only says that it is over.
    return variants.frame === 'framed'
      ? context.html(<AcsNotice {...OVER} />)
      : context.redirect(redirectAddress(environment, transaction.order), 303);
  });

  app.notFound((context) => context.html(<AcsNotice {...NOT_OURS} />, 404));
  return app;
}

const OVER = {
  title: 'Thank you.',
  text: 'The payment goes on by itself.',
};

const NOT_OURS = {
  title: 'Nothing to authenticate.',
  text: 'This page opens by itself during a card payment. It cannot be visited directly.',
};
