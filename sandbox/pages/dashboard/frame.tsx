/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Site } from '../../site.ts';
import { Hidden, Submit } from '../view/controls.tsx';
import { Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';
import type { Session } from './sessions.ts';

interface FrameProps {
  title: string;
  site: Site;
  session: Session;
  /** Where we are: the last entry is this page. */
  trail: readonly { text: string; address?: string }[];
  children?: Child;
}

/** Menu, account and breadcrumb around every page behind the login (docs/facts/dashboard.md#menu). */
export const Frame: FC<FrameProps> = ({ title, site, session, trail, children }) => (
  <Page title={`${title} - MultiSafepay sandbox`} kind="dashboard">
    <a class="skip" href="#content">
      Skip to content
    </a>
    <header class="top">
      <a class="brand" href="/transactions">
        MultiSafepay <small>sandbox</small>
      </a>
      <span class="account">Account ID {site.accountId}</span>
      <PostForm action="/logout" session={session}>
        <Submit text="Sign out" quiet />
      </PostForm>
    </header>
    <nav class="menu" aria-label="Main menu">
      <strong>Transactions</strong>
      <a href="/transactions">{useLook().overview}</a>
    </nav>
    <main id="content">
      <nav class="trail" aria-label="Breadcrumb">
        <ol>
          {trail.map(({ text, address }) => (
            <li>
              {address ? <a href={address}>{text}</a> : <span aria-current="page">{text}</span>}
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </main>
  </Page>
);

/** Every form of the dashboard that changes something goes through here, so none is without its token. */
export const PostForm: FC<{ action: string; session: Session; children?: Child }> = (props) => (
  <form method="post" action={props.action} novalidate>
    <Hidden name="csrf" value={props.session.csrf} />
    {props.children}
  </form>
);

/** A button that only leads somewhere. */
export const LinkButton: FC<{ address: string; text: string }> = ({ address, text }) => (
  <form method="get" action={address}>
    <Submit text={text} />
  </form>
);
