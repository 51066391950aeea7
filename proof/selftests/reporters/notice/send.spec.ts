import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { formOf, forms, type Form } from '../../../../reporters/notice/forms.ts';
import type { Notice } from '../../../../reporters/notice/notice.ts';
import { sendNotice } from '../../../../reporters/notice/send.ts';
import { answers, silence, taken, webhook, type Answer } from './stand-in.ts';

const notice: Notice = {
  verdict: '2 of 44 failed, new tonight: the API disagrees.',
  changes: ['Newly failing: Visa 4111111111111111', 'Newly failing: iDEAL <b>*x*</b> & <!channel>'],
  cause: 'The API disagrees',
  link: 'https://ci.example/runs/1?a=1&b=2',
  todo: 'Open the report.',
};

/** Sends to a webhook without a real pause; the pauses are kept. */
async function sent(
  url: string,
  more: NodeJS.ProcessEnv = {},
  message = notice,
  patience?: number,
) {
  const pauses: number[] = [];
  const delivered = await sendNotice(message, {
    env: { NOTICE_URL: url, ...more },
    ...(patience !== undefined && { patience }),
    wait: async (milliseconds) => void pauses.push(milliseconds),
  });
  return { ...delivered, pauses };
}

const text = z.string().min(1);
const styled = z.strictObject({
  type: z.literal('text'),
  text,
  style: z.strictObject({ bold: z.boolean() }).optional(),
});
const richLink = z.strictObject({ type: z.literal('link'), url: z.url(), text });
const section = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(z.union([styled, richLink])).min(1),
});

/** The messages of each form, as its documentation has them, with no field that it does not know. */
const schemas: Readonly<Record<Form, z.ZodType>> = {
  // https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
  slack: z.strictObject({
    text: text.max(4_000),
    blocks: z.tuple([
      z.strictObject({
        type: z.literal('rich_text'),
        elements: z.array(
          z.union([
            section,
            z.strictObject({
              type: z.literal('rich_text_list'),
              style: z.enum(['bullet', 'ordered']),
              elements: z.array(section).min(1),
            }),
          ]),
        ),
      }),
    ]),
  }),
  // https://learn.microsoft.com/connectors/teams ("When a Teams webhook request is received"), and
  // https://adaptivecards.io/explorer/RichTextBlock.html
  teams: z.strictObject({
    type: z.literal('message'),
    attachments: z.tuple([
      z.strictObject({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        contentUrl: z.null(),
        content: z.strictObject({
          $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
          type: z.literal('AdaptiveCard'),
          version: z.literal('1.4'),
          msteams: z.strictObject({ width: z.literal('Full') }),
          body: z.array(
            z.strictObject({
              type: z.literal('RichTextBlock'),
              inlines: z.array(
                z.strictObject({
                  type: z.literal('TextRun'),
                  text,
                  weight: z.literal('Bolder').optional(),
                }),
              ),
            }),
          ),
          actions: z
            .tuple([
              z.strictObject({ type: z.literal('Action.OpenUrl'), title: text, url: z.url() }),
            ])
            .optional(),
        }),
      }),
    ]),
  }),
  // https://developers.google.com/workspace/chat/api/reference/rest/v1/cards
  'google-chat': z.strictObject({
    fallbackText: text,
    cardsV2: z.tuple([
      z.strictObject({
        cardId: text,
        card: z.strictObject({
          sections: z.tuple([
            z.strictObject({
              widgets: z
                .array(
                  z.union([
                    z.strictObject({ textParagraph: z.strictObject({ text }) }),
                    z.strictObject({
                      buttonList: z.strictObject({
                        buttons: z.tuple([
                          z.strictObject({
                            text,
                            onClick: z.strictObject({
                              openLink: z.strictObject({ url: z.url() }),
                            }),
                          }),
                        ]),
                      }),
                    }),
                  ]),
                )
                .max(100),
            }),
          ]),
        }),
      }),
    ]),
  }),
  json: z.strictObject({
    verdict: text,
    changes: z.array(text),
    cause: text.optional(),
    todo: text,
    link: z.url().optional(),
    text,
  }),
};

for (const form of forms) {
  test(`a message of the form ${form} is one that its receiver knows`, async () => {
    await using hook = await webhook(taken);
    const full = await sent(hook.url, { NOTICE_FORMAT: form });
    const least = { verdict: 'All passed.', changes: [], todo: 'Nothing.' };
    await sent(hook.url, { NOTICE_FORMAT: form }, least);
    expect(full).toMatchObject({ state: 'sent', says: `The notice was sent (${form})` });
    expect(hook.received).toHaveLength(2);
    for (const { method, type, body } of hook.received) {
      expect([method, type]).toEqual(['POST', 'application/json; charset=utf-8']);
      expect(schemas[form].safeParse(JSON.parse(body)).error?.message).toBeUndefined();
    }
    const [{ body } = { body: '' }] = hook.received;
    for (const words of [
      '2 of 44 failed',
      'Visa 4111111111111111',
      'The API disagrees',
      'Open the report.',
    ])
      expect(body).toContain(words);
    expect(body).toContain('https://ci.example/runs/1?a=1&b=2');
  });
}

