/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { extraAnswers } from '../dashboard/login-steps.ts';
import type { Environment } from '../environment.ts';
import { Block, DataList } from '../view/data.tsx';
import { Copyable } from './copyable.tsx';

/** What a client, a shop or a person needs to use this sandbox. */
export const Connection: FC<{ environment: Environment; controlUrl?: string | undefined }> = ({
  environment: { urls, site, seed, caFile, variants },
  controlUrl,
}) => {
  const { dashboardSecurityCode, dashboardTotpSecret } = extraAnswers(site, variants.login);
  const first = firstOrder(urls.api, site.apiKey, caFile);
  return (
    <>
      <Facts
        title="API"
        id="api"
        facts={{ Address: `${urls.api}/v1/json/`, 'API key': site.apiKey }}
      />
      <Facts
        title="Dashboard"
        id="dashboard"
        pages={{ Address: `${urls.dashboard}/` }}
        facts={{
          Email: site.email,
          Password: site.password,
          ...(dashboardSecurityCode !== undefined && { 'Security code': dashboardSecurityCode }),
          ...(dashboardTotpSecret !== undefined && { 'TOTP secret': dashboardTotpSecret }),
        }}
      />
      <Facts
        title="This sandbox"
        id="this"
        facts={{
          'Payment pages': urls.pay,
          '3-D Secure': urls.acs,
          Seed: seed,
          ...(controlUrl !== undefined && { Control: controlUrl }),
          ...(caFile !== undefined && { 'CA file': caFile }),
        }}
      />
      <Block title="First order" id="first-order" width="half">
        <pre tabindex={0}>{first}</pre>
        <button type="button" class="copy" data-copy={first} aria-label="Copy the first order">
          Copy
        </button>
      </Block>
    </>
  );
};

interface FactsProps {
  title: string;
  id: string;
  /** Addresses that a person may visit. */
  pages?: Readonly<Record<string, string>>;
  facts: Readonly<Record<string, string>>;
}

const Facts: FC<FactsProps> = ({ title, id, pages = {}, facts }) => (
  <Block title={title} id={id} width="half">
    <DataList
      entries={[
        ...Object.entries(pages).map(([label, text]) => ({
          label,
          value: <Copyable text={text} name={`${title} ${label}`} href={text} />,
        })),
        ...Object.entries(facts).map(([label, text]) => ({
          label,
          value: <Copyable text={text} name={`${title} ${label}`} />,
        })),
      ]}
    />
  </Block>
);

/** A command for any POSIX shell. */
function firstOrder(api: string, apiKey: string, caFile?: string): string {
  const order = {
    type: 'redirect',
    order_id: 'first-1',
    gateway: 'MISTERCASH',
    currency: 'EUR',
    amount: 137,
    description: 'First order',
  };
  const lines = [
    `curl ${api}/v1/json/orders`,
    ...(caFile === undefined ? [] : [`--cacert '${caFile}'`]),
    `-H 'api_key: ${apiKey}'`,
    `-d '${JSON.stringify(order)}'`,
  ];
  return lines.join(' \\\n  ');
}
