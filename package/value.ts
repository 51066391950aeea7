import { inputOf, type Documented, type Kind } from '../catalogue/index.ts';

/** Kinds whose input names nothing but itself: a number, an account or a bank. */
const byItself = new Set<Kind>([
  'card',
  'bancontact card',
  'refusal',
  'bank transfer',
  'direct debit',
  'bank',
  'voucher',
  'part voucher',
  'rejected voucher',
]);

/** What names a documented input besides its id: what is entered, or the method with the scenario. */
export function valueOf({ method, row }: Documented<Kind>): string {
  if (byItself.has(row.kind)) return inputOf(row);
  const hasScenario = 'option' in row && row.kind !== 'psp id' && row.kind !== 'instalments';
  const input = hasScenario ? row.option : inputOf(row);
  return `${row.kind === 'qr' ? `${method.name} QR` : method.name} ${input}`;
}
