/** Two official statements that contradict each other, and which one this project follows. */
export interface Contradiction {
  readonly about: string;
  readonly decision: string;
  readonly reason: string;
  /** Ids of the documented inputs that may end otherwise than one of the pages says. */
  readonly decides?: readonly string[];
}

/**
 * Every contradiction in the documentation of the test inputs, decided once. "Accepted" means that
 * either statement passes: which page is right is unknown.
 */
export const contradictions: readonly Contradiction[] = [
  {
    about: 'Bancontact card length',
    decision: 'the documented numbers are entered as they are, with 17 digits',
    reason: 'only the older page asks for 16 digits, and none of its own numbers has them',
  },
  {
    about: '67034500054610009',
    decision: 'driven: Declined, not 3D enrolled',
    reason: 'the older page lists it and the current one does not take it back',
  },
  {
    about: 'Maestro number',
    decision: 'both numbers are driven',
    reason: 'the older page gives one and the current page the other, both Completed',
  },
  {
    about: 'Amex 378734493671000',
    decision: 'Uncleared, then Void',
    reason: 'the current page says so; only an earlier revision said Completed',
  },
  {
    about: 'Test IBANs',
    decision: 'entered as documented, with wrong check digits',
    reason: 'they are the documented inputs, so the page has to take them',
  },
  {
    about: 'Old Bancontact number 67034500054610005',
    decision: 'not driven',
    reason: 'only the oldest revision lists it, and its check digit is wrong: a misprint',
  },
  {
    about: 'Voucher numbers',
    decision: 'entered as documented, without a check digit',
    reason: 'they are 6-digit voucher numbers and no card numbers',
  },
  {
    about: 'MyBank cancelled',
    decision: 'order Cancelled or Void accepted, transaction Void or Cancelled',
    reason: 'the testing page says Cancelled, the page of the method Void for both',
    decides: ['mybank-bank-credito-artigiano'],
  },
  {
    about: 'MyBank locale',
    decision: 'it_IT is sent',
    reason: 'a locale is a language and a country everywhere else; IT alone is the country',
  },
  {
    about: 'Trustly cancelled',
    decision: 'order Void or Cancelled accepted, transaction Void or Cancelled',
    reason: 'the guide to cancelling says Void, the page of the method Cancelled for both',
    decides: ['trustly-scenario-cancelled'],
  },
  {
    about: 'Bizum cancelled',
    decision: 'Declined',
    reason: 'the table of Bizum says so, and the guide to cancelling does not list Bizum',
  },
  {
    about: 'MB WAY / Multibanco expiry',
    decision: 'Expired after 84 hours',
    reason: 'the testing page is about test orders; the table of expirations about live ones',
  },
  {
    about: 'Bank transfer expiry',
    decision: 'Expired after 5 days for any other IBAN',
    reason: 'the testing page is about test orders; the table of expirations about live ones',
  },
  {
    about: 'Direct debit initial status',
    decision: 'order Initialized or Uncleared accepted, transaction Initialized',
    reason: 'the testing page says initiated, the page of the method Uncleared',
    decides: [1, 2, 3, 4].map((last) => `sepa-direct-debit-iban-nl87abna000000000${last}`),
  },
  {
    about: 'PayPal scenario name',
    decision: 'Approved; Completed where the page has no Approved',
    reason: 'the steps say Completed, the table of scenarios below them Approved',
  },
  {
    about: 'iDEAL scenario names',
    decision: 'Success and Failure, and Completed and Declined where the page lacks them',
    reason: 'the current page against earlier revisions',
  },
  {
    about: 'Bank transfer IBAN 2',
    decision: 'Expired after 2 minutes',
    reason: 'the current page; earlier revisions disagree among themselves',
  },
  {
    about: 'EPS locale',
    decision: 'at_AT and da_DK are sent',
    reason:
      'the testing page asks for them; the list of locales in the OpenAPI document lacks others too',
  },
  {
    about: 'Cancelling Bancontact',
    decision: 'not driven',
    reason: 'the older page says that it cannot be tested, and the current list lacks Bancontact',
  },
  {
    about: 'Refund order status',
    decision: 'Reserved or Initialized accepted, then Completed',
    reason: 'the guide to refunds names both, the pages of methods one or the other',
    decides: [
      'bancontact-api-action-post-refunds',
      'maestro-dashboard-action-refund-order',
      'maestro-api-action-post-refunds',
    ],
  },
  {
    about: 'in3 refund order status',
    decision: 'recorded until it is accepted, then Completed',
    reason: 'the part about in3 says Completed, the guides to refunds list in3 with all others',
    decides: [
      'in3-dashboard-action-refund-order',
      'in3-api-action-post-refunds',
      'in3-api-action-post-refunds-bnpl-refund',
    ],
  },
];
