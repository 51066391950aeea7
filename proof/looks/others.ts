import { locales, phone } from '../../fixtures/run/asked-projects.ts';
import { SWITCHES } from '../../sandbox/pages/view/variants.ts';
import type { SandboxOptions } from '../../sandbox/start.ts';
import { flowsPerLibrary } from './flows.ts';

/** A sandbox that is particular in another way than its forms, with the flows that it is about. */
interface Other {
  readonly name: string;
  readonly about: string;
  readonly options: SandboxOptions;
  readonly ids: readonly string[];
  /** What the browser or the shop does otherwise. */
  readonly use?: typeof phone | { readonly shopperLocale: string };
}

/** A payment by card with 3-D Secure, accepted and refused, in a language whose words no page object knows. */
const languages = locales.map((locale, at): Other => {
  const expiry = SWITCHES.expiry[at % SWITCHES.expiry.length] ?? 'lists-padded';
  return {
    name: locale,
    about: `in ${locale}, with words that are made up, expiry date: ${expiry}`,
    options: { variants: { words: 'made-up', expiry } },
    ids: ['visa-completed', 'visa-refused'],
    use: { shopperLocale: locale },
  };
});

export const others = (): readonly Other[] => [
  {
    name: 'touch',
    about: 'a phone, on pages that act on touch only',
    options: { variants: { touch: 'needed' } },
    ids: flowsPerLibrary().map(({ id }) => id),
    use: phone,
  },
  {
    name: 'at-one-moment',
    about: 'each notification is sent three times at one moment',
    options: {
      overrides: [{ on: 'notification', do: { copies: 3, at_once: true }, times: 'always' }],
    },
    ids: [
      'visa-completed',
      'bancontact-insufficient-funds',
      'bancontact-refund-api',
      'in3-completed',
    ],
  },
  ...languages,
];
