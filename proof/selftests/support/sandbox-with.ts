import type { App, Apps } from '../../../sandbox/app.ts';
import { startSandbox, type Sandbox } from '../../../sandbox/start.ts';

/** A sandbox with additional content on its pages, such as a script. */
export const sandboxWith = (more: string): Promise<Sandbox> =>
  startSandbox({
    seed: 'more',
    around: (apps) =>
      Object.fromEntries(
        Object.entries(apps).map(([origin, app]) => [origin, ending(app, more)]),
      ) as unknown as Apps,
  });

const ending = (app: App, more: string): App => ({
  fetch: async (request) => {
    const answer = await app.fetch(request);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
    const headers = new Headers(answer.headers);
    // The sandbox's policy forbids inline scripts.
    headers.delete('content-security-policy');
    headers.delete('content-length');
    return new Response((await answer.text()) + more, { status: answer.status, headers });
  },
});
