/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';

interface DialogProps {
  id: string;
  title: string;
  children?: Child;
}

/** A dialog over the page it belongs to. */
export const Dialog: FC<DialogProps> = ({ id, title, children }) => (
  <div class="backdrop">
    <section class="block dialog" role="dialog" aria-modal="true" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  </div>
);
