import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { fromRoot } from '../../fixtures/run/base.ts';

const gitlabFile = readFileSync(fromRoot('examples/ci/gitlab-ci.yml'), 'utf8');
const jenkinsfile = readFileSync(fromRoot('examples/ci/Jenkinsfile'), 'utf8');

const job = z.looseObject({ script: z.array(z.string()) });
const gitlab = z.looseObject({ test: job, report: job });

/** The shell scripts of a Jenkinsfile, in their order. */
const scriptsIn = (file: string): string[] =>
  [...file.matchAll(/sh '''\n([^]*?)'''/g)].map(([, script = '']) => script);

/** What gitlab-ci-local says of a file by GitLab's published schema. */
function validate(file: string): string {
  const folder = test.info().outputPath('repository');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.gitlab-ci.yml'), file);
  const git = (...parts: readonly string[]) => spawnSync('git', parts, { cwd: folder });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'https://gitlab.example/a/b.git');
  const cli = fromRoot('proof/recipes/node_modules/gitlab-ci-local/src/index.js');
  const parts = [cli, '--preview'];
  const { stdout, stderr } = spawnSync(process.execPath, parts, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

test("GitLab's schema permits the file", () => {
  const said = validate(gitlabFile);
  expect(said).toContain('json schema validated');
  expect(said).not.toContain('Invalid');
});

test("GitLab's schema refuses a file with a misspelt key", () => {
  const said = validate(gitlabFile.replace('  timeout: 1h', '  timeuot: 1h'));
  expect(said).toContain("'timeuot' property is not expected");
});

test('the brackets of the Jenkinsfile are closed, and it names the shards of its variable', () => {
  const code = jenkinsfile.replace(/'''[^]*?'''|'[^']*'|"[^"]*"|\/\/.*/g, '');
  const open: string[] = [];
  for (const [bracket] of code.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(bracket)) open.push(bracket);
    else expect(`${open.pop()}${bracket}`).toMatch(/^(\(\)|\[\]|\{\})$/);
  }
  expect(open).toEqual([]);
  expect(jenkinsfile).toContain("SHARDS = '4'");
  expect(jenkinsfile).toContain("values '1', '2', '3', '4'");
  expect(jenkinsfile).toContain("for (shard in ['1', '2', '3', '4'])");
});

/** One test of the suite. */
const lone = 'Bancontact 67034500054620008 is Completed';

/** Runs the lines of a shard and of the report, on the sandbox. Returns what the report says. */
function night(shard: string, report: string, numbered: 'CI_NODE_INDEX' | 'SHARD'): string {
  const folder = test.info().outputPath('nightly');
  const bin = test.info().outputPath('bin');
  mkdirSync(bin, { recursive: true });
  // Everything is installed.
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "npm $*"\n');
  chmodSync(join(bin, 'npm'), 0o755);
  const { PATH = '', HOME } = process.env;
  const env = {
    PATH: [bin, PATH].join(delimiter),
    HOME,
    MULTISAFEPAY_TARGET: 'sandbox',
    NIGHTLY_FOLDER: folder,
    NIGHTLY_DOCS: 'no',
    SHARDS: '1',
    DASHBOARD_USR: '',
    DASHBOARD_PSW: '',
    [numbered]: '1',
  };
  const run = (script: string, code: number): string => {
    const result = spawnSync('bash', ['-e', '-c', script], { env, encoding: 'utf8' });
    expect(result.status, result.stdout + result.stderr).toBe(code);
    return result.stdout;
  };
  const small = shard.replace(/(shard\.ts "[^"]+")/, `$1 --grep '${lone}' --trace off`);
  expect(small).not.toBe(shard);
  run(small, 0);
  expect(readdirSync(join(folder, 'observed', 'observed-1')).length).toBeGreaterThan(0);
  const said = run(report, 0);
  for (const file of ['html/scenarios.html', 'junit.xml', 'history.jsonl'])
    expect(existsSync(join(folder, file)), file).toBe(true);
  return said;
}

test('the lines of the GitLab file make a night', () => {
  const jobs = gitlab.parse(parse(gitlabFile));
  const said = night(jobs.test.script.join('\n'), jobs.report.script.join('\n'), 'CI_NODE_INDEX');
  expect(said).toMatch(/^1 passed, 0 failed, 0 skipped$/m);
});

test('the lines of the Jenkinsfile make a night', () => {
  const [shard = '', clean = '', report = ''] = scriptsIn(jenkinsfile);
  expect(clean).toContain('npm ci');
  const said = night(shard, report, 'SHARD');
  expect(said).toMatch(/^1 passed, 0 failed, 0 skipped$/m);
});
