/** A notification ready to be sent. */
export interface Notification {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface DeliveryResult {
  readonly accepted: boolean;
  readonly result: string;
}

/** The receiver gets this long to answer; the next status of the order waits behind it. */
const PATIENCE = 10_000;

/** Only this much of an answer counts (docs/facts/webhooks.md#answer-of-the-shop). */
const ACKNOWLEDGEMENT_WINDOW = 100;

/** Sends once and judges the answer: HTTP 200 with OK or MULTISAFEPAY_OK near its beginning. */
export async function deliver(
  notification: Notification,
  stopped: AbortSignal,
): Promise<DeliveryResult> {
  try {
    const response = await fetch(notification.url, {
      method: notification.method,
      headers: notification.headers,
      ...(notification.body !== undefined && { body: notification.body }),
      redirect: 'manual', // 301 and 302 are failures (docs/facts/webhooks.md#answer-of-the-shop).
      signal: AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE)]),
    });
    const beginning = (await response.text()).slice(0, ACKNOWLEDGEMENT_WINDOW);
    // Case does not matter: Magento's official plugin answers "ok" (docs/facts/webhooks.md#answer-of-the-shop).
    const acknowledged = /\bOK\b|MULTISAFEPAY_OK/i.test(beginning);
    if (response.status !== 200) return { accepted: false, result: `HTTP ${response.status}` };
    return acknowledged
      ? { accepted: true, result: 'HTTP 200, OK' }
      : { accepted: false, result: 'HTTP 200 without OK' };
  } catch (error) {
    return { accepted: false, result: failureText(error) };
  }
}

/** The addresses a sandbox may call without being asked twice: this machine's own. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  const name = hostname === 'localhost' || hostname.endsWith('.localhost');
  return name || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE / 1000} seconds`;
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return cause || error.message;
}
