/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Gateway } from '../../core/gateways.ts';
import type { Order } from '../../core/orders.ts';
import { amountDue } from '../../core/amounts.ts';
import { pageLocale } from '../../core/locale.ts';
import { currentPayment } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import { Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';
import { methodName } from '../view/method-name.ts';
import { moneyText } from '../view/money.ts';
import { word } from '../view/words.ts';

interface PaymentPageProps {
  environment: Environment;
  order: Order;
  /** Words for the browser's tab. */
  title: string;
  scripts?: readonly string[];
  children?: Child;
}

/** The shop and the order, around the question to the shopper (docs/facts/payment-pages.md#layout). */
export const PaymentPage: FC<PaymentPageProps> = (props) => {
  const { environment, order, title, scripts = [], children } = props;
  const { amount, currency, description } = order.details;
  const due = amountDue(currentPayment(order));
  const total = (minor: number) => moneyText(environment, minor, currency);
  return (
    <Page title={title} kind="pay" scripts={scripts}>
      <header class="shop">
        <span class="mark" aria-hidden="true">
          {environment.site.name.charAt(0)}
        </span>
        <h1>{environment.site.name}</h1>
      </header>
      <main>
        <dl class="order">
          <div>
            <dt>Description:</dt>
            <dd>{description}</dd>
          </div>
          <div>
            <dt>Amount:</dt>
            <dd>Total {total(amount)}</dd>
          </div>
          {due < amount && (
            <>
              <div>
                <dt>Discount:</dt>
                <dd>{total(amount - due)}</dd>
              </div>
              <div>
                <dt>Left to pay:</dt>
                <dd>{total(due)}</dd>
              </div>
            </>
          )}
        </dl>
        <h2>Payment methods:</h2>
        {children}
        <p class="leave">
          <a href={`/connect/${order.sessionId}/cancel`}>
            <span aria-hidden="true">⊗</span>{' '}
            {word('Cancel', useLook(), order.details.customer.locale)}
          </a>
        </p>
      </main>
      <PoweredBy />
    </Page>
  );
};

/** One method with its logo tile, opened: the form is inside. */
export const MethodPanel: FC<{ gateway: Gateway; locale: string; children?: Child }> = (props) => {
  const { gateway, locale, children } = props;
  const coBrand = gateway.coBrands?.[pageLocale(locale)];
  return (
    <section class="panel" aria-labelledby="method">
      <div class="method">
        <Logo gateway={gateway} />
        <h3 id="method">{methodName(gateway, useLook())}</h3>
        {coBrand && <span class="co-brand">{coBrand}</span>}
      </div>
      {children}
    </section>
  );
};

/** All methods to choose from, when the order names none. */
export const MethodList: FC<{ gateways: readonly Gateway[]; address: (id: string) => string }> = ({
  gateways,
  address,
}) => {
  const look = useLook();
  return (
    <ul class="methods">
      {gateways.map((gateway) => (
        <li>
          <a class="method" href={address(gateway.id)}>
            <Logo gateway={gateway} />
            {methodName(gateway, look)}
          </a>
        </li>
      ))}
    </ul>
  );
};

const Logo: FC<{ gateway: Gateway }> = ({ gateway }) => (
  <span class={`logo ${gateway.id.toLowerCase()}`} aria-hidden="true">
    {gateway.name.slice(0, 2)}
  </span>
);

export const PoweredBy: FC = () => (
  <footer class="powered">
    Powered by <a href="https://docs.multisafepay.com/">MultiSafepay</a>
    <small>Local sandbox, not a real payment</small>
  </footer>
);
