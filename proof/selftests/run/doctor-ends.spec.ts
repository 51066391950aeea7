import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { inLines, ok } from '../../../fixtures/doctor/finding.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  test(`the doctor leaves no secret behind at ${signal}`, async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const folder = test.info().outputPath('temporary');
    mkdirSync(folder, { recursive: true });
    const { PATH, HOME } = process.env;
    const doctor = spawn(process.execPath, ['--import', 'tsx', 'fixtures/doctor/main.ts'], {
      env: {
        PATH,
        HOME,
        TMPDIR: folder,
        MULTISAFEPAY_API_KEY: 'canary-key',
        MULTISAFEPAY_API_URL: `http://127.0.0.1:${port}/v1/json/`,
      },
      stdio: 'ignore',
    });
    const ended = once(doctor, 'close');
    const left = (): string[] => readdirSync(folder).filter((it) => it.includes('multisafepay'));
    // It has read its secrets once it asks the API.
    await once(silent, 'connection');
    expect(left()).toHaveLength(1);
    doctor.kill(signal);
    await ended;
    silent.close();
    expect(left()).toEqual([]);
  });
}

test('What a page says is no command to the terminal that the doctor prints on', () => {
  const says = `a menu \u{1B}]52;c;Y2FuYXJ5\u{7} \u{9B}2J \u{202E}and\r more`;
  const text = inLines([ok('rights', says)]);
  expect(text).toMatch(/^[ -~]*\n$/);
  expect(text).toContain('and more');
});
