import { LIBRARIES, USUAL, type Variants } from '../../sandbox/pages/view/variants.ts';
import type { SandboxOptions } from '../../sandbox/start.ts';

/** A sandbox whose controls are those of a library. */
export interface LibraryMember {
  /** The library's. */
  readonly name: string;
  readonly options: SandboxOptions;
}

/** A dashboard built with a library also has a sign-in in steps, and dialogs. */
const around: Partial<Variants> = {
  rendering: 'client',
  login: 'one-time-code',
  refund: 'dialog',
  comment: 'dialog',
};

/** The form of expiry dates that fits each library. */
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

/** One sandbox for each library; all other switches are as usual, pairs are not needed here. */
export const libraries = (): readonly LibraryMember[] => members;
