/**
 * Tests that may catch nothing that no other test catches, and why they are kept. What a test alone
 * notices is in the cross table.
 */
const kept: readonly { readonly tests: RegExp; readonly reason: string }[] = [
  {
    tests: /^(Bancontact|Visa): a refund by API /,
    reason:
      'partial and repeated refunds are of these methods too; it follows the documented steps of a full one to their end',
  },
  {
    tests: /^in3, status shipped: /,
    reason: 'what refunds of the method begin with; it looks at all that four witnesses say',
  },
  {
    tests:
      /^(?!.* refund ).*( is Completed| has 100 EUR|then Completed (after|at) | is Uncleared( |$))/,
    reason:
      'what it pays, refunds and merchant actions of the method begin with; they look at its status, it at all that four witnesses say',
  },
];

/** The reason for a test by its title; undefined where none is listed. */
export const whyKept = (title: string): string | undefined =>
  kept.find(({ tests }) => tests.test(title))?.reason;
