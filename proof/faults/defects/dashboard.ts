import type { Defect } from '../fault.ts';
import { page } from './web.ts';

const details = /^GET \/transactions\/\d+$/;

/** Changes details pages: all of them, those of refunds, or those of payments. */
export const onDetails = (rewrite: (html: string) => string): Defect =>
  page('dashboard', details, rewrite);
export const onRefund = (rewrite: (html: string) => string): Defect =>
  onDetails((html) => (isRefund(html) ? rewrite(html) : html));
export const onPayment = (rewrite: (html: string) => string): Defect =>
  onDetails((html) => (isRefund(html) ? html : rewrite(html)));

const isRefund = (html: string): boolean => html.includes('<h1>Refund details</h1>');

/** Another value behind a label. */
export const labelled =
  (label: string, value: string) =>
  (html: string): string =>
    html.replace(new RegExp(`(<dt>${label}</dt><dd>).*?(</dd>)`), `$1${value}$2`);

/** Removes what matches. */
export const without =
  (part: RegExp) =>
  (html: string): string =>
    html.replace(part, '');

/** One minor unit more than the amount behind a label. */
export const oneMore =
  (label: string) =>
  (html: string): string =>
    html.replace(
      new RegExp(`(<dt>${label}</dt><dd>[^<]*?)(\\d+\\.\\d\\d)`),
      (_, before: string, amount: string) => `${before}${(Number(amount) + 0.01).toFixed(2)}`,
    );

/** Another text under Notes. */
export const notes = (text: string): Defect =>
  onDetails((html) =>
    html.replace(/(<h2 id="notes">Notes<\/h2>).*?(<\/section>)/, `$1<p>${text}</p>$2`),
  );
