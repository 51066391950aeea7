import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { encode } from 'uqr';
import { decodeQr } from '../../../fixtures/order/qr-decoder.ts';

/** As long as a real address of the test platform. */
const address = 'https://testpayv2.multisafepay.com/qr/1756461600123456/AbCdEfGhIjKlMnOpQrStUvWxYz';

interface Look {
  /** Pixels per module. */
  readonly scale?: number;
  /** White modules around the code. */
  readonly margin?: number;
  readonly inverted?: boolean;
  /** White pixels around the code, like the rest of a page. */
  readonly page?: number;
  readonly turned?: boolean;
}

/** A screenshot of a page with this code. */
function picture(content: string, look: Look = {}): Buffer {
  const { scale = 6, margin = 4, inverted = false, page = 0, turned = false } = look;
  const { data } = encode(content, { border: margin });
  const size = data.length * scale;
  const png = new PNG({ width: size + 2 * page, height: size + 2 * page });
  png.data.fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [row, column] = [Math.floor(y / scale), Math.floor(x / scale)];
      const dark = turned ? data[data.length - 1 - column]?.[row] : data[row]?.[column];
      const at = ((y + page) * png.width + x + page) * 4;
      png.data.fill(dark === inverted ? 255 : 0, at, at + 3);
    }
  }
  return PNG.sync.write(png);
}

const looks: Readonly<Record<string, Look>> = {
  'as it is drawn': {},
  small: { scale: 2 },
  large: { scale: 16 },
  'light on dark': { inverted: true },
  'with little margin': { margin: 1 },
  'in the middle of a page': { scale: 3, page: 400 },
  'turned by a quarter': { turned: true },
};

for (const [look, details] of Object.entries(looks)) {
  test(`a code is read ${look}`, async () => {
    expect(await decodeQr(picture(address, details))).toBe(address);
  });
}

test('what is read is what the code holds, letter for letter', async () => {
  expect(await decodeQr(picture('https://testpay.multisafepay.com/?a=1&b=€'))).toBe(
    'https://testpay.multisafepay.com/?a=1&b=€',
  );
});

test('a picture without a code holds nothing', async () => {
  const blank = new PNG({ width: 300, height: 300 });
  blank.data.fill(255);
  expect(await decodeQr(PNG.sync.write(blank))).toBeUndefined();
});

test('a code of which half is covered is not guessed', async () => {
  const png = PNG.sync.read(picture(address));
  png.data.fill(255, png.data.length / 2);
  expect(await decodeQr(PNG.sync.write(png))).toBeUndefined();
});
