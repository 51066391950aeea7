import { ends, limits, type Kind, type Row } from '../../catalogue/index.ts';
import type { Values } from './combinations.ts';

/** Switches that the pages of a flow have. */
type Switches = readonly (keyof Values)[];

/** Page objects with controls of their own. A card form with a code is a longer form. */
type PageObjectName =
  | 'AmazonPayPage'
  | 'BankTransferPage'
  | 'BicPage'
  | 'BillinkPage'
  | 'CardPage'
  | 'CardPage, with a code'
  | 'DecisionPanel'
  | 'DirectDebitPage'
  | 'DotpayPage'
  | 'In3Page'
  | 'MbWayPage'
  | 'MultibancoPage'
  | 'MyBankPage'
  | 'PaymentPage, list of methods'
  | 'PersonalDetailsPage'
  | 'QrPage'
  | 'RefundPage'
  | 'RefundPage, with an amount'
  | 'ResultPage'
  | 'RivertyPage'
  | 'TestPlatformPage'
  | 'ThreeDSecurePage'
  | 'VoucherPage';

/** The pages that a flow goes through. */
export interface FlowPages {
  /** The flow has to run with every value of these, and with every pair of their values. */
  readonly meets: Switches;
  /** On its way as well, but left to other flows: a pair met here counts, a pair missing here does not. */
  readonly passes?: Switches;
  /** The page objects whose controls it uses; each of them has to run with the controls of every library. */
  readonly uses: readonly PageObjectName[];
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
const BY_CARD = ['CardPage', 'ThreeDSecurePage'] as const;
const PLATFORM: Switches = ['platform', 'scenario'];
const INSTRUCTIONS: Switches = ['instructions', 'names'];

/** The shopper fills in fields on the payment page; the merchant sees the payment in the dashboard. */
const filledIn = (uses: FlowPages['uses'], own: Switches = [], effort = 1): FlowPages => ({
  uses,
  meets: [...PAGE, ...FORM, ...own],
  passes: [...PAGE, ...DASHBOARD],
  effort,
});

/** The shopper only clicks, so labels of fields do not matter. */
const clicked = (uses: FlowPages['uses'], own: Switches = [], effort = 1): FlowPages => ({
  uses,
  meets: [...LOOK, ...FORM, ...own],
  passes: [...PAGE, ...DASHBOARD],
  effort,
});

/** The pages of each kind of row (docs/facts/methods.md#forms). */
const byKind: Readonly<Partial<Record<Kind, FlowPages>>> = {
  'bancontact card': { uses: BY_CARD, meets: BANCONTACT, effort: 1 },
  card: { uses: [...BY_CARD, 'CardPage, with a code'], meets: [...CARD, 'code'], effort: 1 },
  refusal: {
    uses: [...BY_CARD, 'CardPage, with a code'],
    meets: [...LOOK, ...AUTHENTICATION],
    passes: [...CARD, 'code'],
    effort: 1,
  },
  qr: {
    uses: ['QrPage', 'TestPlatformPage'],
    meets: [...PAGE, 'methods', 'qr', 'qrLook', 'follow', ...PLATFORM, ...DASHBOARD],
    effort: 1,
  },
  scenario: clicked(['TestPlatformPage'], [...PLATFORM, 'names', 'brands']),
  wallet: clicked(['AmazonPayPage', 'TestPlatformPage'], PLATFORM),
  bic: filledIn(['BicPage', 'TestPlatformPage'], PLATFORM),
  'bank choice': filledIn(['DotpayPage', 'TestPlatformPage'], ['banks', ...PLATFORM]),
  'customer type': filledIn(['BillinkPage', 'TestPlatformPage'], PLATFORM),
  'bank transfer': filledIn(['BankTransferPage', 'ResultPage'], INSTRUCTIONS, 1.5),
  'direct debit': filledIn(['DirectDebitPage']),
  bank: filledIn(['MyBankPage'], ['banks']),
  phone: filledIn(['MbWayPage'], INSTRUCTIONS),
  amount: clicked(['MultibancoPage'], INSTRUCTIONS),
  'personal details': filledIn(['PersonalDetailsPage']),
  instalments: filledIn(['In3Page'], [], 1.2),
  consent: filledIn(['RivertyPage']),
  voucher: filledIn(['VoucherPage']),
  'part voucher': {
    ...clicked(['VoucherPage', 'PaymentPage, list of methods', ...BY_CARD], [], 1.3),
    passes: CARD,
  },
  'rejected voucher': clicked(['VoucherPage'], [], 0.4),
  discount: clicked(['TestPlatformPage'], PLATFORM),
  action: {
    uses: ['PersonalDetailsPage', 'DecisionPanel'],
    meets: [...LOOK, ...DASHBOARD, 'comment'],
    effort: 1.5,
  },
  'dashboard refund': {
    uses: [...BY_CARD, 'RefundPage', 'RefundPage, with an amount', 'DecisionPanel'],
    meets: [
      ...PAGE,
      ...DASHBOARD,
      ...(['reason', 'refund', 'amount', 'bankAccount', 'comment', 'refundOrder'] as const),
    ],
    passes: BANCONTACT,
    effort: 2.5,
  },
  'API refund': {
    uses: [...BY_CARD, 'DecisionPanel'],
    meets: [...LOOK, ...DASHBOARD, 'refundOrder'],
    passes: BANCONTACT,
    effort: 2,
  },
  'pay-later dashboard refund': {
    uses: ['In3Page', 'RefundPage', 'DecisionPanel'],
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
  [limits.anyMethod.id]: {
    uses: ['PaymentPage, list of methods', ...BY_CARD],
    meets: [...LOOK, ...FORM],
    passes: BANCONTACT,
    effort: 1.2,
  },
};

/** @throws for a limit that is not known here yet */
export function pagesOfLimit({ id }: { readonly id: string }): FlowPages {
  const pages = byLimit[id];
  if (!pages) throw new Error(`Core flow ${id}: add its pages to proof/looks/pages.ts`);
  return pages;
}
