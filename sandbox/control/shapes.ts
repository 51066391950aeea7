import * as z from 'zod/mini';
import { ERROR_CODES } from '../api/errors.ts';
import type { Json } from '../api/json.ts';

/**
 * What goes into the control API and comes out of it. The OpenAPI description, the checks of requests, and the types
 * of the handlers and of the client are all made of these.
 */

const text = z.string();
/** Any value of JSON. */
const json = z.custom<Json>();
const moment = z.iso.datetime();
const count = z.int().check(z.nonnegative());
const orderId = z.string().check(z.minLength(1), z.describe('As the shop sent it'));

const some = z.optional(z.number().check(z.nonnegative()));
const SECOND = 1000;
const UNITS = {
  days: 24 * 60 * 60 * SECOND,
  hours: 60 * 60 * SECOND,
  minutes: 60 * SECOND,
  seconds: SECOND,
} as const;
/** A link lives for a year at most: nothing falls due later than that. */
const LONGEST = 366 * UNITS.days;
export const duration = z
  .strictObject({ days: some, hours: some, minutes: some, seconds: some })
  .check(
    z.describe('Any of them, added up; 366 days at most'),
    z.refine((one) => millisecondsOf(one) <= LONGEST, 'no more than 366 days at a time'),
  );
/** In milliseconds. */
export const millisecondsOf = (one: { [Unit in keyof typeof UNITS]?: number | undefined } = {}) =>
  Object.entries(UNITS).reduce(
    (total, [unit, length]) => total + length * (one[unit as keyof typeof UNITS] ?? 0),
    0,
  );

export const calls = z.strictObject({ endpoints: z.record(z.string(), text) });
export const document = z.looseObject({ openapi: text });

export const clock = z.strictObject({ now: moment });
const someTime = duration.check(
  z.refine((one) => millisecondsOf(one) > 0, {
    error: 'give days, hours, minutes or seconds',
    when: ({ issues }) => issues.length === 0,
  }),
);
export const advance = z.strictObject({ advance: someTime });

/** How a payment ends, why it is declined, and what time makes of it. */
const outcome = z.enum(['completed', 'uncleared', 'declined', 'cancelled', 'void', 'expired']);
const reason = z
  .optional(text)
  .check(z.describe('Of a decline, in the API’s words; else that of the code, or the usual one'));
const code = z
  .optional(z.string().check(z.regex(/^\d{4}$/)))
  .check(z.describe('reason_code of a decline, such as 4002 for insufficient funds'));
export const end = { outcome, reason, code };
const later = z
  .optional(z.array(z.strictObject({ after: duration, ...end })).check(z.maxLength(10)))
  .check(z.describe('What time makes of it, by the sandbox’s clock'));
export const course = z.strictObject({
  outcome: z
    .optional(outcome)
    .check(z.describe('At once; without it the payment is confirmed and stays initialized')),
  reason,
  code,
  later,
});

/** Of how a notification is sent. */
const manner = {
  copies: z
    .optional(z.int().check(z.minimum(0), z.maximum(20)))
    .check(z.describe('How often it is sent; 0 loses it')),
  at_once: z.optional(z.boolean()).check(z.describe('All copies at the same moment')),
  delay: z.optional(duration).check(z.describe('How much later, by the sandbox’s clock')),
  after_next: z
    .optional(z.boolean())
    .check(z.describe('Out of order: sent after the next one of the same order')),
  signature: z
    .optional(z.enum(['wrong', 'missing', 'old']))
    .check(z.describe('Made with another key, left out, or 700 seconds old')),
  change: z
    .optional(z.record(z.string(), json))
    .check(z.describe('Other values in the order object, signed with it')),
  twins: z
    .optional(z.record(z.string(), json))
    .check(z.describe('Other values in each copy but the last, signed with it')),
};

