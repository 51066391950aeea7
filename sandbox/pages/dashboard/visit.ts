import type { Transaction } from '../../core/orders.ts';
import type { Environment } from '../environment.ts';
import type { Decision } from './order-actions.tsx';
import type { Session } from './sessions.ts';

/** One signed-in visitor at one transaction. */
export interface Visit<Subject extends Transaction = Transaction> {
  readonly environment: Environment;
  readonly session: Session;
  readonly transaction: Subject;
}

/** What the page of a transaction shows. */
export interface DetailsProps extends Visit {
  /** Accept or Decline was clicked: the page asks for the comment. */
  readonly deciding?: Decision;
  readonly problem?: string;
}
