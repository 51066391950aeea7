import type { Notice } from './notice.ts';

/** The forms of message that a webhook can take. */
export const forms = ['slack', 'teams', 'google-chat', 'json'] as const;
export type Form = (typeof forms)[number];

/** Parts of the hosts' names; those of Teams are of its Workflows and of the connectors before them. */
const hosts: readonly (readonly [form: Form, host: RegExp])[] = [
  ['slack', /^hooks\.slack(-gov)?\.com$/],
  ['teams', /\.(logic\.azure|powerplatform|webhook\.office)\.(com|us)$/],
  ['google-chat', /^chat\.googleapis\.com$/],
];

/** The form that the webhook of a host takes; one that is not known gets plain JSON. */
export const formOf = ({ hostname }: URL): Form =>
  hosts.find(([, host]) => host.test(hostname))?.[0] ?? 'json';

/** The body of the message. What a notice says is never read as markup, whatever is in it. */
export const bodyOf = (notice: Notice, form: Form): string => JSON.stringify(bodies[form](notice));

const reportWords = 'Open the report';

/**
 * Blocks of rich text, whose texts Slack does not parse; `text` is what a notification on a screen shows.
 * Source: Slack, "Rich text block", "Formatting text for app surfaces" (what is escaped).
 */
function slack({ verdict, changes, cause, link, todo }: Notice) {
  const text = (words: string, isBold = false) => ({
    type: 'text',
    text: words,
    ...(isBold && { style: { bold: true } }),
  });
  const section = (...elements: readonly object[]) => ({ type: 'rich_text_section', elements });
  const item = (words: string) => section(text(words));
  const list = { type: 'rich_text_list', style: 'bullet', elements: changes.map(item) };
  const elements = [
    section(text(verdict, true)),
    ...(changes.length > 0 ? [list] : []),
    ...(cause === undefined ? [] : [section(text('Cause: ', true), text(cause))]),
    section(text('To do: ', true), text(todo)),
    ...(link === undefined ? [] : [section({ type: 'link', url: link, text: reportWords })]),
  ];
  return { text: inMarkup(verdict), blocks: [{ type: 'rich_text', elements }] };
}

/**
 * An Adaptive Card, which is what a workflow "When a Teams webhook request is received" posts. A TextRun has no
 * Markdown. Source: Microsoft, "Create incoming webhooks with Workflows"; Adaptive Cards, RichTextBlock.
 */
function teams({ verdict, changes, cause, link, todo }: Notice) {
  const run = (words: string, isBold = false) => ({
    type: 'TextRun',
    text: words,
    ...(isBold && { weight: 'Bolder' }),
  });
  const block = (...inlines: readonly object[]) => ({ type: 'RichTextBlock', inlines });
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    msteams: { width: 'Full' },
    body: [
      block(run(verdict, true)),
      ...changes.map((words) => block(run(`• ${words}`))),
      ...(cause === undefined ? [] : [block(run('Cause: ', true), run(cause))]),
      block(run('To do: ', true), run(todo)),
    ],
    ...(link !== undefined && {
      actions: [{ type: 'Action.OpenUrl', title: reportWords, url: link }],
    }),
  };
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return { type: 'message', attachments: [{ contentType, contentUrl: null, content }] };
}

/**
 * A card: its texts are HTML, and notify no one by name. Source: Google Chat API, Message.cardsV2 and fallbackText;
 * "Format text in cards".
 */
function googleChat({ verdict, changes, cause, link, todo }: Notice) {
  const paragraph = (html: string) => ({ textParagraph: { text: html } });
  const widgets = [
    paragraph(`<b>${inMarkup(verdict)}</b>`),
    ...(changes.length > 0
      ? [paragraph(changes.map((words) => `• ${inMarkup(words)}`).join('<br>'))]
      : []),
    ...(cause === undefined ? [] : [paragraph(`<b>Cause:</b> ${inMarkup(cause)}`)]),
    paragraph(`<b>To do:</b> ${inMarkup(todo)}`),
    ...(link === undefined
      ? []
      : [
          {
            buttonList: {
              buttons: [{ text: reportWords, onClick: { openLink: { url: link } } }],
            },
          },
        ]),
  ];
  return {
    fallbackText: verdict,
    cardsV2: [{ cardId: 'night', card: { sections: [{ widgets }] } }],
  };
}

/** For a program of one's own: the parts, and all of them as one text. */
function json(notice: Notice) {
  const { verdict, changes, cause, link, todo } = notice;
  const lines = [
    verdict,
    ...changes.map((words) => `- ${words}`),
    ...(cause === undefined ? [] : [`Cause: ${cause}`]),
    `To do: ${todo}`,
    ...(link === undefined ? [] : [link]),
  ];
  return { ...notice, text: lines.join('\n') };
}

const bodies = {
  slack,
  teams,
  'google-chat': googleChat,
  json,
} as const satisfies Readonly<Record<Form, (notice: Notice) => object>>;

/** What Slack's markup and HTML have in common. */
const inMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
