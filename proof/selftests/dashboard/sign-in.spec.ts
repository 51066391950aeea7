import { expect, test, type Page } from '@playwright/test';
import { LoginPage } from '../../../pages/dashboard/login-page.ts';

const url = 'http://dashboard.test/';
const credentials = {
  email: 'merchant@example.com',
  password: 'a password',
  securityCode: '4711',
  oneTimeCode: () => Promise.resolve('123456'),
};

/** A sign-in with one form after another. Each field is named after its value. */
const signIn = (...forms: readonly string[]): string => `
  <script>
    const typed = {};
    function next(form) {
      for (const [name, value] of new FormData(form)) typed[name] = value;
      form.replaceWith(document.getElementById('next-' + form.id).content);
      return false;
    }
  </script>
  ${[...forms, '<nav><a href="#">Transactions</a></nav>'].reduceRight(
    (rest, form, index) => `<form id="${index}" onsubmit="return next(this)">${form}</form>
      <template id="next-${index}">${rest}</template>`,
  )}`;

const email = '<label>E-mailadres <input name="email" required></label>';
const password = '<label>Wachtwoord <input name="password" type="password" required></label>';
const code = (type: string): string =>
  `<label>Beveiligingscode <input name="securityCode" type="${type}" required></label>`;
const oneTime = '<label>Verificatiecode <input name="oneTimeCode" required></label>';

async function typed(page: Page, content: string): Promise<unknown> {
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: content }));
  await new LoginPage(page).signIn(url, credentials);
  return page.evaluate('typed');
}

test.describe('A sign-in in Dutch', () => {
  test.use({ actionTimeout: 5_000 });
  const { email: user, password: secret } = credentials;
  const [two, three] = [
    { email: user, password: secret },
    { email: user, password: secret, securityCode: '4711' },
  ];

  const forms: Readonly<Record<string, readonly [content: string, answers: object]>> = {
    'with two fields': [signIn(`${email}${password}<button>Inloggen</button>`), two],
    'with three fields': [
      signIn(`${email}${code('text')}${password}<button>Beveiligd inloggen</button>`),
      three,
    ],
    'whose security code cannot be read': [
      signIn(`${email}${code('password')}${password}<button>Inloggen</button>`),
      three,
    ],
    'with a step for each': [
      signIn(
        `${email}<button>Volgende</button>`,
        `${code('password')}<button>Verder</button>`,
        `${password}<button>Inloggen</button>`,
        `${oneTime}<button>Bevestigen</button>`,
      ),
      { ...three, oneTimeCode: '123456' },
    ],
    'whose buttons are in no form': [
      signIn(`${email}${password}`).replace(
        '</form>',
        '</form><a href="#" onclick="next(document.forms[0])">Inloggen</a>',
      ),
      two,
    ],
  };
  for (const [what, [content, answers]] of Object.entries(forms)) {
    test(`${what} is answered`, async ({ page }) => {
      expect(await typed(page, content)).toEqual(answers);
    });
  }
});

test('a password is known by its field in any language', async ({ page }) => {
  const form = signIn(`<label>E-Mail <input name="email"></label>
    <label>Mot de passe <input name="password" type="password" required></label><button>Go</button>`);
  expect(await typed(page, form)).toEqual({
    email: credentials.email,
    password: credentials.password,
  });
});

test('a step for the email address may offer to reset a forgotten password', async ({ page }) => {
  const form = signIn(
    `${email}<a href="#">Forgot password?</a><input type="submit" value="Next">`,
    `${password}<button>Log in</button>`,
  );
  expect(await typed(page, form)).toEqual({
    email: credentials.email,
    password: credentials.password,
  });
});

test.describe('What a sign-in offers at its end', () => {
  test.use({ actionTimeout: 3_000 });
  const offers: Readonly<Record<string, string>> = {
    'a device to remember': `<h1>Remember this device?</h1><button>Yes, remember it</button>
      <button name="declined">Not now</button>`,
    'a browser to trust, yes or no': `<p>Do you trust this browser?</p><button>Yes</button>
      <button name="declined">No</button>`,
    'an app to set up': `<h1>Use an authenticator app</h1><button>Set it up</button>
      <a href="#" onclick="typed.declined = ''; next(this.closest('form'))">Skip for now</a>`,
  };
  for (const [what, offer] of Object.entries(offers)) {
    const content = signIn(
      `${email}<button>Next</button>`,
      `${password}<button>Log in</button>`,
      offer,
    ).replace('new FormData(form)', 'new FormData(form, event.submitter)');

    test(`${what} is declined`, async ({ page }) => {
      expect(await typed(page, content)).toEqual({
        email: credentials.email,
        password: credentials.password,
        declined: '',
      });
    });

    test(`${what} is offered only to who was let in`, async ({ page }) => {
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: content }));
      expect(await new LoginPage(page).tryToSignIn(url, credentials)).toBe(true);
    });
  }
});

for (const [what, between] of Object.entries({
  'about a password that ends soon':
    '<p>Uw wachtwoord verloopt over 12 dagen.</p><a href="#new">Nu wijzigen</a> <button>Later, ga verder</button>',
  'with news': '<h1>News</h1><button type="button">Show me</button> <button>Continue</button>',
})) {
  test(`a page between the sign-in and the dashboard ${what} is left`, async ({ page }) => {
    const content = signIn(`${email}${password}<button>Continue</button>`, between);
    expect(await typed(page, content)).toEqual({
      email: credentials.email,
      password: credentials.password,
    });
  });
}

test('a page between the sign-in and the dashboard that cannot be left is an error', async ({
  page,
}) => {
  const stays = '<button type="button">Not now</button>';
  const content = signIn(`${email}${password}<button>Log in</button>`, stays);
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: content }));
  await expect(new LoginPage(page).signIn(url, credentials)).rejects.toThrow(
    /the page before the dashboard cannot be left\.\nThe page is .*Not now/s,
  );
});

test.describe('A sign-in that must let nobody in', () => {
  test.use({ actionTimeout: 2_000 });
  const said = '<form onsubmit="document.querySelector(`p`).hidden = false; return false">';
  const refusing = (words: string): string =>
    `${said}${email}${password}<button>Log in</button></form><p hidden>${words}</p>`;

  const pages: Readonly<Record<string, readonly [content: string, isLetIn: boolean]>> = {
    'and says so': [refusing('Wrong password, please try again'), false],
    'and says nothing': [refusing(''), false],
    'in steps': [signIn(`${email}<button>Next</button>`, refusing('This user is unknown')), false],
    'and does': [signIn(`${email}${password}<button>Log in</button>`), true],
    'and does in steps': [
      signIn(`${email}<button>Next</button>`, `${password}<button>Log in</button>`),
      true,
    ],
    'and does past a page of news': [
      signIn(
        `${email}${password}<button>Log in</button>`,
        '<p>Welcome back</p><button>Continue</button>',
      ),
      true,
    ],
    'and asks nothing': ['<nav><a href="#">Transactions</a></nav>', true],
  };

  for (const [name, [content, isLetIn]] of Object.entries(pages)) {
    test(name, async ({ page }) => {
      await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: content }));
      expect(await new LoginPage(page).tryToSignIn(url, credentials)).toBe(isLetIn);
    });
  }
});
