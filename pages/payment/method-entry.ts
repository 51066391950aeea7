import { longerNames, namesPattern, type Method } from '../../catalogue/index.ts';
import type { Control } from '../controls/control.ts';

/** Cards may be grouped into one method. Source: payment pages, grouped cards. */
const groupNames = ['Credit card', 'Card payment'];

/**
 * An entry in the list of methods: a link, button, radio button or panel with the method's name.
 * Source: payment pages, layout. The HTML of the entries is not known.
 */
export function methodEntry(method: Method): Control {
  const { name, alsoCalled, group } = method;
  const groups = group === undefined ? [] : groupNames;
  const names = [name, ...alsoCalled, ...groups];
  return {
    called: name,
    kind: 'action',
    // Its logo may have a name of its own. The name inside an order id must not match.
    words: new RegExp(`(?<![-\\w])${namesPattern(method, ...groups)}(?![-\\w])`, 'i'),
    structure: names.map((it) => withText(it, names)).join(),
  };
}

function withText(name: string, own: readonly string[]): string {
  const others = longerNames(name).filter((it) => !own.includes(it));
  const notThose = others.map((it) => `:not(:has-text("${it}"))`).join('');
  return `:is(label, [ng-click], [onclick]):has-text("${name}")${notThose}`;
}
