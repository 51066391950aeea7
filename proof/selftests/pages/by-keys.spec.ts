import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { rowOf } from '../../../catalogue/index.ts';
import { answerByKeys, formSteps, payByKeys } from '../../accessible/by-keys.ts';

const { row: visa } = rowOf('visa-completed', 'card');

/** A form that stays after Confirm, with its lists, until its script has heard from the server. */
const form = `<!doctype html><title>Pay</title><form action="/next"
onsubmit="event.preventDefault(); fetch('/check').then(() => this.submit())">
<label>Card number <input name="number"></label><label>Card holder <input name="holder"></label>
<label>Month <select name="month"><option>01</option><option>12</option></select></label>
<label>Year <select name="year"><option>2030</option><option>2031</option></select></label>
<label>CVC <input name="code"></label><button>Confirm</button></form>`;

const challenge = `<!doctype html><title>3-D Secure</title><form action="/done">
<label>Result <select name="answer"><option value="N">Not authenticated (N)</option>
<option value="Y">Authenticated (Y)</option></select></label><button>Confirm</button></form>`;

test('by keys alone: of the page that is being left no list is answered', async ({ page }) => {
  const asked: URL[] = [];
  const left = new AbortController();
  await page.route('http://pay.invalid/**', async (route) => {
    const url = new URL(route.request().url());
    asked.push(url);
    if (url.pathname === '/check') await once(left.signal, 'abort');
    const body = { '/': form, '/next': challenge }[url.pathname] ?? 'Paid';
    await route.fulfill({ contentType: 'text/html', body }).catch(() => undefined);
  });
  await page.goto('http://pay.invalid/');
  expect(await payByKeys(page, visa)).toEqual(expect.arrayContaining([...formSteps]));
  const answered = answerByKeys(page, visa.authentication);
  expect(await page.evaluate(keysWithin, 30), 'keys on the page that is being left').toEqual([]);
  left.abort();
  expect(await answered).toBe(true);
  await page.getByText('Paid').waitFor();
  expect(asked.map(({ pathname }) => pathname)).toEqual(['/', '/check', '/next', '/done']);
  expect(Object.fromEntries(asked[2]?.searchParams ?? [])).toEqual({
    number: visa.number,
    holder: visa.holder,
    month: '12',
    year: '2031',
    code: visa.cvc,
  });
  expect(asked[3]?.searchParams.get('answer')).toBe('Y');
});

test('by keys alone: what Tab does not reach is missing', async ({ page }) => {
  await page.setContent(form.replace('name="code"', 'name="code" tabindex="-1"'));
  expect(await payByKeys(page, visa)).not.toContain('security code');
});

/** Runs in the page: the keys that come while it draws itself this many times. */
async function keysWithin(frames: number): Promise<string[]> {
  const keys: string[] = [];
  addEventListener('keydown', ({ key }) => keys.push(key));
  for (let frame = 0; frame < frames; frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return keys;
}
