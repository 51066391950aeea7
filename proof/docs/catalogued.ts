import { methods, type MethodCatalogue, type Row, type Untestable } from '../../catalogue/index.ts';
import { amountsOf } from './amounts.ts';
import { anyOther, keyOf, type Fact } from './facts.ts';
import { cards, groupOf, notInTest } from './methods.ts';
import { resultIn } from './our-result.ts';

/** A fact of the catalogue. */
export interface OurFact extends Fact {
  /** Where the page may have it instead of under the method. */
  readonly group: string | undefined;
  /** Other names that the page may have for it. */
  readonly alsoCalled?: readonly string[];
  /** Ids of the rows that enter it. */
  readonly rows: readonly string[];
  /** Whether the page must have it; otherwise it only may. */
  readonly required: boolean;
}

type Input = Pick<OurFact, 'kind' | 'value'> & Partial<OurFact>;

/** Everything of the catalogue that the page should have, each input once: as its first row says. */
export function catalogued(all: readonly MethodCatalogue[] = methods): readonly OurFact[] {
  const facts = all.flatMap(({ method, rows, untestable }): OurFact[] => {
    const group = groupOf(method);
    const from = (
      { id, source }: Pick<Row, 'id' | 'source'>,
      inputs: readonly Input[],
    ): OurFact[] => {
      const own = { method: method.name, group, rows: [id], required: isPage(source) };
      return inputs.map((input) => ({ ...own, ...input }));
    };
    return [
      ...rows.flatMap((row) => from(row, [...inputsOf(row), ...shared(row, group)])),
      ...(rows[0] ? from(rows[0], amountsOf(rows)) : []),
      ...untestable.flatMap((row) => from(row, notDriven(row))),
    ];
  });
  const found = new Map<string, OurFact>();
  for (const fact of facts) {
    const key = `${fact.method} ${keyOf(fact.kind, fact.value)}`;
    const first = found.get(key) ?? fact;
    const rows = [...new Set([...first.rows, ...fact.rows])];
    found.set(key, { ...first, rows, required: first.required || fact.required });
  }
  return [...found.values()];
}

const isPage = (source: string): boolean => source.startsWith('testing page, ');

/** What a row enters on the pages of its own method. */
function inputsOf(row: Row): readonly Input[] {
  const result = resultIn(row);
  switch (row.kind) {
    case 'card':
    case 'bancontact card':
      return [{ kind: 'number', value: row.number, result }];
    case 'qr':
    case 'scenario':
    case 'wallet':
    case 'bank choice':
    case 'customer type':
      return [{ kind: 'scenario', value: row.option, alsoCalled: row.alsoCalled, result }];
    case 'bic':
      return [
        { kind: 'BIC', value: row.bic },
        { kind: 'scenario', value: row.option, result },
      ];
    case 'instalments':
      return [
        { kind: 'scenario', value: row.option, result },
        { kind: 'birthdate', value: row.birthdate },
        { kind: 'postal code', value: row.needs.zipCode ?? '' },
        { kind: 'house number', value: row.needs.houseNumber ?? '' },
      ];
    case 'bank transfer':
      return [{ kind: 'IBAN', value: row.anyOther ? anyOther : row.iban, result }];
    case 'direct debit':
      return [{ kind: 'IBAN', value: row.iban, result }];
    case 'bank':
      return [{ kind: 'bank', value: row.bank, result }];
    case 'voucher':
    case 'part voucher':
      return [{ kind: 'number', value: row.number, result: { stages: [], balance: row.balance } }];
    case 'rejected voucher':
      return row.message === undefined
        ? [{ kind: 'number', value: row.number, result: { stages: [], balance: 0 } }]
        : [{ kind: 'number', value: anyOther }];
    case 'refusal':
    case 'amount':
    case 'phone':
    case 'personal details':
    case 'consent':
    case 'discount':
    case 'locale':
    case 'psp id':
    case 'action':
    case 'dashboard refund':
    case 'API refund':
    case 'partial refund':
    case 'pay-later dashboard refund':
    case 'pay-later refund':
    case 'article refund':
      return [];
  }
}

/** What several rows or methods have in common on the page. */
function shared(row: Row, group: string | undefined): readonly Input[] {
  const common = group === undefined ? {} : { method: group };
  const { locale, email } = row.needs;
  const byApi = row.kind === 'API refund' || row.kind === 'pay-later refund';
  const byHand = row.kind === 'dashboard refund' || row.kind === 'pay-later dashboard refund';
  const required = /, refunding\b/.test(row.source);
  const psp = row.kind === 'psp id' ? { method: 'PSP ID' } : {};
  return [
    ...(locale === undefined ? [] : [{ kind: 'locale', value: locale, ...common } as const]),
    ...(email === undefined ? [] : [{ kind: 'e-mail address', value: email, ...psp } as const]),
    ...(byApi ? [{ kind: 'refund', value: 'by API', required, ...common } as const] : []),
    ...(byHand
      ? [{ kind: 'refund', value: 'in the dashboard', required, ...common } as const]
      : []),
    ...(row.kind === 'card' ? withEveryCard(row) : []),
  ];
}

const withEveryCard = ({ cvc, authentication }: Extract<Row, { kind: 'card' }>): Input[] => [
  { method: cards, kind: 'CVC', value: cvc ?? '' },
  { method: cards, kind: 'scenario', value: authentication },
];

/** What the page lists and no test drives. */
function notDriven({ source, what }: Untestable): readonly Input[] {
  if (source.endsWith(', refunding an order'))
    return [{ kind: 'refund', value: 'in the dashboard' }];
  if (source.endsWith(', refunding an API order')) return [{ kind: 'refund', value: 'by API' }];
  if (source.endsWith(', cancelling an order')) return [{ kind: 'scenario', value: 'Cancelled' }];
  return source.includes(', methods not available')
    ? [{ method: notInTest, kind: 'not in test', value: what }]
    : [];
}
