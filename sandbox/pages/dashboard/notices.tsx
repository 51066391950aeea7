/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Notice, Page } from '../view/layout.tsx';
import { useLook } from '../view/look.tsx';

export const NotFound: FC = () => (
  <Page title="Not found" kind="dashboard">
    <main class="card">
      <Notice title="Nothing here." tone="plain" text="There is no such transaction or page." />
      <a class="button" href="/transactions">
        {useLook().overview}
      </a>
    </main>
  </Page>
);

/** A form without its token: forged, or from before the last sign-in. */
export const Refused: FC = () => (
  <Page title="Not accepted" kind="dashboard">
    <main class="card">
      <Notice
        title="This form is not valid any more."
        tone="bad"
        text="Nothing was changed. Please open the page again and repeat what you did."
      />
      <a class="button" href="/transactions">
        {useLook().overview}
      </a>
    </main>
  </Page>
);
