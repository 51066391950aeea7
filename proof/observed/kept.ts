import type { Page, Route } from '@playwright/test';
import type { Observation } from '../../fixtures/observed/observation.ts';
import type { Step } from '../../fixtures/observed/observer.ts';

/** No server has this name: what is not answered here is not answered. */
export const kept = 'http://kept.invalid/';

const html = 'text/html; charset=utf-8';

/** Pages are kept without their scripts; those of a folder that came from elsewhere may have some. */
const headers = { 'content-type': html, 'content-security-policy': "script-src 'none'" };

/** What comes after the last page: the shop. */
const theEnd = '<!doctype html><title>The shop</title><p>Back at the shop';

/**
 * Shows kept pages in a tab, one after the other: a page that leads on leads to the next one. Nothing is asked of
 * any server, and no script of the page runs.
 */
export class KeptPages {
  readonly #steps: readonly (Step & { readonly observation: Observation })[];
  #next = 0;
  #current: Observation | undefined;
  #end: () => void = () => undefined;
  /** Resolves once the last page has led on. */
  readonly over = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  private constructor(steps: readonly Step[], observations: ReadonlyMap<string, Observation>) {
    this.#steps = steps.map((step) => {
      const observation = observations.get(step.page);
      if (!observation) throw new Error(`${step.page} is in a story, but was not kept`);
      return { ...step, observation };
    });
  }

  /** @param page a tab that was not used yet */
  static async in(
    page: Page,
    steps: readonly Step[],
    observations: ReadonlyMap<string, Observation>,
  ): Promise<KeptPages> {
    const pages = new KeptPages(steps, observations);
    await page.addInitScript(leadOn);
    await page.route('**/*', (route) => pages.#answer(route));
    return pages;
  }

  /** The pages that were not shown. */
  get left(): readonly string[] {
    return this.#steps.slice(this.#next).map(({ page }) => page);
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    if (request.resourceType() !== 'document') return route.abort();
    const [, frame] = /\.frame-(\d+)\.html$/.exec(request.url()) ?? [];
    if (frame !== undefined) {
      const body = this.#current?.documents[Number(frame)];
      return body === undefined ? route.abort() : route.fulfill({ headers, body });
    }
    if (request.frame().parentFrame()) {
      // In reality, the page around it goes on as well.
      const body = `<!doctype html><script>top.location.href = ${JSON.stringify(kept)}</script>`;
      return route.fulfill({ contentType: html, body });
    }
    return route.fulfill({ headers, body: this.#page() });
  }

  #page(): string {
    const step = this.#steps[this.#next];
    this.#next += 1;
    this.#current = step?.observation;
    if (step) {
      const [body = ''] = step.observation.documents;
      if (step.goesOn === 'after an entry') return body.replace('<body', '<body data-goes-on');
      return step.goesOn ? body.replace('</head>', goOn) : body;
    }
    this.#next = this.#steps.length;
    this.#end();
    return theEnd;
  }
}

/** A page that was left without a click goes on by itself. */
const goOn = `<meta http-equiv="refresh" content="0;url=${kept}"></head>`;

/** Runs in the page: a button whose work was a script's leads on, too. One that opens something does not. */
function leadOn(): void {
  // The choice from a list may be all that such a page asks for.
  addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && 'goesOn' in document.body.dataset) {
      location.href = 'http://kept.invalid/';
    }
  });
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || event.defaultPrevented) return;
    const button = target.closest('button, [role=button], a:not([href]), [role=link]');
    if (!button || button.matches('[aria-haspopup], [aria-expanded], [role=combobox]')) return;
    const isSubmit = button instanceof HTMLButtonElement && button.type === 'submit' && button.form;
    if (!isSubmit) location.href = 'http://kept.invalid/';
  });
}
