import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { DOOR } from '../../lint/doors.js';
import { filesIn } from './files.ts';
import { files, keeping, samples } from './project.ts';
import { codeOf, pathOf } from './sample.ts';

// All samples are linted in one run, shared by all tests.
test.describe.configure({ mode: 'default' });

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), message: z.string(), filename: z.string() })),
});
type Finding = z.infer<typeof report>['diagnostics'][number];

/** Lints a temporary project in which each sample is a file, and returns the findings. */
function lintSamples(): Finding[] {
  const root = mkdtempSync(join(tmpdir(), 'architecture-'));
  try {
    cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
    cpSync('proof/lint', join(root, 'proof/lint'), { recursive: true });
    for (const door of filesIn('.').filter((file) => file.endsWith(DOOR)))
      cpSync(door, join(root, door));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const [path, code] of files()) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), code);
    }
    const command = join(process.cwd(), 'node_modules/.bin/oxlint');
    const options = [
      '--format=json',
      '--ignore-pattern=node_modules',
      '--ignore-pattern=proof/lint',
    ];
    const { stdout, stderr } = spawnSync(command, options, { cwd: root, encoding: 'utf8' });
    if (!stdout.startsWith('{')) throw new Error(`oxlint did not report: ${stdout}${stderr}`);
    return report.parse(JSON.parse(stdout)).diagnostics;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

let findings: readonly Finding[];
test.beforeAll(() => {
  findings = lintSamples();
});

for (const [index, sample] of samples.entries()) {
  const path = pathOf(sample, index);
  test(`${sample.rule}, ${path}: ${sample.says}`, () => {
    const ofRule = findings.filter(
      ({ code, filename }) => code === codeOf(sample) && filename === path,
    );
    expect(ofRule.map(({ message }) => message)).toEqual([expect.stringContaining(sample.says)]);
  });
}

test('a rule finds nothing in files that keep it', () => {
  const inThem = findings.filter(
    ({ code, filename }) => code.startsWith('project') && filename in keeping,
  );
  expect(inThem).toEqual([]);
});
