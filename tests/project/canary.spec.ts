import { expect, test } from '@playwright/test';
import { secretsIn } from './canary/readings.ts';
import { leavings, textsOf, type Leavings } from './canary/run.ts';
import { failingVerdict, refusedSignIn, type Stage } from './canary/stage.ts';

/** Each run starts a sandbox and a browser; more than one at a time would only slow them down. */
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** Which secrets stand where, one line each. */
const leaks = ({ artifacts }: Leavings, { secrets }: Stage): string[] =>
  artifacts.flatMap(({ place, content }) =>
    secretsIn(content, secrets).map((name) => `${name} in ${place.replace(/^.*\/left\//, '')}`),
  );

/** The kinds of secrets in the leaks, each once. */
const kinds = (lines: readonly string[]): string[] =>
  [...new Set(lines.map((line) => line.replace(/( \d+)? in .*/s, '')))].sort();

/** The entries of the retained traces; a line that is no JSON could not be shown any more. */
const linesOf = (left: Leavings, end: string): unknown[] =>
  textsOf(left, end)
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

const scenes = [
  {
    name: 'a payment verdict that fails',
    stage: failingVerdict,
    title: '4111111111111111 is Completed',
    verdict: /Visa 4111111111111111 is Completed .*, but API has description/,
    secrets: ['API key', 'CSRF token', 'dashboard password', 'session cookie'],
  },
  {
    name: 'a dashboard sign-in that is refused',
    stage: refusedSignIn,
    title: 'Maestro: a refund entered in the dashboard',
    verdict: /Sign in to the dashboard: neither the dashboard nor a new question came/,
    secrets: [
      'CSRF cookie',
      'CSRF token',
      'CSRF token of the page',
      'TOTP secret',
      'bearer token',
      'dashboard password',
      'one-time code',
      'security code',
      'session cookie',
    ],
  },
] as const;

for (const scene of scenes) {
  test.describe(scene.name, () => {
    test('leaves no secret behind, and a report that is of use', async () => {
      const stage = await scene.stage();
      try {
        const left = await leavings(stage, scene.title, true);
        expect(left.code, 'the test has to fail').toBe(1);
        expect(leaks(left, stage)).toEqual([]);
        expect(stage.readable).not.toContain(true);

        expect(textsOf(left, 'junit.xml').join()).toMatch(scene.verdict);
        expect(textsOf(left, 'report.json').join()).toMatch(scene.verdict);
        expect(textsOf(left, 'stdout and stderr').join()).toMatch(scene.verdict);
        expect(linesOf(left, '.network').length, 'entries of the network').toBeGreaterThan(5);
        expect(linesOf(left, '.trace').length, 'events of the trace').toBeGreaterThan(50);
      } finally {
        stage.close();
      }
    });

    test('would leave every kind of secret without the redaction', async () => {
      const stage = await scene.stage();
      try {
        const left = await leavings(stage, scene.title, false);
        expect(kinds(leaks(left, stage))).toEqual(scene.secrets);
      } finally {
        stage.close();
      }
    });
  });
}
