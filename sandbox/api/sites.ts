import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { Environment } from '../environment.ts';
import type { Site } from '../site.ts';
import { readJsonObject } from './body.ts';
import { PlainRefusal, ValidationError } from './errors.ts';
import { text, webAddress, wholeNumber } from './fields.ts';

export const settings = z.object({
  name: z.optional(text(120).check(z.minLength(1))),
  url: z.optional(webAddress),
  notification_url: z.optional(z.union([z.literal(''), webAddress])),
  price_from: z.optional(wholeNumber),
  price_till: z.optional(wholeNumber),
  support_email: z.optional(z.union([z.literal(''), z.email()])),
  support_phone: z.optional(text(25)),
});

/** GET and PATCH /sites/{site_id} (docs/facts/lookups.md#account-and-sites). */
export function siteRoutes({ site }: Environment): Hono {
  const own = (id: string): void => {
    if (id !== String(site.id)) throw new PlainRefusal(404);
  };

  return new Hono()
    .get('/:id', (context) => {
      own(context.req.param('id'));
      const { id, accountId, apiKey } = site;
      const data = { account_id: accountId, api_key: apiKey, id, ...shown(site) };
      return context.json({ success: true, data });
    })
    .patch('/:id', async (context) => {
      own(context.req.param('id'));
      change(site, await readJsonObject(context.req.raw));
      return context.json({ success: true, data: shown(site) });
    });
}

function change(site: Site, body: Record<string, unknown>): void {
  const parsed = settings.safeParse(body);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => {
      const attribute = String(path[0] ?? '');
      return { attribute, value: body[attribute], message };
    });
    throw new ValidationError(problems);
  }
  const { data } = parsed;
  site.name = data.name ?? site.name;
  site.url = data.url ?? site.url;
  site.notificationUrl = data.notification_url ?? site.notificationUrl;
  site.priceFrom = data.price_from ?? site.priceFrom;
  site.priceTill = data.price_till ?? site.priceTill;
  site.supportEmail = data.support_email ?? site.supportEmail;
  site.supportPhone = data.support_phone ?? site.supportPhone;
}

/** Only name and url are always there; an empty text is neither of the documented types address and e-mail address. */
const shown = (site: Site) => ({
  name: site.name,
  ...(site.notificationUrl && { notification_url: site.notificationUrl }),
  price_from: site.priceFrom,
  price_till: site.priceTill,
  ...(site.supportEmail && { support_email: site.supportEmail }),
  support_phone: site.supportPhone,
  url: site.url,
});
