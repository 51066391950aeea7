import type { FullConfig, FullResult, Reporter, Suite, TestError } from '@playwright/test/reporter';
import { scenarios } from '../../catalogue/index.ts';
import { withholdSecrets } from '../../fixtures/secrets/withheld.ts';
import { firstLine } from '../ending.ts';
import { matrixRows } from '../matrix/rows.ts';
import { nightOf } from '../night/night.ts';
import { print } from '../print.ts';
import { say } from '../say.ts';
import { noticeOf } from './night.ts';
import { sendNotice } from './send.ts';
import { settingsIn } from './settings.ts';

/** Sends one notice after a run that changed something, to the webhook of NOTICE_URL. It never fails a run. */
export default class NoticeReporter implements Reporter {
  readonly #errors: TestError[] = [];
  #suite: Suite | undefined;

  printsToStdio(): boolean {
    return false;
  }

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onError(error: TestError): void {
    this.#errors.push(error);
  }

  async onEnd({ startTime }: FullResult): Promise<void> {
    const env = withholdSecrets();
    const settings = settingsIn(env);
    const isWrong = typeof settings === 'string';
    if (!isWrong && !settings.NOTICE_URL) return;
    const tests = this.#suite?.allTests() ?? [];
    const rows = matrixRows(scenarios, tests);
    const errors = this.#errors.map(({ message }) => firstLine(message));
    const night = nightOf({ startTime, rows, tests, errors });
    const notice = noticeOf(night, isWrong || settings.NOTICE_ALWAYS);
    if (!notice) return print('No notice: nothing changed since the last night');
    const { state, says } = await sendNotice(notice, { env });
    (state === 'failed' ? say : print)(says);
  }
}
