import type { Method } from '../../catalogue/index.ts';
import type { Control } from '../controls/control.ts';
/**
 * An entry in the list of methods: a link, button, radio button or panel with the method's name.
 * Source: payment pages, layout. The HTML of the entries is not known.
 */
export declare function methodEntry({ name, alsoCalled, group }: Method): Control;
