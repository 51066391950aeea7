/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';

/** A text and a button that copies it. The button is named by what it copies. */
export const Copyable: FC<{ text: string; name: string; href?: string }> = ({
  text,
  name,
  href,
}) => (
  <span class="copyable">
    {href === undefined ? <code>{text}</code> : <a href={href}>{text}</a>}
    <button type="button" class="copy" data-copy={text} aria-label={`Copy ${name}`}>
      Copy
    </button>
  </span>
);
