/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Gateway } from '../../core/gateways.ts';
import type { Payment } from '../../core/orders.ts';
import { amountDue } from '../../core/amounts.ts';
import type { Environment } from '../environment.ts';
import type { Problems } from '../payment/forms/reading.ts';
import { QUESTIONS } from '../payment/forms/questions.ts';
import { Choice } from '../view/choices.tsx';
import { Hidden, Submit } from '../view/controls.tsx';
import { DataList } from '../view/data.tsx';
import { Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';
import { methodName } from '../view/method-name.ts';
import { moneyText } from '../view/money.ts';
import { ErrorSummary } from '../view/problems.tsx';
import { word } from '../view/words.ts';
import { scenarioText } from './scenario-names.ts';
import type { Stage } from './stages.ts';

interface PlatformProps {
  environment: Environment;
  gateway: Gateway;
  transaction: Payment;
}

interface FrameProps extends PlatformProps {
  title: string;
  scripts?: readonly string[];
  children?: Child;
}

/** Shows the bank's customer what is being paid, as a bank's page does. */
const Frame: FC<FrameProps> = ({ environment, gateway, transaction, title, scripts, children }) => {
  const { currency, description } = transaction.order.details;
  return (
    <Page title={title} kind="platform" scripts={scripts ?? []}>
      <main class="card">
        <p class="eyebrow">{methodName(gateway, environment.variants)}, simulated</p>
        <h1>{title}</h1>
        <DataList
          entries={[
            { label: 'Merchant', value: environment.site.name },
            { label: 'Description', value: description },
            { label: 'Order', value: transaction.orderId },
            {
              label: 'Amount',
              value: moneyText(environment, amountDue(transaction), currency),
            },
          ]}
        />
        {children}
      </main>
    </Page>
  );
};

/** "Test platform": the list "Test scenario" and the button "Test", named `pay` (docs/facts/simulators.md#the-page). */
export const PlatformPage: FC<PlatformProps & { action: string; token?: string }> = (props) => {
  const { gateway, transaction, action, token } = props;
  const look = useLook();
  const options = gateway.platform.map(({ name }) => ({
    value: name,
    text: scenarioText(name, gateway.id, look),
  }));
  return (
    <Frame {...props} title="Test platform">
      <form method="post" action={action}>
        <Hidden name="mspid" value={String(transaction.id)} />
        {token !== undefined && <Hidden name="token" value={token} />}
        <Choice name="scenario" label={look.scenario} options={options} />
        <Submit text={word('Test', look, transaction.order.details.customer.locale)} name="pay" />
      </form>
    </Frame>
  );
};

/** A page before the list of scenarios. */
export const StagePage: FC<
  PlatformProps & { action: string; stage: Stage; step: number; problems: Problems }
> = (props) => {
  const { transaction, action, stage, step, problems } = props;
  return (
    <Frame {...props} title={stage.title} scripts={stage.waits === undefined ? [] : ['wait.js']}>
      {stage.text && <p>{stage.text}</p>}
      <form method="post" action={action} novalidate data-wait={stage.waits}>
        <ErrorSummary problems={problems} />
        <Hidden name="mspid" value={String(transaction.id)} />
        <Hidden name="step" value={String(step)} />
        {stage.questions.map((name) => {
          const { show: Show } = QUESTIONS[name];
          return <Show name={name} value="" problem={problems[name]} banks={[]} />;
        })}
        <Submit text={stage.button} />
      </form>
    </Frame>
  );
};

/** A page after the test platform, whose button leads back to the shop. */
export const EpiloguePage: FC<PlatformProps & { button: string }> = (props) => (
  <Frame {...props} title={methodName(props.gateway, props.environment.variants)}>
    <form method="post" action={`/connect/${props.transaction.order.sessionId}/return`}>
      <Submit text={props.button} />
    </form>
  </Frame>
);
