import { AsyncLocalStorage } from 'node:async_hooks';
import type { App, Apps, Around } from '../../../sandbox/apps.ts';
import type { Environment } from '../../../sandbox/environment.ts';
import type { Fault } from '../fault.ts';
import type { Reached } from './parts.ts';

/** A request and its right answer, for faults that stand around the applications. */
interface Exchange {
  readonly answer: Response;
  readonly passed: Request[];
}
const current = new AsyncLocalStorage<Exchange>();

/** Answers every request with the right answer of the exchange that it belongs to. */
const stub: App = {
  fetch(request) {
    const exchange = current.getStore();
    if (!exchange) throw new Error('a fault asks outside of any exchange');
    exchange.passed.push(request);
    return exchange.answer;
  },
};
const stubs: Apps = { api: stub, pay: stub, acs: stub, dashboard: stub };

/**
 * The right applications. Whatever a fault would put around them is asked as well, with the same request
 * and the right answer; that it passes another request on, answers otherwise, or reaches into the state of
 * the sandbox is a difference.
 */
export const watchedApps =
  (faults: readonly Fault[], reached: Reached): Around =>
  (apps, environment) => {
    const all = faults.flatMap(({ name, defect: { around } }) =>
      around ? [{ name, apps: around(stubs, untouchable(environment)) }] : [],
    );
    const watched = (origin: keyof Apps): App => ({
      async fetch(request) {
        const body = request.body ? await request.arrayBuffer() : undefined;
        const asked = () => new Request(request.url, { ...parts(request), ...(body && { body }) });
        const answered = await answerOf(await apps[origin].fetch(asked()));
        await Promise.all(
          all.map(async ({ name, apps: faulty }) => {
            if (await differs(faulty[origin], asked(), asked, answered)) reached(name);
          }),
        );
        return answered();
      },
    });
    return {
      api: watched('api'),
      pay: watched('pay'),
      acs: watched('acs'),
      dashboard: watched('dashboard'),
    };
  };

const parts = ({ method, headers, signal }: Request) => ({ method, headers, signal });

/** The answer as often as it is asked for; one that goes on for ever only once, and then without its body. */
async function answerOf(answer: Response): Promise<() => Response> {
  const { status, headers } = answer;
  if (headers.get('content-type')?.startsWith('text/event-stream')) {
    let first: Response | undefined = answer;
    return () => {
      const given = first ?? new Response(null, { status, headers });
      first = undefined;
      return given;
    };
  }
  const body = answer.body ? await answer.arrayBuffer() : null;
  return () => new Response(body, { status, headers });
}

async function differs(
  faulty: App,
  request: Request,
  asked: () => Request,
  answered: () => Response,
): Promise<boolean> {
  const exchange: Exchange = { answer: answered(), passed: [] };
  try {
    const answer = await current.run(exchange, async () => faulty.fetch(request));
    const [passed, ...others] = exchange.passed;
    if (!passed || others.length > 0) return true;
    if (passed !== request && (await textOf(passed)) !== (await textOf(asked()))) return true;
    if (answer === exchange.answer) return false;
    return (await textOf(answer)) !== (await textOf(answered()));
  } catch {
    return true;
  }
}

/** All of a message that counts, in one text. */
async function textOf(message: Request | Response): Promise<string> {
  const headers = [...message.headers].filter(([name]) => name !== 'content-length');
  const about = message instanceof Request ? [message.method, message.url] : [message.status];
  return JSON.stringify([...about, headers, await message.text()]);
}

/** What a fault may read without changing anything; whoever wants more makes a difference. */
const untouchable = ({ site, urls, seed }: Environment): Environment =>
  new Proxy({ site, urls, seed } as Environment, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name) as unknown;
      throw new Error('the state of the sandbox is not to be touched here');
    },
  });
