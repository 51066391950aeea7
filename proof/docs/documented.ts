import { type Fact, type Result } from './facts.ts';
import { methodsIn, namedIn, notInTest } from './methods.ts';
import { resultOf, statusesIn } from './result.ts';
import { sectionsOf, type Section, type Table } from './sections.ts';
import { inCell, inText, type Value } from './values.ts';

/** Which column holds the inputs: the first of these that a table has. */
const inputColumns = [
  ['number', /number/i],
  ['IBAN', /iban|account/i],
  ['bank', /^bank/i],
  ['amount', /amount/i],
  ['scenario', /test scenario/i],
  ['scenario', /scenario/i],
] as const;

/** Everything on the page that can be entered or chosen, with what it says becomes of the order. */
export const documentedOn = (markdown: string): readonly Fact[] =>
  sectionsOf(markdown).flatMap(factsOf);

function factsOf(section: Section): readonly Fact[] {
  const { name, tables } = section;
  if (/\bcancelling\b/i.test(name)) return of(listed(section), chosenIn(section));
  if (/\brefunding\b/i.test(name)) return of(listed(section), [refundBy(name)]);
  if (/\bnot available\b/i.test(name)) return unavailable(section);
  const owners = namedIn(name);
  const inTables = tables.flatMap((table) => inTable(table, owners));
  return inTables.concat(of(owners, [...chosenIn(section), ...writtenIn(section)]));
}

type Input = Omit<Fact, 'method'>;

const of = (methods: readonly string[], inputs: readonly Input[]): readonly Fact[] =>
  methods.flatMap((method) => inputs.map((input) => ({ method, ...input })));

function inTable({ header, rows }: Table, owners: readonly string[]): readonly Fact[] {
  const [kind = 'number', matching = /^$/] =
    inputColumns.find(([, pattern]) => header.some((title) => pattern.test(title))) ?? [];
  const column = header.findIndex((title) => matching.test(title));
  const nameColumn = header.findIndex(
    (title, at) => at !== column && /scenario|status/i.test(title),
  );
  const balanceColumn = header.findIndex((title) => /balance/i.test(title));
  const told = new Set([column, nameColumn, balanceColumn]);

  return rows.flatMap((cells) => {
    const name = cells[nameColumn] ?? '';
    const description = cells.filter((_, at) => !told.has(at)).join('\n');
    const values: readonly Value[] = column === -1 ? [] : inCell[kind](cells[column] ?? '');
    return values.flatMap(({ value, label }) => {
      const result = resultOf({ name, description, balance: cells[balanceColumn], label });
      const methods = methodsIn(label ?? '');
      return of(methods.length > 0 ? methods : owners, [{ kind, value, result }]);
    });
  });
}

/** "From the **Test scenario** list, select **Completed**", and the order status that follows. */
function chosenIn(section: Section): readonly Input[] {
  const text = textOf(section);
  const choices = [...text.matchAll(/(?:scenario|drop-down)[^.\n]*?select \*\*([^*]+)\*\*/gi)];
  return choices.map(({ 1: value = '', index }, at) => ({
    kind: 'scenario',
    value,
    result: statusAfter(text.slice(index, choices[at + 1]?.index)),
  }));
}

function statusAfter(text: string): Result | undefined {
  const [, said = ''] = /order status(?:es)?\W+(?:changes? to\W+)?(\w+)/i.exec(text) ?? [];
  const [status] = statusesIn(said);
  return status === undefined ? undefined : { stages: [{ minutes: 0, statuses: [status] }] };
}

const writtenIn = (section: Section): readonly Input[] =>
  inText.flatMap(([kind, pattern]) =>
    [...textOf(section).matchAll(pattern)].map(([, value, bare]) => ({
      kind,
      value: value ?? bare ?? '',
    })),
  );

/** The methods of a guide: the list under "Supported payment methods". */
function listed({ lines }: Section): readonly string[] {
  const from = lines.findIndex(({ text }) => /\bsupported\b.*\bmethods\b/i.test(text));
  return lines
    .slice(from === -1 ? lines.length : from)
    .filter((line) => line.listed)
    .flatMap(({ text }) => text.replace(/^[^:]*:\s*/, '').split(','))
    .flatMap(namedIn);
}

const refundBy = (guide: string): Input => ({
  kind: 'refund',
  value: /\bAPI\b/.test(guide) ? 'by API' : 'in the dashboard',
});

const unavailable = ({ lines }: Section): readonly Fact[] =>
  lines
    .filter((line) => line.listed)
    .map(({ text }) => ({ method: notInTest, kind: 'not in test', value: text }));

const textOf = ({ lines }: Section): string => lines.map(({ text }) => text).join('\n');
