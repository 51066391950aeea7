/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Field, Submit } from '../view/controls.tsx';
import { Page } from '../view/layout.tsx';
import { Alert } from '../view/problems.tsx';
import { PostForm } from './frame.tsx';
import type { Session } from './sessions.ts';

export const LoginPage: FC<{ session: Session; email: string; problem?: string }> = (props) => (
  <Page title="Sign in - MultiSafepay sandbox" kind="dashboard">
    <main class="card login">
      <p class="eyebrow">MultiSafepay sandbox</p>
      <h1>Sign in</h1>
      {props.problem && <Alert>{props.problem}</Alert>}
      <PostForm action="/login" session={props.session}>
        <Field
          name="email"
          label="Email address"
          type="email"
          autocomplete="username"
          value={props.email}
        />
        <Field name="password" label="Password" type="password" autocomplete="current-password" />
        <Submit text="Sign in" />
      </PostForm>
      <p class="hint">The sandbox printed both when it started.</p>
    </main>
  </Page>
);
