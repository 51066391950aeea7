// Each entry's types, all of them.
export * as suite from 'multisafepay-e2e';
export * as configuration from 'multisafepay-e2e/config';
export * as pages from 'multisafepay-e2e/pages';
export * as catalogue from 'multisafepay-e2e/catalogue';
export * as sandbox from 'multisafepay-e2e/sandbox';
export * as summary from 'multisafepay-e2e/reporters/summary';
export * as matrix from 'multisafepay-e2e/reporters/matrix';
export * as quarantine from 'multisafepay-e2e/reporters/quarantine';
export * as notice from 'multisafepay-e2e/reporters/notice';
