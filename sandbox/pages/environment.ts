import type { Environment as Base } from '../environment.ts';
import type { Variants } from './view/variants.ts';

/** What the applications with pages are given: the API and the core never hear of variants. */
export interface Environment extends Base {
  readonly variants: Variants;
}
