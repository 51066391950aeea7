import type * as z from 'zod/mini';
import * as shapes from './shapes.ts';

/** One call of the control API. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/control/<token>`, with parameters as `{order_id}`. */
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** What it answers. */
  readonly answer: z.ZodMiniType;
  /** 200 unless given. */
  readonly status?: 201;
  /** Why it may refuse, apart from a wrong token, by status. */
  readonly refusals?: Readonly<Record<number, string>>;
  readonly deprecated?: true;
}

const wrong = { 400: 'What is asked for cannot be understood' };
const noOrder = { 404: 'There is no such order' };

/** Every call: routes, checks of requests, the list at `GET /control/` and the OpenAPI description are made of it. */
export const CALLS = {
  list: { method: 'GET', path: '/', summary: 'this list', answer: shapes.calls },
  openapi: {
    method: 'GET',
    path: '/openapi.json',
    summary: 'this API as an OpenAPI document',
    answer: shapes.document,
  },
  readClock: {
    method: 'GET',
    path: '/clock',
    summary: 'the time of this environment',
    answer: shapes.clock,
  },
  advanceClock: {
    method: 'POST',
    path: '/clock',
    summary:
      'lets time pass; answers when everything that fell due has happened and its notifications were sent',
    body: shapes.advance,
    answer: shapes.clock,
    refusals: wrong,
  },
  readOrder: {
    method: 'GET',
    path: '/orders/{order_id}',
    summary: 'the statuses of an order, a part or a refund',
    answer: shapes.order,
    refusals: noOrder,
  },
  endOrder: {
    method: 'POST',
    path: '/orders/{order_id}/outcome',
    summary:
      'completes, declines, cancels or expires an order without a browser; completes or cancels a refund',
    body: shapes.orderEnd,
    answer: shapes.order,
    refusals: { ...wrong, ...noOrder, 409: 'The order cannot end in this way now' },
  },
  listOverrides: {
    method: 'GET',
    path: '/overrides',
    summary: 'what is to happen instead of the usual, and how often it did',
    answer: shapes.keptOverrides,
  },
  addOverride: {
    method: 'POST',
    path: '/overrides',
    summary:
      'another outcome of payments, answer to requests or way of notifying; the first that fits is applied, once unless times says more',
    body: shapes.override,
    answer: shapes.keptOverride,
    status: 201,
    refusals: wrong,
  },
  removeOverride: {
    method: 'DELETE',
    path: '/overrides/{id}',
    summary: 'removes one',
    answer: shapes.keptOverride,
    refusals: { 404: 'There is no such override' },
  },
  removeOverrides: {
    method: 'DELETE',
    path: '/overrides',
    summary: 'removes all of them',
    answer: shapes.keptOverrides,
  },
  notify: {
    method: 'POST',
    path: '/notifications',
    summary:
      'notifies the shop of an order’s current state, in any manner; answers with what was sent',
    body: shapes.sending,
    answer: shapes.deliveries,
    status: 201,
    refusals: { ...wrong, ...noOrder, 409: 'There is no address to notify' },
  },
  readJournal: {
    method: 'GET',
    path: '/journal',
    summary:
      'the last requests to all four origins and the last notifications, oldest first; every filter narrows it',
    query: shapes.journalQuery,
    answer: shapes.journal,
    refusals: wrong,
  },
  takeSnapshot: {
    method: 'POST',
    path: '/snapshots',
    summary:
      'remembers orders, time, ids, tokens, settings and overrides, once no notification is on its way',
    body: shapes.nothing,
    answer: shapes.snapshot,
    status: 201,
    refusals: wrong,
  },
  reset: {
    method: 'POST',
    path: '/reset',
    summary:
      'back to the beginning, or to a snapshot; the beginning has no orders, tokens, sessions or snapshots, while addresses and credentials stay',
    body: shapes.reset,
    answer: shapes.clock,
    refusals: { ...wrong, 404: 'There is no such snapshot' },
  },
  lendEnvironment: {
    method: 'POST',
    path: '/environments',
    summary:
      'starts a fresh environment in this process, with its own ports, key, clock and control address',
    body: shapes.nothing,
    answer: shapes.environment,
    status: 201,
    refusals: { ...wrong, 503: 'Too many are lent already' },
  },
  readDeliveries: {
    method: 'GET',
    path: '/deliveries',
    summary: 'the notifications of the journal',
    query: shapes.deliveriesQuery,
    answer: shapes.deliveries,
    refusals: wrong,
    deprecated: true,
  },
  resend: {
    method: 'POST',
    path: '/resend',
    summary: 'as POST /notifications; answers with the last delivery',
    body: shapes.aboutOrder,
    answer: shapes.delivery,
    refusals: wrong,
    deprecated: true,
  },
} as const satisfies Record<string, Call>;

type Calls = typeof CALLS;
export type CallName = keyof Calls;

type Output<Schema> = Schema extends z.ZodMiniType ? z.output<Schema> : undefined;

/** What a call is given, once it was checked. */
export interface Given<Name extends CallName> {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Calls[Name] extends { query: infer Schema } ? Output<Schema> : undefined;
  readonly body: Calls[Name] extends { body: infer Schema } ? Output<Schema> : undefined;
}

/** One function for each call. */
export type Handlers = {
  readonly [Name in CallName]: (
    given: Given<Name>,
  ) => z.input<Calls[Name]['answer']> | Promise<z.input<Calls[Name]['answer']>>;
};
