import { LIBRARIES, USUAL, type Variants } from '../../sandbox/pages/view/variants.ts';
import type { SandboxOptions } from '../../sandbox/start.ts';

/** A sandbox whose controls are those of a library. */
export interface LibraryMember {
  /** The library's. */
  readonly name: string;
  readonly options: SandboxOptions;
}

/** With it comes what such a dashboard has: a sign-in in steps, and dialogs. */
const around: Partial<Variants> = {
  rendering: 'client',
  login: 'one-time-code',
  refund: 'dialog',
  comment: 'dialog',
};

/** Expiry dates in the forms that applications make of these libraries. */
const EXPIRY = {
  'ui-select': 'lists-padded',
  'bootstrap-select': 'lists-names',
  'angular-material': 'lists-numbers',
  mui: 'one-field',
  radix: 'lists-padded',
  'headless-ui': 'lists-names',
  vuetify: 'two-fields',
  primeng: 'one-field',
  antd: 'lists-padded',
} as const satisfies Record<Exclude<Variants['library'], 'none'>, Variants['expiry']>;

const members = LIBRARIES.filter((library) => library !== 'none').map((library) => ({
  name: library,
  options: { variants: { ...USUAL, ...around, library, expiry: EXPIRY[library], mask: 'blanks' } },
}));

/** A sandbox for each library, otherwise as usual: that the switches go with it, pairs need not prove. */
export const libraries = (): readonly LibraryMember[] => members;
