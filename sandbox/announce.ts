import type { Sandbox } from './start.ts';

/** What a program needs of a sandbox. The order of the keys is part of the contract with whoever reads them. */
export function connectionOf(sandbox: Sandbox) {
  const { apiUrl, apiKey, dashboardUrl, dashboardEmail, dashboardPassword } = sandbox;
  const { dashboardSecurityCode, dashboardTotpSecret } = sandbox;
  return {
    apiUrl,
    apiKey,
    dashboardUrl,
    dashboardEmail,
    dashboardPassword,
    ...(dashboardSecurityCode !== undefined && { dashboardSecurityCode }),
    ...(dashboardTotpSecret !== undefined && { dashboardTotpSecret }),
  };
}

/** One line for programs. */
export function asJson(sandbox: Sandbox): string {
  const { paymentUrl, authenticationUrl, seed } = sandbox;
  return JSON.stringify({ ...connectionOf(sandbox), paymentUrl, authenticationUrl, seed });
}

/** For people. */
export function asText(sandbox: Sandbox): string {
  const { dashboardSecurityCode, dashboardTotpSecret } = sandbox;
  const extra = [
    ...(dashboardSecurityCode === undefined ? [] : [`\n    Code       ${dashboardSecurityCode}`]),
    ...(dashboardTotpSecret === undefined ? [] : [`\n    TOTP       ${dashboardTotpSecret}`]),
  ].join('');
  return `
  MultiSafepay sandbox is ready. Nothing here is real: no money, no account, no memory after exit.

    API        ${sandbox.apiUrl}
    API key    ${sandbox.apiKey}

    Dashboard  ${sandbox.dashboardUrl}
    Email      ${sandbox.dashboardEmail}
    Password   ${sandbox.dashboardPassword}${extra}

    Start page ${new URL('/', sandbox.apiUrl).href}
    Seed       ${sandbox.seed}

  Stop with Ctrl+C.
`;
}
