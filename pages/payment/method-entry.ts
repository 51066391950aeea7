import type { Method } from '../../catalogue/index.ts';
import type { Control } from '../controls/control.ts';

/** Cards may be offered in one method. Source: payment pages, grouped cards. */
const groupNames = ['Credit card', 'Card payment'];

/**
 * An entry of the list of methods: a link, a button, a radio button, or a panel with the name.
 * Source: payment pages, layout; how the entries are made is unknown.
 */
export function methodEntry({ name, alsoCalled, group }: Method): Control {
  const names = [name, ...alsoCalled, ...(group === undefined ? [] : groupNames)];
  return {
    called: name,
    kind: 'action',
    // Its logo may have a name of its own; the name inside an order id is no entry.
    words: new RegExp(`(?<![-\\w])(${names.join('|')})(?![-\\w])`, 'i'),
    structure: names.map((it) => `:is(label, [ng-click], [onclick]):has-text("${it}")`).join(),
  };
}
