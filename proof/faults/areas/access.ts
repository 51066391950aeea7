import { between, copyOf } from '../defects/web.ts';
import { defineArea, type Defect } from '../fault.ts';
import { finding } from '../words.ts';

const source = 'account users page, signing in';

/** Dashboard pages are shown without a sign-in, as the last signed-in merchant sees them. */
function open(when: RegExp): Defect {
  let cookie: string | undefined;
  return between('dashboard', when, async ({ request, pass }) => {
    const answer = await pass();
    if (answer.status === 200) cookie = request.headers.get('cookie') ?? cookie;
    if (answer.status !== 303 || cookie === undefined) return answer;
    return pass(copyOf(request, undefined, { cookie }));
  });
}

/** Who may open the dashboard. */
export const access = defineArea('access', [
  {
    name: 'details-without-sign-in',
    statement: 'The details of a transaction are shown to a signed-in user only',
    source,
    caught: ['no-sign-in'],
    words: finding('dashboard.without_sign_in.details', 'the order', 'the sign-in or neither'),
    defect: open(/^GET \/transactions\/\d+$/),
  },
  {
    name: 'overview-without-sign-in',
    statement: 'The transaction overview is shown to a signed-in user only',
    source,
    caught: ['no-sign-in'],
    words: finding(
      'dashboard.without_sign_in.start',
      /the (order|dashboard)/,
      'the sign-in or neither',
    ),
    defect: open(/^GET \/transactions$/),
  },
  {
    name: 'any-password-accepted',
    statement: 'A user signs in with their password',
    source,
    caught: ['wrong-password'],
    words: finding('dashboard.wrong_password', 'let in', 'turned away'),
    defect: between('dashboard', /^POST \/login$/, async ({ request, environment, pass }) => {
      const fields = new URLSearchParams(await request.text());
      fields.set('password', environment.site.password);
      return pass(copyOf(request, fields.toString()));
    }),
  },
]);