/** Of how a request is answered. In real time. */
const shortTime = duration.check(
  z.refine((one) => millisecondsOf(one) <= 10 * UNITS.minutes, 'no more than 10 minutes'),
);
/** A line break in a header would be one of the answer's own. */
const fitForHeaders = z.refine<Record<string, string>>((headers) => {
  try {
    void new Headers(headers);
    return true;
  } catch {
    return false;
  }
}, 'has a name or a value that no header can have');
const answer = z
  .union([
    z.literal(['none', 'cut']),
    z.strictObject({
      status: z.optional(z.int().check(z.minimum(200), z.maximum(599))),
      code: z
        .optional(z.literal(ERROR_CODES))
        .check(z.describe('error_code of the API’s answer, a documented one')),
      headers: z.optional(z.record(z.string(), text).check(fitForHeaders)),
      body: z.optional(json),
    }),
  ])
  .check(z.describe('none: never answered; cut: the connection is cut; else the answer'));

const path = z.string().check(z.describe('Of the address, such as /v1/json/orders; * is any text'));
const origin = z.enum(['api', 'pay', 'acs', 'dashboard']);

const times = z._default(
  z.union([z.int().check(z.minimum(1), z.maximum(1_000_000)), z.literal('always')]),
  1,
);

const notEmpty = z.refine((what) => Object.keys(what as object).length > 0, {
  error: 'says nothing',
  when: ({ issues }) => issues.length === 0,
});

/** One shape for all of them: on what, when, then, how often. */
const overrides = [
  z.strictObject({
    on: z.literal('payment'),
    when: z._default(
      z.strictObject({
        order_id: z.optional(orderId),
        card: z.optional(z.string().check(z.regex(/^\d{12,19}$/))),
        gateway: z.optional(text),
      }),
      {},
    ),
    do: course.check(notEmpty),
    times,
  }),
  z.strictObject({
    on: z.literal('request'),
    when: z._default(
      z.strictObject({
        origin: z._default(origin, 'api'),
        method: z.optional(text),
        path: z.optional(path),
        order_id: z.optional(orderId),
      }),
      { origin: 'api' },
    ),
    do: z
      .strictObject({
        delay: z.optional(shortTime).check(z.describe('Before it is answered, in real time')),
        answer: z.optional(answer),
        done: z
          .optional(z.boolean())
          .check(z.describe('It is carried out although it is answered in another way')),
        change: z
          .optional(z.record(z.string(), json))
          .check(z.describe('Other values in the answer’s data')),
      })
      .check(notEmpty),
    times,
  }),
  z.strictObject({
    on: z.literal('notification'),
    when: z._default(
      z.strictObject({ order_id: z.optional(orderId), status: z.optional(text) }),
      {},
    ),
    do: z.strictObject(manner).check(notEmpty),
    times,
  }),
] as const;
export const override = z.discriminatedUnion('on', overrides);

const kept = {
  id: z.string().check(z.describe('To remove it')),
  used: count.check(z.describe('How often it was applied so far')),
};
export const keptOverride = z.discriminatedUnion('on', [
  z.extend(overrides[0], kept),
  z.extend(overrides[1], kept),
  z.extend(overrides[2], kept),
]);

export const keptOverrides = z.strictObject({ overrides: z.array(keptOverride) });

export const orderEnd = z.strictObject({
  ...end,
  gateway: z
    .optional(text)
    .check(z.describe('Where the order names none and the shopper chose none')),
  card: z
    .optional(z.string().check(z.regex(/^\d{12,19}$/)))
    .check(z.describe('Paid with; else the documented card of the method that is completed')),
});
export const order = z.strictObject({
  order_id: orderId,
  transaction_id: z.int(),
  status: text,
  financial_status: text,
});

export const aboutOrder = z.strictObject({ order_id: text });
export const sending = z.strictObject({ order_id: orderId, ...manner });

