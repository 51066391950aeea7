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

/** So many sessions of each kind are kept; then those that were not seen for longest go. */
export const MOST_SESSIONS = 1000;

export function createSessions(ids: Ids): Sessions {
  // Apart: visitors who never sign in must not push out those who did.
  const kinds = { visitors: new Map<string, Session>(), users: new Map<string, Session>() };
  const kindOf = ({ signedIn }: Pick<Session, 'signedIn'>) =>
    signedIn ? kinds.users : kinds.visitors;

  /** Maps keep the order of insertion: the latest goes to the end. */
  function seen(session: Session): Session {
    const kind = kindOf(session);
    kind.delete(session.id);
    kind.set(session.id, session);
    const [longest] = kind.keys();
    if (kind.size > MOST_SESSIONS && longest !== undefined) kind.delete(longest);
    return session;
  }

  return {
    find(id = '') {
      const session = kinds.users.get(id) ?? kinds.visitors.get(id);
      return session && seen(session);
    },
    open: (signedIn) =>
      seen({
        id: ids.token(40),
        csrf: ids.token(40),
        signedIn,
        login: { answered: 0, email: '' },
        refunds: new Map(),
      }),
    end: (session) => void kindOf(session).delete(session.id),
  };
}
