import { dashboardBlocks } from '../../catalogue/sources/dashboard-blocks.ts';
import { errorReference } from '../../catalogue/sources/error-reference.ts';
import { limits } from '../../catalogue/limits.ts';
import { malformedOrders } from '../../catalogue/malformed-orders.ts';

/** The page of the documentation that goes through the references statement by statement. */
export const referencesPage = (): string =>
  [
    '# The references, statement by statement',
    '',
    '<!-- Printed from catalogue by `npm run checks`. -->',
    '',
    'What the error reference and the documentation of the dashboard say, each with what asserts it or with the reason why nothing does. The ids are those of [checks.md](checks.md).',
    ...table(
      'Error reference',
      ['code', 'title', 'asserted by', 'or why not'],
      errorReference.map((it) => [
        String(it.code),
        it.title,
        'asserted' in it ? it.asserted.join('; ') : '',
        'why' in it ? it.why : '',
      ]),
    ),
    ...table(
      'The dashboard',
      ['block', 'what it has', 'asserted by', 'or why not'],
      dashboardBlocks.map((it) => [
        it.block,
        it.says,
        'checks' in it ? it.checks.map((id) => `\`${id}\``).join(', ') : '',
        'why' in it ? it.why : '',
      ]),
    ),
    ...table(
      'What must not happen, and why nothing else can be the reason',
      ['statement', 'codes', 'twin that goes well', 'source'],
      [...Object.values(limits), ...malformedOrders].map((it) => [
        it.statement,
        (it.codes ?? []).join(', '),
        it.twin,
        it.source,
      ]),
    ),
    '',
  ].join('\n');

const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string[] => [
  `\n## ${title}\n`,
  ...[columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
];
