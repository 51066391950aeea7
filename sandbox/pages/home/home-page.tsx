/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { TEST_CARDS } from '../../core/issuers.ts';
import type { Environment } from '../environment.ts';
import { Block, Table } from '../view/data.tsx';
import { Page } from '../view/layout.tsx';
import { cardEntry } from './card-entry.ts';
import { Connection } from './connection.tsx';
import { Copyable } from './copyable.tsx';
import { LiveOrders } from './live-orders.tsx';
import { OTHER_INPUTS } from './other-inputs.ts';

interface HomeProps {
  environment: Environment;
  /** Where other programs may drive it, if they may. */
  controlUrl: string | undefined;
}

export const HomePage: FC<HomeProps> = ({ environment, controlUrl }) => (
  <Page title="MultiSafepay sandbox" kind="dashboard" scripts={['copy.js', 'live.js']}>
    <main id="content">
      <h1>MultiSafepay sandbox</h1>
      <p>
        A local stand-in of the test environment. Nothing here is real, and nothing is kept once it
        stops. It is not made by MultiSafepay.
      </p>
      <p class="hidden" role="status" id="copied"></p>
      <div class="blocks">
        <Connection environment={environment} controlUrl={controlUrl} />
        <Block title="Orders" id="orders" width="full">
          <LiveOrders environment={environment} />
        </Block>
        <Block title="Test cards" id="cards" width="full">
          <p class="hint">
            Any future expiry date, any holder, any security code. Every other valid number is
            declined.
          </p>
          <Table
            caption="Test cards"
            columns={['Card number', 'Scheme', 'What happens']}
            rows={[...TEST_CARDS].map(([number, issuer]) => ({
              cells: [<Copyable text={number} name={number} />, ...cardEntry(number, issuer)],
            }))}
            empty=""
          />
        </Block>
        <Block title="Other test inputs" id="inputs" width="full">
          <p class="hint">
            Minutes count from the shopper’s confirmation, by the sandbox’s clock. Methods that are
            not named lead to a page on which you choose what happens.
          </p>
          <Table
            caption="Other test inputs"
            columns={['Input', 'Payment method', 'What happens']}
            rows={OTHER_INPUTS.map(({ method, input, effect }) => ({
              cells: [<code>{input}</code>, method, effect],
            }))}
            empty=""
          />
        </Block>
      </div>
    </main>
  </Page>
);
