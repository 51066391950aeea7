import type { Defect } from '../fault.ts';

/** Faults that the sandbox's control API can make too: data, and no replaced part. See docs/sandbox-control.md. */
type Override = NonNullable<Defect['overrides']>[number];
type On<Kind extends Override['on']> = Extract<Override, { on: Kind }>;

/** Payments by a card or a method end in another way. */
export const paying = (when: On<'payment'>['when'], how: On<'payment'>['do']): Defect => ({
  overrides: [{ on: 'payment', when, do: how, times: 'always' }],
});

/** The API refuses every such call, with a documented error that does not apply. */
export const refusing = (
  method: string,
  path: string,
  answer: { readonly code: 1006 | 1032 | 1034; readonly status?: number },
): Defect => ({
  overrides: [{ on: 'request', when: { method, path }, do: { answer }, times: 'always' }],
});

/** Notifications, or those about orders of one status, are sent in another way. */
export const notifying = (how: On<'notification'>['do'], status?: string): Defect => ({
  overrides: [{ on: 'notification', when: { status }, do: how, times: 'always' }],
});
