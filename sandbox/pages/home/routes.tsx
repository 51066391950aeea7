/** @jsxImportSource hono/jsx */
import type { Hono } from 'hono';
import type { FC } from 'hono/jsx';
import { TEST_CARDS } from '../../core/issuers.ts';
import type { Environment } from '../environment.ts';
import { Block, DataList, Table } from '../view/data.tsx';
import { Page } from '../view/layout.tsx';
import { createWebApp } from '../view/web-app.tsx';
import { cardEntry } from './card-entry.ts';

/** The start page, at the root of the API's origin: what this is and how to use it. */
export function createHome(environment: Environment): Hono {
  const app = createWebApp(environment);
  app.get('/', (context) => context.html(<HomePage {...environment} />));
  return app;
}

const HomePage: FC<Environment> = ({ urls, site }) => (
  <Page title="MultiSafepay sandbox" kind="dashboard">
    <main id="content">
      <h1>MultiSafepay sandbox</h1>
      <p>
        A local stand-in of the test environment. Nothing here is real, and nothing is kept once it
        stops. It is not made by MultiSafepay.
      </p>
      <div class="blocks">
        <Block title="API" id="api" width="half">
          <DataList
            entries={[
              { label: 'Address', value: <code>{urls.api}/v1/json/</code> },
              { label: 'API key', value: <code>{site.apiKey}</code> },
            ]}
          />
        </Block>
        <Block title="Dashboard" id="dashboard" width="half">
          <DataList
            entries={[
              { label: 'Address', value: <a href={urls.dashboard}>{urls.dashboard}</a> },
              { label: 'Email', value: <code>{site.email}</code> },
              { label: 'Password', value: <code>{site.password}</code> },
            ]}
          />
        </Block>
        <Block title="First order" id="first-order" width="full">
          <pre>{firstOrder(urls.api, site.apiKey)}</pre>
        </Block>
        <Block title="Test cards" id="cards" width="full">
          <Table
            caption="Test cards"
            columns={['Card number', 'Scheme', 'What happens']}
            rows={[...TEST_CARDS].map(([number, issuer]) => ({ cells: cardEntry(number, issuer) }))}
            empty=""
          />
          <p class="hint">
            Any future expiry date, any holder, any security code. Every other valid number is
            declined.
          </p>
        </Block>
      </div>
    </main>
  </Page>
);

function firstOrder(api: string, apiKey: string): string {
  const order = {
    type: 'redirect',
    order_id: 'first-1',
    gateway: 'MISTERCASH',
    currency: 'EUR',
    amount: 137,
    description: 'First order',
  };
  return `curl ${api}/v1/json/orders \\\n  -H 'api_key: ${apiKey}' \\\n  -d '${JSON.stringify(order)}'`;
}
