/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { Hono } from 'hono';
import { chooseMethod } from '../../core/attempts.ts';
import type { Gateway } from '../../core/gateways.ts';
import { findGateway } from '../../core/gateways.ts';
import type { Payment } from '../../core/orders.ts';
import { linkState, stateOf } from '../../core/orders.ts';
import { payByDetails } from '../../core/paying-by-details.ts';
import { playScenario } from '../../core/paying.ts';
import type { Environment } from '../environment.ts';
import { readAnswers } from '../payment/forms/reading.ts';
import { nextAddress, redirectAddress } from '../payment/next.ts';
import { DeadEnd } from '../payment/result-page.tsx';
import { formOf } from '../view/web-app.tsx';
import { platformAddress, stageAddress } from './address.ts';
import { EpiloguePage, PlatformPage, StagePage } from './platform-page.tsx';
import { epilogueOf, stagesOf } from './stages.ts';

interface Visit {
  readonly gateway: Gateway;
  readonly transaction: Payment;
}

/** The pages of banks and other companies, all simulated: `/simulator/<method>?...&mspid=<PSP id>`. */
export function platformRoutes(environment: Environment): Hono {
  const { world } = environment;

  function visitOf(context: Context, mspid: string | undefined): Visit | undefined {
    const gateway = findGateway(context.req.param('method') ?? '');
    const transaction = world.store.transaction(Number(mspid));
    return gateway && transaction?.kind === 'payment' ? { gateway, transaction } : undefined;
  }

  const actionOf = ({ gateway }: Visit): string =>
    `/${environment.variants.platform}/${gateway.id.toLowerCase()}`;

  /** The number of the attempt that this transaction is: an older one can do nothing any more. */
  const attemptOf = (payment: Payment): number => payment.order.payments.indexOf(payment);

  return new Hono()
    .get('/:method/done', (context) => {
      const visit = visitOf(context, context.req.query('mspid'));
      const button = visit && epilogueOf(visit.gateway.asks.kind);
      if (!button) return context.html(<DeadEnd why="unknown" />, 404);
      return context.html(<EpiloguePage environment={environment} {...visit} button={button} />);
    })
    .get('/:method', (context) => {
      const visit = visitOf(context, context.req.query('mspid'));
      if (!visit) return context.html(<DeadEnd why="unknown" />, 404);
      const { gateway, transaction } = visit;
      const { order } = transaction;
      const link = linkState(order, world.clock.now());
      if (link !== 'payable') return context.html(<DeadEnd why={link} />, 410);
      const isOpen = stateOf(transaction).status === 'initialized';
      if (isOpen) chooseMethod(world, order, gateway.id, 'page');
      // A page of an attempt that is over, or that the payment page has something left to ask for.
      if (!isOpen || !platformAddress(environment, order)) {
        return context.redirect(nextAddress(environment, order), 303);
      }
      const page = { environment, ...visit, action: actionOf(visit) };
      const step = Number(context.req.query('step') ?? 0);
      const stage = stagesOf(gateway.asks.kind)[step];
      return stage
        ? context.html(<StagePage {...page} stage={stage} step={step} problems={{}} />)
        : context.html(<PlatformPage {...page} />);
    })
    .post('/:method', async (context) => {
      const form = await formOf(context.req);
      const visit = visitOf(context, form('mspid'));
      if (!visit) return context.html(<DeadEnd why="unknown" />, 404);
      const { gateway, transaction } = visit;
      const { order } = transaction;
      const confirmation = { order, attempt: attemptOf(transaction), method: gateway.id };
      const stages = stagesOf(gateway.asks.kind);
      const step = Number(form('step') || stages.length);
      const stage = stages[step];
      if (stage) {
        const { problems } = readAnswers(form, stage.questions);
        if (Object.keys(problems).length > 0) {
          const page = { environment, ...visit, action: actionOf(visit), stage, step, problems };
          return context.html(<StagePage {...page} />, 422);
        }
        const isLast = step + 1 === stages.length && gateway.platform.length === 0;
        if (!isLast) return context.redirect(stageAddress(environment, order, step + 1), 303);
        payByDetails(world, confirmation);
      } else {
        const { attempt, method } = confirmation;
        playScenario(world, order, attempt, method, form('scenario'));
      }
      const done =
        epilogueOf(gateway.asks.kind) && `${actionOf(visit)}/done?mspid=${transaction.id}`;
      return context.redirect(done ?? redirectAddress(environment, order), 303);
    });
}
