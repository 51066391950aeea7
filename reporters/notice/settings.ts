import { z } from 'zod';
import { holdsUser, isLoopback } from '../../fixtures/network/hosts.ts';
import { forms } from './forms.ts';

/** The address of the webhook. It is a secret: what is wrong with it is said without repeating it. */
const webhook = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && isWebhook(url)) return url;
  context.addIssue({ code: 'custom', message: 'is no https address of an incoming webhook' });
  return z.NEVER;
});

const isWebhook = (url: URL): boolean =>
  (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))) &&
  !holdsUser(url) &&
  !/(^|\.)multisafepay\.com\.?$/.test(url.hostname);

const settings = z.object({
  /** Where notices go; without it none is sent. */
  NOTICE_URL: webhook.optional(),
  /** The form of the message, where the host of the address does not say. */
  NOTICE_FORMAT: z.enum(forms, { error: `is none of ${forms.join(', ')}` }).optional(),
  /** Whether a night that changed nothing is reported, too. */
  NOTICE_ALWAYS: z
    .enum(['yes', 'no'], { error: 'is neither yes nor no' })
    .default('no')
    .transform((it) => it === 'yes'),
  /** The address of the report, where the CI system's variables do not say. */
  NOTICE_LINK: z.url({ protocol: /^https?$/, error: 'is no http or https address' }).optional(),
});
export type Settings = z.output<typeof settings>;

/** The settings of notices, or what is wrong with them in one line. */
export function settingsIn(env: NodeJS.ProcessEnv): Settings | string {
  const given = Object.fromEntries(
    Object.keys(settings.shape)
      .map((name) => [name, env[name]?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const { data, error } = settings.safeParse(given);
  if (data) return data;
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
}

/** The address of the report: as it is set, or of the page that GitHub, GitLab or Jenkins has of this job. */
export function linkIn(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, CI_JOB_URL, BUILD_URL } = env;
  const github =
    GITHUB_RUN_ID && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  return env.NOTICE_LINK?.trim() || github || CI_JOB_URL || BUILD_URL || undefined;
}
