import {
  CARD,
  DASHBOARD,
  FORM,
  LOOK,
  PAGE,
  PLATFORM,
  type FlowPages,
  type Switches,
} from './met.ts';

/** Something is entered on the payment page; the dashboard tells of the payment. */
const entered = (own: Switches = [], effort = 1): FlowPages => ({
  meets: [...PAGE, ...FORM, ...own],
  passes: [...PAGE, ...DASHBOARD],
  effort,
});

/** Nothing is entered: controls without a label are named by their words alone. */
const clicked = (own: Switches = [], effort = 1): FlowPages => ({
  meets: [...LOOK, ...FORM, ...own],
  passes: [...PAGE, ...DASHBOARD],
  effort,
});

/** One flow for each kind of page that methods other than cards have (docs/facts/methods.md#forms). */
export const METHOD_FLOWS = {
  scenario: clicked([...PLATFORM, 'names']),
  wallet: clicked(PLATFORM),
  bic: entered(PLATFORM),
  'bank choice': entered(['banks', ...PLATFORM]),
  'customer type': entered(PLATFORM),
  'bank transfer': entered(['instructions', 'names'], 1.5),
  'direct debit': entered(),
  bank: entered(['banks']),
  phone: entered(['instructions', 'names']),
  amount: clicked(['instructions', 'names']),
  'personal details': entered(),
  instalments: entered([], 1.2),
  consent: entered(),
  voucher: entered(),
  'part voucher': { ...clicked([], 1.3), passes: CARD },
  'rejected voucher': clicked([], 0.4),
  discount: clicked(PLATFORM),
  'pay-later refund': {
    meets: [...LOOK, ...DASHBOARD, 'reason', 'refund', 'comment', 'refundOrder'],
    effort: 2,
  },
  'merchant declines': { meets: [...LOOK, ...DASHBOARD, 'comment'], effort: 1.5 },
} as const satisfies Record<string, FlowPages>;
