import { openTunnel } from '../../../../fixtures/run/tunnel.ts';
import { startShop } from '../../../../fixtures/shop/server.ts';

/** Opens a tunnel by the command that it is given, prints its address and waits to be killed. */
const { url } = await openTunnel(process.argv[2] ?? '', await startShop('run'));
process.stdout.write(`${url}\n`);
