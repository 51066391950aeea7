import { bases, type Asserted, type Recorded } from '../../fixtures/verdict/checks/described.ts';
import { registry } from '../../fixtures/verdict/checks/index.ts';

const rows = Object.entries<Asserted | Recorded>(registry);
const witnesses = ['shopper', 'API', 'dashboard', 'notification'] as const;

/** The page of the documentation that lists every check: its source, and of which methods it is made. */
export const checksPage = (): string =>
  [
    '# What is asserted, and which document says so',
    '',
    '<!-- Printed from fixtures/verdict/checks by `npm run checks`. -->',
    '',
    'Every check of a verdict, by its id. A failure names the witness and the field; the report keeps the id. What no document says is recorded in the report and not asserted.',
    '',
    'A check rests on one of these, from the firmest ground to the least firm:',
    '',
    ...Object.entries(bases).map(([basis, says]) => `- **${basis}**: ${says}`),
    ...witnesses.map(section),
    '',
  ].join('\n');

function section(witness: (typeof witnesses)[number]): string {
  const own = rows.filter(([, it]) => it.witness === witness);
  return [
    `\n## ${witness}\n`,
    '| id | field | what is documented | source | basis | methods |',
    '|---|---|---|---|---|---|',
    ...own.map(([id, it]) => line(id, it)),
  ].join('\n');
}

const line = (id: string, it: Asserted | Recorded): string =>
  `| ${[`\`${id}\``, it.field, ...('source' in it ? said(it) : unsaid(it))].join(' | ')} |`;

const said = ({ statement, source, basis, methods }: Asserted): string[] => [
  statement,
  source,
  basis,
  methods,
];

const unsaid = ({ undocumented }: Recorded): string[] => [undocumented, 'none', 'recorded', ''];
