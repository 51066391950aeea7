import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { controllableReady } from '../fixtures/target/sandbox-line.js';
import { needsSandbox } from './run.js';
/**
 * The part of a Playwright configuration that is the same for every shop: what runs before the first test, and a
 * sandbox where the environment names no account. Merge it with the shop's own by `defineConfig(multisafepay(), {...})`:
 * servers start in their order, and those after the sandbox find SANDBOX_API_URL and SANDBOX_API_KEY in their
 * environment.
 */
export function multisafepay({ shopHosts = [], notificationsPort, sandboxArguments = [], } = {}) {
    if (notificationsPort !== undefined)
        process.env.RUN_FORWARD_PORT = String(notificationsPort);
    return {
        globalSetup: beside('global-setup'),
        use: { shopHosts },
        ...(needsSandbox() && {
            webServer: {
                name: 'sandbox',
                command: [process.execPath, sandboxProgram(), '--json', '--control', ...sandboxArguments]
                    .map((it) => JSON.stringify(it))
                    .join(' '),
                wait: { stdout: controllableReady },
                gracefulShutdown: { signal: 'SIGTERM', timeout: 1_000 },
            },
        }),
    };
}
const sandboxProgram = () => join(dirname(createRequire(import.meta.url).resolve('multisafepay-e2e/sandbox')), 'bin.js');
/** A file of this folder: as sources here, compiled in the package. */
function beside(name) {
    const here = fileURLToPath(import.meta.url);
    return join(dirname(here), name + extname(here));
}
//# sourceMappingURL=config.js.map