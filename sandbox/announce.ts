import type { Sandbox } from './sandbox.ts';

/** What a program needs of a sandbox. The order of the keys is part of the contract. */
export function connectionOf(sandbox: Sandbox) {
  const { apiUrl, apiKey, dashboardUrl, dashboardEmail, dashboardPassword } = sandbox;
  const { dashboardSecurityCode, dashboardTotpSecret, controlUrl } = sandbox;
  return {
    apiUrl,
    apiKey,
    dashboardUrl,
    dashboardEmail,
    dashboardPassword,
    ...(dashboardSecurityCode !== undefined && { dashboardSecurityCode }),
    ...(dashboardTotpSecret !== undefined && { dashboardTotpSecret }),
    ...(controlUrl !== undefined && { controlUrl }),
  };
}

/** The text for people once a sandbox is ready. */
export function announcement(sandbox: Sandbox) {
  const { paymentUrl, authenticationUrl, seed, caFile } = sandbox;
  const facts = { ...connectionOf(sandbox), paymentUrl, authenticationUrl, seed };
  return { ...facts, ...(caFile !== undefined && { caFile }) };
}

/** One line for programs. */
export function asJson(sandbox: Sandbox): string {
  return JSON.stringify(announcement(sandbox));
}

/** For people. */
export function asText(sandbox: Sandbox): string {
  const { dashboardSecurityCode, dashboardTotpSecret, caFile } = sandbox;
  const trust = caFile === undefined ? '' : `\n    CA file    ${caFile}`;
  const extra = [
    ...(dashboardSecurityCode === undefined ? [] : [`\n    Code       ${dashboardSecurityCode}`]),
    ...(dashboardTotpSecret === undefined ? [] : [`\n    TOTP       ${dashboardTotpSecret}`]),
    ...(sandbox.controlUrl === undefined ? [] : [`\n\n    Control    ${sandbox.controlUrl}`]),
  ].join('');
  return `
  MultiSafepay sandbox is ready. Nothing here is real: no money, no account, no memory after exit.

    API        ${sandbox.apiUrl}
    API key    ${sandbox.apiKey}

    Dashboard  ${sandbox.dashboardUrl}
    Email      ${sandbox.dashboardEmail}
    Password   ${sandbox.dashboardPassword}${extra}

    Start page ${new URL('/', sandbox.apiUrl).href}
    Seed       ${sandbox.seed}${trust}

  Stop with Ctrl+C.
`;
}
