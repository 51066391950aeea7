import { ends, limits, type Kind, type Row } from '../../catalogue/index.ts';
import type { Values } from './combinations.ts';

/** Switches that the pages of a flow have. */
type Switches = readonly (keyof Values)[];

/** The pages that a flow goes through. */
export interface FlowPages {
  /** The flow has to run with every value of these, and with every pair of their values. */
  readonly meets: Switches;
  /** On its way as well, but left to other flows: a pair met here counts, a pair missing here does not. */
  readonly passes?: Switches;
  /** Time it takes; a payment by card is 1. */
  readonly effort: number;
}

/** Every page has these. */
const LOOK: Switches = ['rendering', 'pace', 'overlay', 'money'];
/** Every page with fields has these. */
const PAGE: Switches = [...LOOK, 'naming', 'labels', 'required'];
/** Every form of the payment page has these. */
const FORM: Switches = ['methods', 'submit', 'language'];
const CARD_FORM: Switches = [...FORM, 'expiry', 'year', 'mask'];
const AUTHENTICATION: Switches = ['hopBefore', 'hopAfter', 'frame', 'answer'];
const DASHBOARD: Switches = ['login', 'overview', 'rows', 'addresses'];
const CARD: Switches = [...PAGE, ...CARD_FORM, ...AUTHENTICATION, ...DASHBOARD];
const BANCONTACT: Switches = [...CARD, 'bancontact'];
const PLATFORM: Switches = ['platform', 'scenario'];
const INSTRUCTIONS: Switches = ['instructions', 'names'];

/** The shopper fills in fields on the payment page; the merchant sees the payment in the dashboard. */
const filledIn = (own: Switches = [], effort = 1): FlowPages => ({
  meets: [...PAGE, ...FORM, ...own],
  passes: [...PAGE, ...DASHBOARD],
  effort,
});

/** The shopper only clicks, so labels of fields do not matter. */
const clicked = (own: Switches = [], effort = 1): FlowPages => ({
  meets: [...LOOK, ...FORM, ...own],
  passes: [...PAGE, ...DASHBOARD],
  effort,
});

/** The pages of each kind of row (docs/facts/methods.md#forms). */
const byKind: Readonly<Partial<Record<Kind, FlowPages>>> = {
  'bancontact card': { meets: BANCONTACT, effort: 1 },
  card: { meets: [...CARD, 'code'], effort: 1 },
  refusal: { meets: [...LOOK, ...AUTHENTICATION], passes: [...CARD, 'code'], effort: 1 },
  qr: {
    meets: [...PAGE, 'methods', 'qr', 'qrLook', 'follow', ...PLATFORM, ...DASHBOARD],
    effort: 1,
  },
  scenario: clicked([...PLATFORM, 'names']),
  wallet: clicked(PLATFORM),
  bic: filledIn(PLATFORM),
  'bank choice': filledIn(['banks', ...PLATFORM]),
  'customer type': filledIn(PLATFORM),
  'bank transfer': filledIn(INSTRUCTIONS, 1.5),
  'direct debit': filledIn(),
  bank: filledIn(['banks']),
  phone: filledIn(INSTRUCTIONS),
  amount: clicked(INSTRUCTIONS),
  'personal details': filledIn(),
  instalments: filledIn([], 1.2),
  consent: filledIn(),
  voucher: filledIn(),
  'part voucher': { ...clicked([], 1.3), passes: CARD },
  'rejected voucher': clicked([], 0.4),
  discount: clicked(PLATFORM),
  action: { meets: [...LOOK, ...DASHBOARD, 'comment'], effort: 1.5 },
  'dashboard refund': {
    meets: [
      ...PAGE,
      ...DASHBOARD,
      ...(['reason', 'refund', 'amount', 'bankAccount', 'comment', 'refundOrder'] as const),
    ],
    passes: BANCONTACT,
    effort: 2.5,
  },
  'API refund': { meets: [...LOOK, ...DASHBOARD, 'refundOrder'], passes: BANCONTACT, effort: 2 },
  'pay-later dashboard refund': {
    meets: [...LOOK, ...DASHBOARD, 'reason', 'refund', 'comment', 'refundOrder'],
    effort: 2,
  },
};

/** @throws for a kind of page that is not known here yet */
export function pagesOfRow({ kind, expected, id }: Row): FlowPages {
  const pages = byKind[kind];
  if (!pages)
    throw new Error(`Core flow ${id}: add the pages of "${kind}" to proof/looks/pages.ts`);
  return ends(expected, 'declined') ? { ...pages, meets: [...pages.meets, 'decline'] } : pages;
}

const byLimit: Readonly<Record<string, FlowPages>> = {
  [limits.anyMethod.id]: { meets: [...LOOK, ...FORM], passes: BANCONTACT, effort: 1.2 },
};

/** @throws for a limit that is not known here yet */
export function pagesOfLimit({ id }: { readonly id: string }): FlowPages {
  const pages = byLimit[id];
  if (!pages) throw new Error(`Core flow ${id}: add its pages to proof/looks/pages.ts`);
  return pages;
}
