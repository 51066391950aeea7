import type { Ids } from '../../core/ids.ts';

/** One browser at the dashboard, signed in or about to be. */
export interface Session {
  readonly id: string;
  /** Must come back with every form: another site cannot read it, so it cannot forge one. */
  readonly csrf: string;
  readonly signedIn: boolean;
  /** Pages of the sign-in that were answered, and the address that was given. */
  readonly login: { answered: number; email: string };
  /** Refund confirmations that were sent already, and the refund each of them made. */
  readonly refunds: Map<string, number>;
}

export interface Sessions {
  find(id: string | undefined): Session | undefined;
  /** A new session; the id changes at sign-in, so one known before it is worth nothing after. */
  open(signedIn: boolean): Session;
  end(session: Session): void;
}

export function createSessions(ids: Ids): Sessions {
  const sessions = new Map<string, Session>();
  return {
    find: (id) => (id === undefined ? undefined : sessions.get(id)),
    open(signedIn) {
      const session = {
        id: ids.token(40),
        csrf: ids.token(40),
        signedIn,
        login: { answered: 0, email: '' },
        refunds: new Map(),
      };
      sessions.set(session.id, session);
      return session;
    },
    end: (session) => void sessions.delete(session.id),
  };
}