test('no text is read as markup', async () => {
  const [slack, teams, chat] = await Promise.all(
    (['slack', 'teams', 'google-chat'] as const).map(async (form) => {
      await using hook = await webhook(taken);
      await sent(hook.url, { NOTICE_FORMAT: form }, { ...notice, verdict: '<!channel> & *x*' });
      return JSON.parse(hook.received[0]?.body ?? '') as unknown;
    }),
  );
  // What Slack parses is `text` alone; rich text, text runs and fallbackText are not parsed.
  expect(slack).toMatchObject({ text: '&lt;!channel&gt; &amp; *x*' });
  expect(JSON.stringify(slack)).not.toMatch(/mrkdwn|"markdown"/);
  expect(JSON.stringify(teams)).not.toMatch(/"TextBlock"|"FactSet"/);
  const paragraphs =
    JSON.stringify(chat)
      .match(/"textParagraph":\{"text":"[^"]*"/g)
      ?.join('') ?? '';
  expect(paragraphs).toContain(
    '• Newly failing: iDEAL &lt;b&gt;*x*&lt;/b&gt; &amp; &lt;!channel&gt;',
  );
  expect(paragraphs.replaceAll(/<\/?b>|<br>/g, '')).not.toContain('<');
});

test('the form is that of the host, or as it is set, or plain JSON', async () => {
  const of = (host: string): Form => formOf(new URL(`https://${host}/path`));
  expect(of('hooks.slack.com')).toBe('slack');
  expect(of('prod-23.westeurope.logic.azure.com')).toBe('teams');
  expect(of('default0a1b.c2.environment.api.powerplatform.com')).toBe('teams');
  expect(of('contoso.webhook.office.com')).toBe('teams');
  expect(of('chat.googleapis.com')).toBe('google-chat');
  expect(of('hooks.slack.com.example.com')).toBe('json');
  await using hook = await webhook(taken);
  expect((await sent(hook.url)).says).toBe('The notice was sent (json)');
});

const outcomes: Readonly<
  Record<string, readonly [script: readonly Answer[], says: RegExp, pauses: readonly number[]]>
> = {
  'too many, then taken': [[answers(429, { 'retry-after': '7' }), taken], /was sent/, [7_000]],
  'too many, and a long wait': [
    [answers(429, { 'retry-after': '3600' })],
    /answered 429, after one attempt$/,
    [],
  ],
  'an error, then taken': [[answers(500), taken], /was sent/, [2_000]],
  'an error for good': [[answers(503)], /answered 503, after 3 attempts$/, [2_000, 5_000]],
  'refused for good': [[answers(404)], /answered 404, after one attempt$/, []],
  'never answered': [[silence], /no answer in 0\.5 s, after 3 attempts$/, [2_000, 5_000]],
};

for (const [title, [script, says, pauses]] of Object.entries(outcomes)) {
  test(`delivery: ${title}`, async () => {
    await using hook = await webhook(...script);
    // Only what is never answered is waited for that briefly: a crowded machine is slow to answer.
    const patience = script[0] === silence ? 500 : 10_000;
    const delivered = await sent(hook.url, {}, notice, patience);
    expect(delivered.says).toMatch(says);
    expect(delivered.pauses).toEqual(pauses);
    expect(hook.received).toHaveLength(pauses.length + 1);
    expect(delivered.says).not.toMatch(/127\.0\.0\.1|secret/i);
  });
}

test('delivery: a redirect is not followed', async () => {
  await using other = await webhook(taken);
  await using hook = await webhook(answers(307, { location: other.url }));
  expect((await sent(hook.url)).says).toMatch(/redirects \(307\), which is not followed/);
  expect(other.received).toEqual([]);
});

test('delivery: no connection', async () => {
  const { url } = await webhook(taken).then(async (hook) => {
    await hook[Symbol.asyncDispose]();
    return hook;
  });
  const { state, says } = await sent(url);
  expect(state).toBe('failed');
  expect(says).toBe('The notice was not delivered: no connection (ECONNREFUSED), after 3 attempts');
});

test('without an address nothing is sent, and a wrong setting is said without its value', async () => {
  expect(await sendNotice(notice, { env: {} })).toMatchObject({ state: 'off' });
  for (const url of [
    'http://hooks.slack.com/services/secret',
    'https://user:secret@hooks.example/',
    'https://api.multisafepay.com/secret',
    'secret',
  ]) {
    const { state, says } = await sent(url);
    expect([url, state]).toEqual([url, 'failed']);
    expect(says).toBe(
      'The notice was not delivered: NOTICE_URL is no https address of an incoming webhook',
    );
  }
  expect(
    (await sent('https://a.example', { NOTICE_FORMAT: 'irc', NOTICE_ALWAYS: 'maybe' })).says,
  ).toMatch(
    /NOTICE_FORMAT is none of slack, teams, google-chat, json; NOTICE_ALWAYS is neither yes nor no$/,
  );
});

test('no secret leaves with a notice, and a long one is cut', async () => {
  await using hook = await webhook(taken);
  const secrets = {
    MULTISAFEPAY_API_KEY: 'canary-of-the-key-1',
    MULTISAFEPAY_DASHBOARD_EMAIL: 'canary@shop.example',
    MULTISAFEPAY_DASHBOARD_PASSWORD: 'canary "of" <the> password',
    MULTISAFEPAY_DASHBOARD_TOTP_SECRET: 'CANARYCANARY2345',
  };
  const careless = Object.values({ ...secrets, url: hook.url }).join(' / ');
  const { says } = await sent(hook.url, secrets, {
    verdict: careless,
    changes: [careless, ...Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(999)}`)],
    cause: careless,
    link: `https://ci.example/?key=${secrets.MULTISAFEPAY_API_KEY}`,
    todo: careless,
  });
  expect(says).toBe('The notice was sent (json)');
  const [{ body } = { body: '' }] = hook.received;
  expect(body).toContain('[redacted]');
  expect(body).not.toMatch(/canary|secretOfTheWebhook|alsoSecret/i);
  expect(body).toContain('21 more, in the report');
  expect(body.length).toBeLessThan(10_000);
});
