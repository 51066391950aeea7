import type { Environment as Base } from '../environment.ts';
import type { Variants } from './view/variants.ts';

/** What the applications with pages work with; the API and the core know no variants. */
export interface Environment extends Base {
  readonly variants: Variants;
}