const delivered = {
  order_id: orderId,
  transaction_id: z.int(),
  status: text,
  pretransaction: z.boolean(),
  at: moment,
  attempt: z.int().check(z.positive()),
  request: z.strictObject({
    method: z.enum(['GET', 'POST']),
    url: text,
    headers: z.record(z.string(), text),
    body: z.nullable(text),
  }),
  accepted: z.boolean(),
  result: text,
  next_attempt: z.nullable(moment),
};
export const delivery = z.strictObject(delivered);
export const deliveries = z.strictObject({ deliveries: z.array(delivery) });

const numbered = { id: z.int().check(z.positive(), z.describe('Entries are numbered from 1')) };
export const entry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('request'),
    ...numbered,
    at: moment,
    origin,
    method: text,
    path: text,
    order_id: z.nullable(text),
    query: z.record(z.string(), text),
    headers: z.record(z.string(), text),
    body: json.check(z.describe('JSON and forms as values, else text; secrets are masked')),
    answer: z
      .nullable(
        z.strictObject({
          status: z.int(),
          body: json.check(z.describe('Of answers in JSON; null for others')),
        }),
      )
      .check(z.describe('null: none, or none yet')),
    override: z.nullable(text).check(z.describe('The override that was applied to it')),
  }),
  z.strictObject({ kind: z.literal('notification'), ...numbered, path: text, ...delivered }),
]);
export const journal = z.strictObject({ entries: z.array(entry) });
export const journalQuery = z.strictObject({
  order_id: z.optional(text),
  kind: z.optional(z.enum(['request', 'notification'])),
  origin: z.optional(origin),
  method: z.optional(text),
  path: z.optional(path),
  since: z
    .optional(
      z.string().check(
        z.refine((since) => /^\d+$/.test(since) || moment.safeParse(since).success, {
          error: 'is the id of an entry, or a moment such as 2026-01-01T11:00:00Z',
        }),
      ),
    )
    .check(z.describe('After the entry of this id; or at this moment or later')),
  settled: z
    .optional(z.literal('true'))
    .check(z.describe('First waits until no notification is on its way')),
});
export const deliveriesQuery = z.strictObject({ order_id: z.optional(text) });

export const snapshot = z.strictObject({ id: text, now: moment });
export const reset = z.strictObject({
  snapshot: z.optional(text).check(z.describe('Back to this snapshot instead of the beginning')),
});

export const environment = z.strictObject({
  apiUrl: text,
  apiKey: text,
  dashboardUrl: text,
  dashboardEmail: text,
  dashboardPassword: text,
  dashboardSecurityCode: z.optional(text),
  dashboardTotpSecret: z.optional(text),
  controlUrl: text,
  paymentUrl: text,
  authenticationUrl: text,
  seed: text,
  caFile: z.optional(text),
});

export const nothing = z.strictObject({});
export const problem = z.strictObject({ error: text });

export type End = Pick<z.output<typeof orderEnd>, 'outcome' | 'reason' | 'code'>;
export type Course = z.output<typeof course>;
export type Override = z.output<typeof override>;
type AskedOf<Kind> = Extract<z.input<typeof override>, { on: Kind }>;
type AskedCourse = AskedOf<'payment'>['do'];
/** As it is written: what has a default may be left out, and lists may be constant. */
export type AskedOverride =
  | AskedOf<'request' | 'notification'>
  | (Omit<AskedOf<'payment'>, 'do'> & {
      readonly do: Omit<AskedCourse, 'later'> & { readonly later?: Readonly<AskedCourse['later']> };
    });
export type KeptOverride = z.output<typeof keptOverride>;
export type Sending = z.output<typeof sending>;
export type OrderEnd = z.output<typeof orderEnd>;
export type Entry = z.output<typeof entry>;
export type RequestEntry = Extract<Entry, { kind: 'request' }>;
export type JournalQuery = z.output<typeof journalQuery>;
export type Duration = z.output<typeof duration>;
export type Order = z.output<typeof order>;
export type Delivery = z.output<typeof delivery>;
export type Environment = z.output<typeof environment>;
