import type { Judged } from './lines.ts';

/** Which test catches what: every fault with its tests, and every test with its faults. */
export function crossTable(judged: readonly Judged[]): string {
  const byTest = new Map<string, string[]>();
  const alone = new Map<string, string[]>();
  for (const { fault, endings } of judged) {
    const red = redIn(endings);
    for (const { title } of endings) if (!byTest.has(title)) byTest.set(title, []);
    for (const title of red) byTest.get(title)?.push(fault.name);
    const [only, ...others] = red;
    if (only && others.length === 0) alone.set(only, [...(alone.get(only) ?? []), fault.name]);
  }
  const tests = [...byTest].map(([title, caught]) => ({
    title,
    caught: caught.length,
    alone: alone.get(title) ?? [],
  }));
  return [
    '# Which test catches what',
    '',
    `${judged.length} faults, ${tests.length} tests.`,
    '',
    '| test | faults caught | by no other test |',
    '| --- | --- | --- |',
    ...tests.map((it) => `| ${it.title} | ${it.caught} | ${it.alone.join(', ') || '-'} |`),
    '',
    '| fault | area | caught by |',
    '| --- | --- | --- |',
    ...judged.map(({ fault, endings }) =>
      row(fault.name, fault.area, redIn(endings), endings.length),
    ),
    '',
    ...section(
      'Tests that catch nothing that no other test catches',
      tests.filter((it) => it.alone.length === 0).map((it) => it.title),
    ),
    ...section(
      'Faults that leave no test green',
      judged
        .filter(({ endings }) => redIn(endings).length === endings.length)
        .map(({ fault }) => fault.name),
    ),
  ].join('\n');
}

const redIn = (endings: Judged['endings']): string[] =>
  endings
    .filter(({ status }) => status === 'failed' || status === 'timedOut')
    .map(({ title }) => title);

/** A fault that nearly every test sees needs no list of them. */
const row = (name: string, area: string, red: readonly string[], all: number): string =>
  `| ${name} | ${area} | ${red.length > all / 2 ? `${red.length} of ${all} tests` : red.join('; ')} |`;

const section = (title: string, lines: readonly string[]): string[] => [
  `## ${title} (${lines.length})`,
  '',
  ...lines.map((it) => `- ${it}`),
  '',
];
