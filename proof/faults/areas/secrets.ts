import type { Site } from '../../../sandbox/site.ts';
import { replaced } from '../defects/parts.ts';
import { page } from '../defects/web.ts';
import { defineArea, type Defect } from '../fault.ts';
import { finding } from '../words.ts';

const statement = 'Only the merchant sees the API key or a password';
const source = 'API reference, authentication';
const key = 'the API key';

/** A page with a secret in its HTML. */
const showing = (origin: 'pay' | 'dashboard', when: RegExp, line: (site: Site) => string): Defect =>
  page(origin, when, (html, site) => html.replace('</main>', `${line(site)}</main>`));

/** What only the merchant may see. */
export const secrets = defineArea('leaks', [
  {
    name: 'api-key-on-the-payment-page',
    statement,
    source,
    caught: ['bancontact-completed'],
    words: finding('shopper.secret', key, 'nothing'),
    defect: showing('pay', /^GET \/connect\/\w+\/?$/, ({ apiKey }) => `<!-- api_key=${apiKey} -->`),
  },
  {
    name: 'api-key-in-dashboard',
    statement,
    source,
    caught: ['visa-completed'],
    words: finding('dashboard.secret', key, 'nothing'),
    defect: showing('dashboard', /^GET \/transactions\/\d+$/, ({ apiKey }) => `<p>${apiKey}</p>`),
  },
  {
    name: 'password-in-dashboard',
    statement,
    source,
    caught: ['maestro-completed'],
    words: finding('dashboard.secret', /.*password/, 'nothing'),
    defect: showing(
      'dashboard',
      /^GET \/transactions\/\d+$/,
      ({ password }) => `<p>${password}</p>`,
    ),
  },
  {
    name: 'api-key-in-api',
    statement,
    source,
    caught: ['visa-insufficient-funds'],
    words: finding('api.secret', key, 'nothing'),
    defect: replaced(({ orderObject }) => ({
      orderObject: (transaction, site) => ({
        ...orderObject(transaction, site),
        var3: site.apiKey,
      }),
    })),
  },
  {
    name: 'api-key-in-notification',
    statement,
    source,
    caught: ['visa-completed'],
    words: finding('notification.secret', key, 'nothing'),
    defect: replaced(({ notificationBody }) => ({
      notificationBody: (transaction, site) => ({
        ...notificationBody(transaction, site),
        var2: site.apiKey,
      }),
    })),
  },
]);
