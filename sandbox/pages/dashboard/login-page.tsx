/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Field, Submit } from '../view/controls.tsx';
import { Page } from '../view/layout.tsx';
import { Alert } from '../view/problems.tsx';
import { PostForm } from './frame.tsx';
import type { Question } from './login-steps.ts';
import type { Session } from './sessions.ts';

const FIELDS: Record<Question, FC<{ value: string }>> = {
  email: ({ value }) => (
    <Field name="email" label="Email address" type="email" autocomplete="username" value={value} />
  ),
  password: () => (
    <Field name="password" label="Password" type="password" autocomplete="current-password" />
  ),
  securityCode: () => (
    <Field name="securityCode" label="Security code" type="password" inputmode="numeric" />
  ),
  oneTimeCode: () => (
    <Field
      name="oneTimeCode"
      label="One-time code"
      inputmode="numeric"
      autocomplete="one-time-code"
      maxlength={6}
    />
  ),
};

interface LoginProps {
  session: Session;
  questions: readonly Question[];
  /** Whether another page of questions follows. */
  more: boolean;
  email: string;
  problem?: string;
}

export const LoginPage: FC<LoginProps> = ({ session, questions, more, email, problem }) => (
  <Page title="Sign in - MultiSafepay sandbox" kind="dashboard">
    <main class="card login">
      <p class="eyebrow">MultiSafepay sandbox</p>
      <h1>Sign in</h1>
      {problem && <Alert>{problem}</Alert>}
      <PostForm action="/login" session={session}>
        {questions.map((question) => {
          const Asked = FIELDS[question];
          return <Asked value={question === 'email' ? email : ''} />;
        })}
        <Submit text={more ? 'Continue' : 'Sign in'} />
      </PostForm>
      <p class="hint">The sandbox printed the answers when it started.</p>
    </main>
  </Page>
);
