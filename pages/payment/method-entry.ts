import type { Method } from '../../catalogue/index.ts';
import type { Control } from '../control.ts';

/**
 * An entry of the list of methods: a link, a button, a radio button, or a panel with the name.
 * Source: payment pages, layout; how the entries are made is unknown.
 */
export const methodEntry = ({ name }: Method): Control => ({
  called: name,
  kind: 'action',
  // Its logo may have a name of its own; the name inside an order id is no entry.
  words: new RegExp(`(?<![-\\w])${name}(?![-\\w])`, 'i'),
  structure: `:is(label, [ng-click], [onclick]):has-text("${name}")`,
});
