/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Order } from '../../core/orders.ts';
import { attemptOf } from '../../core/attempts.ts';
import { gatewayOf } from '../../core/gateways.ts';
import type { Environment } from '../environment.ts';
import { Choice, Hidden, Submit } from '../view/controls.tsx';
import { DataList } from '../view/data.tsx';
import { Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';
import { moneyText } from '../view/money.ts';
import { word } from '../view/words.ts';

const OPTIONS = gatewayOf('MISTERCASH').platform.map(({ name }) => ({ value: name, text: name }));

/** "Test platform": the list "Test scenario" and the button "Test", named `pay` (pages.md 6). */
export const PlatformPage: FC<{ environment: Environment; order: Order }> = ({
  environment,
  order,
}) => {
  const { amount, currency, description, customer } = order.details;
  const look = useLook();
  return (
    <Page title="Test platform" kind="platform">
      <main class="card">
        <p class="eyebrow">Bancontact QR</p>
        <h1>Test platform</h1>
        <DataList
          entries={[
            { label: 'Merchant', value: environment.site.name },
            { label: 'Description', value: description },
            { label: 'Amount', value: moneyText(environment, amount, currency) },
          ]}
        />
        <form method="post" action={`/${look.platform}/qr`}>
          <Hidden name="token" value={order.qrToken} />
          <Hidden name="attempt" value={String(attemptOf(order))} />
          <Choice name="scenario" label={look.scenario} options={OPTIONS} />
          <Submit text={word('Test', look, customer.locale)} name="pay" />
        </form>
      </main>
    </Page>
  );
};
