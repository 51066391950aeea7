/** @jsxImportSource hono/jsx */
import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { Look, useLook } from './look.tsx';
import { Rendered, scriptsOf } from './rendering.tsx';
import type { Variants } from './variants.ts';

interface PageProps {
  title: string;
  /** Which part of the environment this is: its colours and width. */
  kind: 'pay' | 'acs' | 'platform' | 'dashboard';
  /** Scripts of the page, files under /assets. */
  scripts?: readonly string[];
  children?: Child;
}

/** The frame of every page. The pragma above keeps Playwright's own JSX away when tests import these files. */
export const Page: FC<PageProps> = ({ title, kind, scripts = [], children }) => {
  const chosen = useLook();
  const look: Variants = {
    ...chosen,
    // Only the payment page follows the shopper's language.
    words: kind === 'pay' ? chosen.words : 'known',
    // The merchant has a mouse.
    touch: kind === 'dashboard' ? 'unneeded' : chosen.touch,
  };
  const isDrawn = look.library !== 'none';
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/assets/style.css" />
          {[...scriptsOf(look), ...scripts].map((script) => (
            <script src={`/assets/${script}`} defer></script>
          ))}
          {isDrawn && (
            <>
              <link rel="stylesheet" href="/assets/libraries/libraries.css" />
              <script type="module" src={`/assets/libraries/${look.library}.js`}></script>
            </>
          )}
        </head>
        <body class={kind} data-library={isDrawn ? look.library : undefined}>
          <Look variants={look}>
            <Rendered>{children}</Rendered>
          </Look>
        </body>
      </html>
    </>
  );
};

/** A page that says one thing: a result, an end of the road. */
export const Notice: FC<{
  title: string;
  tone: 'good' | 'bad' | 'plain';
  text: string;
  details?: Child;
}> = ({ title, tone, text, details }) => (
  <section class={`notice ${tone}`}>
    <span class="sign" aria-hidden="true">
      {tone === 'good' ? '✓' : tone === 'bad' ? '✕' : 'i'}
    </span>
    <h1>{title}</h1>
    <p>{text}</p>
    {details}
  </section>
);
