/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { useLook } from './look.tsx';
import type { Variants } from './variants.ts';

/**
 * From the server, or put there by a script after a moment, as AngularJS did (docs/facts/payment-pages.md#technology).
 */
const RENDERINGS: Record<Variants['rendering'], FC<{ children?: Child }>> = {
  server: ({ children }) => <>{children}</>,
  client: ({ children }) => (
    <>
      <p class="loading" role="status">
        Loading…
      </p>
      <template id="view">{children}</template>
    </>
  ),
};

/** A veil that swallows clicks for a moment, as spinners do; a notice that does so until it is answered. */
const OVERLAYS: Record<Variants['overlay'], FC> = {
  none: () => <></>,
  passing: () => <div class="veil" aria-hidden="true"></div>,
  cookies: () => (
    <div class="cookies" role="dialog" aria-label="Cookies" hidden>
      <p>This page keeps cookies.</p>
      <button type="button">Accept all</button>
    </div>
  ),
};

/** Scripts that make a page behave as its variants say, wherever they are needed. */
const SCRIPTS: {
  readonly [Name in keyof Variants]?: { readonly [Value in Variants[Name]]?: string };
} = {
  rendering: { client: 'render.js' },
  overlay: { cookies: 'cookies.js' },
  mask: { blanks: 'mask.js' },
  submit: { 'disabled-until-valid': 'valid.js' },
  rows: { click: 'rows.js' },
  qr: { canvas: 'canvas.js' },
  touch: { needed: 'touch.js' },
};

/** What is in the body of every page. */
export const Rendered: FC<{ children?: Child }> = ({ children }) => {
  const { rendering, overlay } = useLook();
  const Rendering = RENDERINGS[rendering];
  const Overlay = OVERLAYS[overlay];
  return (
    <>
      <Rendering>{children}</Rendering>
      <Overlay />
    </>
  );
};

export function scriptsOf(variants: Variants): string[] {
  const chosen = Object.entries(SCRIPTS).map(
    ([name, scripts]) => (scripts as Record<string, string>)[variants[name as keyof Variants]],
  );
  return chosen.filter((script) => script !== undefined);
}
