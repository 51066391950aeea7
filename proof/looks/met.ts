import type { Values } from './combinations.ts';

/** Switches that a page, or several on a way, have. */
export type Switches = readonly (keyof Values)[];

/** What every page has. */
export const LOOK: Switches = ['rendering', 'pace', 'overlay', 'money'];
/** What every page has on which something is entered. */
export const PAGE: Switches = [...LOOK, 'naming', 'labels', 'required'];
/** What every form of the payment page has, whatever it asks. */
export const FORM: Switches = ['methods', 'submit', 'language'];
const CARD_FORM: Switches = [...FORM, 'expiry', 'year', 'mask'];
const AUTHENTICATION: Switches = ['hopBefore', 'hopAfter', 'frame', 'answer'];
export const DASHBOARD: Switches = ['login', 'overview', 'rows'];
export const CARD: Switches = [...PAGE, ...CARD_FORM, ...AUTHENTICATION, ...DASHBOARD];
export const REFUND: Switches = [
  'reason',
  'refund',
  'amount',
  'bankAccount',
  'comment',
  'refundOrder',
];
export const PLATFORM: Switches = ['platform', 'scenario'];
export const QR: Switches = ['methods', 'qr', 'qrLook', 'follow', ...PLATFORM];

/** The pages that a flow goes through. */
export interface FlowPages {
  readonly meets: Switches;
  /** What it also comes across, and is not driven for: others are. */
  readonly passes?: Switches;
  readonly effort: number;
}
