interface Refusal {
  /** The submitted values; empty on the first visit. */
  readonly typed: URLSearchParams;
  readonly formToken: string;
  readonly metaToken: string;
  readonly bearerToken: string;
  readonly totpSecret: string;
}

/** A sign-in page that is as careless as possible: it repeats the submitted values in every encoding. */
export function loginForm({
  typed,
  formToken,
  metaToken,
  bearerToken,
  totpSecret,
}: Refusal): string {
  const login = ['password', 'security-code', 'one-time-code'].map((name) => typed.get(name) ?? '');
  const json = JSON.stringify({ login });
  const refused = typed.size > 0;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="csrf-token" content="${metaToken}">
    <title>Sign in</title>
    ${refused ? `<!-- ${json} ${escaped(json)} ${encodeURIComponent(json)} -->` : ''}
    ${refused ? `<link rel="help" href="?a=${typed.toString()}">` : ''}
    ${refused ? ['', 'u', 'us'].map((it) => `<i data-a="${base64(it + json)}"></i>`).join('') : ''}
  </head>
  <body>
    <h1>Sign in</h1>
    ${refused ? `<p role="alert">Not right. Set up your app again: ${totpSecret}</p>` : ''}
    <form method="post" action="/login">
      <input type="hidden" name="_csrf" value="${formToken}">
      <label>Email address <input name="email" type="email"></label>
      <label>Password <input name="password" type="password"></label>
      <label>Security code <input name="security-code"></label>
      <label>One-time code <input name="one-time-code" autocomplete="one-time-code"></label>
      <input type="hidden" name="readable">
      <button>Sign in</button>
    </form>
    <script>
      const session = { access: '${bearerToken}' };
      fetch('/profile', { headers: { authorization: 'Bearer ' + session.access } });
      const form = document.querySelector('form');
      form.addEventListener('submit', () => {
        const fields = [...form.querySelectorAll('input:not([type])')];
        form.elements.readable.value = fields.some(
          (field) => getComputedStyle(field).webkitTextSecurity === 'none',
        );
        const typed = JSON.stringify(Object.fromEntries(new FormData(form)));
        console.log('typed', typed);
        fetch('/hints', {
          method: 'PUT',
          keepalive: true,
          headers: { authorization: 'Basic ' + btoa(form.elements.password.value), 'x-xsrf-token': '${metaToken}' },
          body: typed,
        });
      });
    </script>
  </body>
</html>`;
}

const base64 = (value: string): string => Buffer.from(value).toString('base64');

const escaped = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
