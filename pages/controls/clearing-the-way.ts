import type { ElementHandle, Locator, Page } from '@playwright/test';
import { layersOver, wayOutOf, wordsOfNotices } from './ways-out.ts';

/**
 * Puts away what lies over a control, as a person does who wants to go on: a notice of the page, of one of
 * its components or frames. What belongs to the payment stays.
 */
export async function clearTheWay(target: Locator): Promise<void> {
  try {
    const [element] = await target.elementHandles();
    if (element) await putAway(await layersOf(element), target.page());
  } catch {
    // Nothing lies over what has gone in the meantime; of a page that has closed, the next step tells.
  }
}

/** How long something may take that should close at once. Milliseconds. */
const soon = { timeout: 2_000 };

async function putAway(layers: readonly ElementHandle[], page: Page): Promise<void> {
  for (const layer of layers) {
    const way = await wayOut(layer);
    if (way) return way === 'Escape' ? page.keyboard.press(way) : way.click(soon);
  }
  return undefined;
}

/** What lies over it in its own document, else over the frame that it is in. */
async function layersOf(element: ElementHandle): Promise<ElementHandle[]> {
  const list = await element.evaluateHandle(layersOver);
  const layers = [...(await list.getProperties()).values()].flatMap((it) => it.asElement() ?? []);
  if (layers.length > 0) return layers;
  const frame = await element.ownerFrame();
  return frame?.parentFrame() ? layersOf(await frame.frameElement()) : [];
}

/** What closes a layer: something in it, or in a frame that it holds, or a key. */
async function wayOut(layer: ElementHandle): Promise<ElementHandle | 'Escape' | undefined> {
  const way = await layer.evaluateHandle(wayOutOf, wordsOfNotices);
  const element = way.asElement();
  if (element) return element;
  for (const holder of [layer, ...(await layer.$$('iframe'))]) {
    const body = await (await holder.contentFrame())?.$('body');
    const inside = body && (await wayOut(body));
    if (inside) return inside;
  }
  return (await way.jsonValue()) === 'Escape' ? 'Escape' : undefined;
}
