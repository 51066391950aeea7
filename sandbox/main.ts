import { parseArgs } from 'node:util';
import type { Sandbox } from './start.ts';
import { startSandbox } from './start.ts';

const HELP = `MultiSafepay sandbox: a local stand-in of the test environment.

  --json             print one line of JSON when it is ready, nothing else
  --seed TEXT        repeat a run: same ids, tokens and credentials
  --notify-anywhere  let notifications leave this machine
  --help             this text
`;

/** One line for programs. The order of the keys is part of the contract with whoever reads it. */
function asJson(sandbox: Sandbox): string {
  const { apiUrl, apiKey, dashboardUrl, dashboardEmail, dashboardPassword } = sandbox;
  const { paymentUrl, authenticationUrl, seed } = sandbox;
  const login = { dashboardUrl, dashboardEmail, dashboardPassword };
  return JSON.stringify({ apiUrl, apiKey, ...login, paymentUrl, authenticationUrl, seed });
}

function asText(sandbox: Sandbox): string {
  return `
  MultiSafepay sandbox is ready. Nothing here is real: no money, no account, no memory after exit.

    API        ${sandbox.apiUrl}
    API key    ${sandbox.apiKey}

    Dashboard  ${sandbox.dashboardUrl}
    Email      ${sandbox.dashboardEmail}
    Password   ${sandbox.dashboardPassword}

    Start page ${new URL('/', sandbox.apiUrl).href}
    Seed       ${sandbox.seed}

  Stop with Ctrl+C.
`;
}

function readArguments() {
  try {
    const options = {
      json: { type: 'boolean', default: false },
      seed: { type: 'string' },
      'notify-anywhere': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${problem}\n\n${HELP}`);
    process.exit(2);
  }
}

const values = readArguments();
if (values.help) {
  process.stdout.write(HELP);
} else {
  const sandbox = await startSandbox({
    ...(values.seed !== undefined && { seed: values.seed }),
    notifyAnywhere: values['notify-anywhere'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
  process.stdout.write(`${values.json ? asJson(sandbox) : asText(sandbox)}\n`);
}
