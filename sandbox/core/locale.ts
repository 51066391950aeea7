/** Where nothing else is asked for, or something that no page is written in (API reference, `locale`). */
const DEFAULT = 'en_US';

/**
 * The locale of a shopper's pages: `ab_CD`, as documented. Shops send what their own software has:
 * WordPress `de_DE_formal`, Magento `zh_Hans_CN`, browsers `nl-NL`.
 */
export function pageLocale(asked: string): string {
  const [, language, country] = /^([a-z]{2})[-_]([a-z]{2})$/i.exec(asked) ?? [];
  return language && country ? `${language.toLowerCase()}_${country.toUpperCase()}` : DEFAULT;
}
