/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import { createContext, useContext } from 'hono/jsx';
import type { Variants } from './variants.ts';
import { USUAL } from './variants.ts';

const LookContext = createContext<Variants>(USUAL);

/** The variants that the page around this component is shown in. */
export const useLook = (): Variants => useContext(LookContext);

/** Shows a page in these variants. */
export const Look: FC<{ variants: Variants; children?: Child }> = ({ variants, children }) => (
  <LookContext.Provider value={variants}>{children}</LookContext.Provider>
);
