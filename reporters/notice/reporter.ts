import type { FullResult } from '@playwright/test/reporter';
import { withholdSecrets } from '../../fixtures/secrets/withheld.ts';
import { NightReporter } from '../night/reporter.ts';
import { print } from '../print.ts';
import { say } from '../say.ts';
import { noticeOf } from './night.ts';
import { sendNotice } from './send.ts';
import { settingsIn } from './settings.ts';

/** Sends one notice after a run that changed something, to the webhook of NOTICE_URL. It never fails a run. */
export default class NoticeReporter extends NightReporter {
  async onEnd(result: FullResult): Promise<void> {
    const env = withholdSecrets();
    const settings = settingsIn(env);
    const isWrong = typeof settings === 'string';
    if (!isWrong && !settings.NOTICE_URL) return;
    const { night } = this.seen(result);
    const notice = noticeOf(night, isWrong || settings.NOTICE_ALWAYS);
    if (!notice) return print('No notice: nothing changed since the last night');
    const { state, says } = await sendNotice(notice, { env });
    (state === 'failed' ? say : print)(says);
  }
}
