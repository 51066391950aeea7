/** Each contestant's spec; the suite's is its own. */
export const specs = {
  suite: 'tests/payments/bancontact.spec.ts',
  bare: 'proof/bench/bare.spec.ts',
  selenium: 'proof/bench/drivers/selenium.spec.ts',
  puppeteer: 'proof/bench/drivers/puppeteer.spec.ts',
} as const;
export type Contestant = keyof typeof specs;

/** What they are called in the tables. */
export const names: Readonly<Record<Contestant, string>> = {
  suite: "the suite's test",
  bare: 'bare Playwright',
  selenium: 'Selenium',
  puppeteer: 'Puppeteer',
};

/** What the suite's test is compared with. */
export const scripts = ['bare', 'selenium', 'puppeteer'] as const;
export type Script = (typeof scripts)[number];
