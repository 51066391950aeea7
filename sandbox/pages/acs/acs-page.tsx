/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { AUTHENTICATION_ANSWERS } from '../../core/authentication.ts';
import { Choice } from '../view/choices.tsx';
import { Hidden, Submit } from '../view/controls.tsx';
import { DataList } from '../view/data.tsx';
import { Notice, Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';
import type { Variants } from '../view/variants.ts';
import { word } from '../view/words.ts';
import type { ChallengeMessage } from './messages.ts';

interface AcsPageProps {
  message: ChallengeMessage;
  termUrl: string;
  merchantData: string;
}

const ANSWERS = Object.entries(AUTHENTICATION_ANSWERS).map(([value, text]) => ({ value, text }));
const FEW = new Set(['Y', 'N', 'U']);

/**
 * One option is documented, the others are not; test scripts that never click got through
 * (docs/facts/three-d-secure.md#whether-it-asks).
 */
const QUESTIONS: Record<Variants['answer'], FC> = {
  '6-options': () => <Question options={ANSWERS} />,
  '3-options': () => <Question options={ANSWERS.filter(({ value }) => FEW.has(value))} />,
  'by-itself': () => (
    <>
      <p role="status">Your bank is checking this payment.</p>
      <Hidden name="PaRes" value="Y" />
    </>
  ),
};

const Question: FC<{ options: typeof ANSWERS }> = ({ options }) => (
  <>
    <Choice name="PaRes" label="Authentication result" options={options} />
    <Submit text={word('Confirm', useLook())} />
  </>
);

/** The 3-D Secure test page: a list of answers and Confirm (docs/facts/three-d-secure.md#the-page). */
export const AcsPage: FC<AcsPageProps> = ({ message, termUrl, merchantData }) => {
  const { answer } = useLook();
  const Answer = QUESTIONS[answer];
  return (
    <Page
      title="3-D Secure test page"
      kind="acs"
      scripts={answer === 'by-itself' ? ['hop.js'] : []}
    >
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
          <Answer />
          <Hidden name="MD" value={merchantData} />
        </form>
      </main>
    </Page>
  );
};

export const AcsNotice: FC<{ title: string; text: string }> = ({ title, text }) => (
  <Page title={title} kind="acs">
    <main class="card">
      <Notice title={title} tone="plain" text={text} />
    </main>
  </Page>
);
