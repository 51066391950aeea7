import { MYBANK_BANKS } from './gateways/banking.ts';

/** A bank that a shopper can choose before the payment begins. */
export interface Bank {
  /** What `gateway_info.issuer_id` names. */
  readonly code: string;
  readonly name: string;
  readonly bic?: string;
}

/**
 * The banks of the methods that have a list of them: iDEAL's as in the official PHP client's fixture of
 * GET /issuers, then those that only its payment-method fixture has. MyBank's codes go on from the only documented one, CT000125-it.
 */
export const BANKS: Readonly<Record<string, readonly Bank[]>> = {
  IDEAL: [
    { code: '0031', name: 'ABN AMRO', bic: 'ABNANL2A' },
    { code: '0751', name: 'SNS Bank', bic: 'SNSBNL2A' },
    { code: '0721', name: 'ING', bic: 'INGBNL2A' },
    { code: '0021', name: 'Rabobank', bic: 'RABONL2U' },
    { code: '0761', name: 'ASN Bank', bic: 'ASNBNL21' },
    { code: '0771', name: 'Regio Bank', bic: 'RBRBNL21' },
    { code: '0511', name: 'Triodos Bank', bic: 'TRIONL2U' },
    { code: '0161', name: 'Van Lanschot Bankiers', bic: 'FVLBNL22' },
    { code: '0801', name: 'Knab', bic: 'KNABNL2H' },
    { code: '4371', name: 'Bunq', bic: 'BUNQNL2A' },
    { code: '1235', name: 'Handelsbanken', bic: 'HANDNL2A' },
    { code: '1099', name: 'Revolut', bic: 'REVOLT21' },
    { code: '3151', name: 'Test Bank', bic: 'TESTBANK' },
  ],
  MYBANK: MYBANK_BANKS.map((name, index) => ({ code: `CT00012${index + 5}-it`, name })),
};
