/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { AUTHENTICATION_ANSWERS } from '../../core/authentication.ts';
import { Choice, Hidden, Submit } from '../view/controls.tsx';
import { DataList } from '../view/data.tsx';
import { Notice, Page } from '../view/layout.tsx';
import type { ChallengeMessage } from './messages.ts';

interface AcsPageProps {
  message: ChallengeMessage;
  termUrl: string;
  merchantData: string;
}

const ANSWERS = Object.entries(AUTHENTICATION_ANSWERS).map(([value, text]) => ({ value, text }));

/** The 3-D Secure test page: a list of answers and Confirm (pages.md 5.2). */
export const AcsPage: FC<AcsPageProps> = ({ message, termUrl, merchantData }) => (
  <Page title="3-D Secure test page" kind="acs">
    <main class="card">
      <p class="eyebrow">Your bank, simulated</p>
      <h1>3-D Secure</h1>
      <DataList
        entries={[
          { label: 'Merchant', value: message.merchant },
          { label: 'Amount', value: message.amount },
          { label: 'Card', value: `•••• ${message.last4}` },
        ]}
      />
      <form method="post" action={termUrl}>
        <Choice name="PaRes" label="Authentication result" options={ANSWERS} />
        <Hidden name="MD" value={merchantData} />
        <Submit text="Confirm" />
      </form>
    </main>
  </Page>
);

export const AcsNotice: FC<{ title: string; text: string }> = ({ title, text }) => (
  <Page title={title} kind="acs">
    <main class="card">
      <Notice title={title} tone="plain" text={text} />
    </main>
  </Page>
);
